import type { Hit, Sentence, Word } from './sentence.ts';

/** The text of the word at an index, or "" outside of the sentence. */
export function textAt(sentence: Sentence, index: number): string {
  return sentence.words[index]?.text ?? '';
}

/** The words from one index up to another, with a space between. */
export const wordsOf = ({ words }: Sentence, { from, to }: Hit): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ');

const opensClause = new Set([
  'and',
  'but',
  'or',
  'because',
  'so',
  'while',
  'although',
  'though',
  'that',
  'which',
  'who',
  'if',
  'when',
  'unless',
  'until',
  'since',
  'then',
]);

/** The index at which the clause of a word begins: after the last comma, dash, colon or conjunction. */
export function clauseStart({ words }: Sentence, index: number): number {
  for (let i = index; i > 0; i--) {
    const before = words[i - 1];
    if (!before || /[,;:()]|\s[-–—]\s/.test(before.after) || opensClause.has(before.text)) return i;
  }
  return 0;
}

const negations = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'neither',
  'nor',
  'without',
  'hardly',
]);

/** True where a negation stands before the hit in its clause. */
export function isNegated(sentence: Sentence, { from }: Hit): boolean {
  return sentence.words
    .slice(clauseStart(sentence, from), from)
    .some(({ text }) => negations.has(text));
}

const conditions = new Set([
  'if',
  'when',
  'whenever',
  'unless',
  'should',
  'in case',
  'once',
  'until',
  'before',
  'whether',
]);

/** True where the clause of the hit hangs on a condition ("if you forget it"). */
export function isConditional(sentence: Sentence, { from }: Hit): boolean {
  const start = clauseStart(sentence, from);
  return conditions.has(textAt(sentence, start - 1)) || conditions.has(textAt(sentence, start));
}

/** True where the hit starts inside quotation marks. */
export function isQuoted(sentence: Sentence, { from }: Hit): boolean {
  const first = sentence.words[from];
  if (!first) return false;
  const before = sentence.text.slice(0, first.start);
  const after = sentence.text.slice(first.end);
  return countQuotes(before) % 2 === 1 && countQuotes(after) % 2 === 1;
}

const countQuotes = (text: string): number => {
  const straight = text.match(/"/g)?.length ?? 0;
  const curly = text.match(/[“”„]/g)?.length ?? 0;
  return straight + curly;
};

const saying = new Set(
  'said says say saying told tells tell called calls wrote writes asked asks claimed claims thinks thought'.split(
    ' ',
  ),
);
const others = new Set(['he', 'she', 'they']);

const ofWriter =
  /\b(?:called|calls|calling|call (?:me|us)|names?|named)\b|\b(?:me|myself) (?:for|like|as)\b|\bi (?:am|was|felt|feel)\b|\bmyself\b|\bi (?!.*\b(?:you|your|he|she|they)\b).*like(?: an?)?$/;

/** True where an insult is for the writer or told of somebody else's mouth: "I sent it twice like a twit", "took me for a fool", "he called me a thief", "fool that I am". */
export function isOfWriter(sentence: Sentence, { from, to }: Hit): boolean {
  const before = wordsOf(sentence, { from: from - 10, to: from });
  const after = wordsOf(sentence, { from: to, to: to + 3 });
  return ofWriter.test(before) || /^(?:that|as) i (?:am|was)$/.test(after);
}

/** True where a hit is part of a name or title: written with a capital in mid-sentence, beside another such word. */
export function isInTitle({ text, words }: Sentence, { from, to }: Hit): boolean {
  if (from === 0 || text === text.toUpperCase()) return false;
  const isCapital = (index: number): boolean =>
    index > 0 && /^\p{Lu}[^\p{Lu}]+$/u.test(words[index]?.typed ?? '');
  // "The Bastard of Istanbul": a small word may stand between.
  const beside = [from - 1, from - 2, to, to + 1].some(isCapital);
  return isCapital(from) && beside;
}

/** True where a third person said what the hit holds ("he said you failed"). */
export function isReported({ words }: Sentence, { from }: Hit): boolean {
  return words.slice(0, from).some((word, i) => saying.has(word.text) && hasOther(words, i));
}

const hasOther = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 3), i).some(({ text }) => others.has(text));

const closesClause = new Set([
  'and',
  'but',
  'because',
  'so',
  'while',
  'which',
  'when',
  'if',
  'unless',
  'until',
  'although',
  'though',
]);

/** The index after the last word of the clause that holds a word: before the next comma, dash, colon or conjunction. */
export function clauseEnd({ words }: Sentence, index: number): number {
  for (let i = index; i < words.length; i++) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !next || /[,;:()]|\s[-–—]\s|—/.test(word.after)) return i + 1;
    if (closesClause.has(next.text) && !goesRound(words, i + 1)) return i + 1;
  }
  return words.length;
}

/** "Time and again", "over and over": no new clause. */
const goesRound = (words: readonly Word[], and: number): boolean =>
  /^(?:time|again|over|on) and (?:again|over|on)$/.test(
    words
      .slice(and - 1, and + 2)
      .map(({ text }) => text)
      .join(' '),
  );

/** A clause as typed, from its verb on. */
export const clauseText = (sentence: Sentence, verb: number): string =>
  sentence.text.slice(
    sentence.words[verb]?.start,
    sentence.words[clauseEnd(sentence, verb) - 1]?.end,
  );

const subordinates = new Set(
  'what where how who whom which whatever whichever wherever however if unless whether should when whenever as like than once till until before after that all'.split(
    ' ',
  ),
);
const complements = new Set(
  'fact way know see say said told notice noticed find found think feel felt understand realise believe appears appear seems seem mean sure clear'.split(
    ' ',
  ),
);

const times = new Set(
  'time times day week weekend morning afternoon evening night month year once mind door soon far'.split(
    ' ',
  ),
);

/** True where the clause that begins at `index` stands by itself: not a condition, a comparison or a relative clause ("the list you sent"). */
export function isMainClause({ words }: Sentence, index: number): boolean {
  let i = index - 1;
  while (i >= 0 && words[i]?.tags.has('Adverb') && !/[,;:]/.test(words[i]?.after ?? '')) i--;
  const before = words[i];
  if (!before || /[,;:()"]|[-–—]\s/.test(before.after))
    return !subordinates.has(before?.text ?? '');
  if (before.text === 'that')
    return complements.has(words[i - 1]?.text ?? '') || Boolean(words[i - 1]?.tags.has('Copula'));
  if (before.text === 'as' && words[i - 1]?.after.includes(',')) return true;
  if (subordinates.has(before.text)) return false;
  if (before.tags.has('Date') || before.tags.has('Conjunction') || times.has(before.text))
    return true;
  return (
    !before.tags.has('Noun') &&
    !before.tags.has('Adjective') &&
    !before.tags.has('Determiner') &&
    !before.tags.has('Preposition')
  );
}
