import type { Sentence, Word } from '../sentence.ts';
import { capitalise, type Run, tidy } from './wording.ts';

/** The sentence without the swear words of a run that say nothing by themselves: "send the damn files", "where the hell is it". */
export function withoutSwearing({ text, words }: Sentence, { from, to }: Run): string | null {
  const swears = words.flatMap((_, at) => (at >= from && at < to ? wordsFrom(words, at) : []));
  if (swears.length === 0) return null;
  const left = swears.reduceRight((kept, word) => cut(kept, word), text);
  return capitalise(tidy(left), text);
}

const cut = (text: string, { start, end }: Word): string => text.slice(0, start) + text.slice(end);

/** The words to leave out where a swear word starts at a place. */
function wordsFrom(words: readonly Word[], at: number): readonly Word[] {
  const [before, word, after, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!word || !after) return [];
  if (word.text === 'the' && asks.has(before?.text ?? '') && hells.has(after.text))
    return next?.tags.has('Verb') || next?.tags.has('Pronoun') ? [word, after] : [];
  return intensifiers.has(word.text) && isQualified(before, after) ? [word] : [];
}

// With the word it belongs to: "the damn files", "damn heavy", not "bloody hell" or "damn it".
const isQualified = (before: Word | undefined, { text, tags }: Word): boolean =>
  !hells.has(text) && text !== 'well' && (tags.has('Adjective') || isDefinite(before));

// "A bloody butcher" is no better without its swear word. What follows a swear word is often tagged as a verb.
const isDefinite = (word: Word | undefined): boolean =>
  Boolean(word && (word.tags.has('Determiner') || word.tags.has('Possessive'))) &&
  !/^an?$/.test(word?.text ?? '');

const asks = new Set(['what', 'where', 'when', 'why', 'who', 'how']);
const hells = new Set(['hell', 'heck', 'fuck']);
const intensifiers = new Set([
  'bloody',
  'damn',
  'damned',
  'goddamn',
  'effing',
  'flipping',
  'freaking',
  'frigging',
  'fucking',
  'fuckin',
  'sodding',
]);
