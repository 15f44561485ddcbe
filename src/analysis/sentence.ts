import type { Span } from './span.ts';

/** One word as the grammar sees it. Both halves of a contraction are words and share its span. */
export interface Word extends Span {
  /** Lower case, without punctuation, typing habits undone: "u" is "you", "it's" is "it" and "is". */
  readonly text: string;
  /** As it was typed, lower-cased or not. Empty for the second half of a contraction. */
  readonly typed: string;
  /** Compromise's tags: Verb, PastTense, Pronoun, … */
  readonly tags: ReadonlySet<string>;
  /** Punctuation and space before and after. */
  readonly before: string;
  readonly after: string;
}

/** One sentence by itself. Offsets of words count from the sentence's start. Knows nothing of the draft round it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

/** Where one rule or signal matched: words `from` to `to`, end exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** The span of a run of words in its sentence, without the punctuation, the space and the invisible characters round it. */
export function spanOfWords({ text, words }: Sentence, { from, to }: Hit): Span {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) throw new RangeError(`no words ${from} to ${to}`);
  const own = text.slice(first.start, last.end);
  const lead = /^[\s\p{Cf}]*/u.exec(own)?.[0].length ?? 0;
  const tail = lead < own.length ? (/[\s\p{Cf}]*$/u.exec(own)?.[0].length ?? 0) : 0;
  return { start: first.start + lead, end: last.end - tail };
}
