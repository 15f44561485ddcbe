import type { Sentence, Word } from '../sentence.ts';
import { withoutWords } from './removal.ts';
import type { Run } from './wording.ts';

/** The sentence without the swear words of a run that say nothing by themselves: "send the damn files", "where the hell is it". */
export function withoutSwearing(sentence: Sentence, { from, to }: Run): string | null {
  const swears = sentence.words.flatMap((_, at) =>
    at >= from && at < to ? (swearAt(sentence.words, at) ?? []) : [],
  );
  return swears.length === 0 ? null : withoutWords(sentence, swears);
}

/** What to leave out where a swear word starts at a place. */
function swearAt(words: readonly Word[], at: number): Run | null {
  const [before, word, after, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word || !after) return null;
  if (word.text === 'the' && asks.has(before?.text ?? '') && hells.has(after.text))
    return next?.tags.has('Verb') || next?.tags.has('Pronoun') ? { from: at, to: at + 2 } : null;
  const isLost = intensifiers.has(word.text) && isQualified(before, after);
  return isLost ? { from: at, to: at + 1 } : null;
}

// With the word it belongs to: "the damn files", "damn heavy", not "bloody hell" or "damn it".
const isQualified = (before: Word | undefined, { text, tags }: Word): boolean =>
  !hells.has(text) && text !== 'well' && (tags.has('Adjective') || isDefinite(before));

// "A bloody butcher" is no better without its swear word. What follows a swear word is often tagged as a verb.
const isDefinite = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags.has('Determiner') || word.tags.has('Possessive')) &&
  !/^an?$/.test(word.text);

const asks = new Set(['what', 'where', 'when', 'why', 'who', 'how']);
const hells = new Set(['hell', 'heck', 'fuck']);
const intensifiers = new Set(
  'bloody damn damned goddamn effing flipping freaking frigging fucking fuckin sodding'.split(' '),
);
