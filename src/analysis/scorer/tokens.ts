import { normalise } from '../normalise.ts';
import type { Span } from '../span.ts';

/** One word for the scorer: cheaper than a parse, so that every sentence can have it. Offsets count from the sentence's start. */
export interface Token extends Span {
  /** Lower case, typing habits undone; every number is "#". */
  readonly text: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** The words of a sentence. */
export function tokenise(sentence: string): readonly Token[] {
  const { text, toTyped } = normalise(sentence);
  return [...text.matchAll(word)].map((match) => {
    const span = toTyped({ start: match.index, end: match.index + match[0].length });
    const lower = match[0].toLowerCase();
    return { ...span, text: /\p{N}/u.test(lower) ? '#' : lower };
  });
}
