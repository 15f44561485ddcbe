import type { Sentence, Word } from '../sentence.ts';
import type { Run } from './wording.ts';

const joins = new Set('and but so or yet nor plus'.split(' '));
const hangs = new Set(
  'because since if unless else otherwise until when whenever while although though which who whom whose where that than as once cos before after whatever whoever even like'.split(
    ' ',
  ),
);
const dangling = new Set(
  'the a an of to in on at by for with from into and but or so because that which who if my our your is are was were be am have has had not it’s very too than as like will would can could should may might feel feels felt think wonder say between'.split(
    ' ',
  ),
);

/** True for a word that joins two clauses of one rank. */
export const isJoiner = (word: Word | undefined): boolean => joins.has(word?.text ?? '');

/** True for a word that makes a clause hang on another. */
export const isHanging = (word: Word | undefined): boolean => hangs.has(word?.text ?? '');

/** True where "the way", "the moment" open a clause that hangs on another: "the way things have gone". */
export const opensManner = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === 'the' &&
  /^(?:way|moment|minute|instant)$/.test(words[index + 1]?.text ?? '');

/** The punctuation and space between a word and the one before it. */
export function gapBefore({ text, words }: Sentence, index: number): string {
  const [left, right] = [words[index - 1], words[index]];
  return left && right ? text.slice(left.end, right.start) : '';
}

const isMark = (gap: string) => /[,;:()–—…]|\s-+\s|["“”]/.test(gap);

/** True where a clause may begin at a word. */
export function isBoundary(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  if (index <= 0 || index >= words.length) return true;
  const word = words[index];
  if (
    word?.text === 'but' &&
    /^(?:anything|nothing|all|choice|option|alternative|anyone|nobody)$/.test(
      words[index - 1]?.text ?? '',
    )
  )
    return false;
  if (words[index - 1]?.text === 'but' && index > 1 && !isBoundary(sentence, index - 1))
    return false;
  return (
    isInverted(words, index) ||
    isMark(gapBefore(sentence, index)) ||
    isJoiner(words[index - 1]) ||
    isJoiner(word) ||
    /^(?:because|if|unless|although|though|since|when|while|which|who|cos)$/.test(word?.text ?? '')
  );
}

// "… had you rung": a condition without "if".
const isInverted = (words: readonly Word[], index: number): boolean =>
  /^(?:had|were|should)$/.test(words[index]?.text ?? '') &&
  /^(?:you|your|i|we|he|she|they|anyone|anybody)$/.test(words[index + 1]?.text ?? '');

/** True where the clause that opens at a word is a condition. */
export const isCondition = (words: readonly Word[], index: number): boolean =>
  /^(?:if|unless)$/.test(words[index]?.text ?? '') || isInverted(words, index);

/** A run widened to the clauses that it touches. */
export function widen(sentence: Sentence, { from, to }: Run): Run {
  let [left, right] = [from, to];
  while (!isBoundary(sentence, left)) left--;
  while (!isBoundary(sentence, right)) right++;
  return { from: left, to: right };
}

const isFiniteVerb = (words: readonly Word[], i: number): boolean => {
  const { tags, text } = words[i] ?? { tags: new Set<string>(), text: '' };
  if (
    !tags.has('Verb') &&
    !/^(?:is|are|was|were|am|will|would|can|could|should|must|has|have|had|do|does|did)$/.test(text)
  )
    return false;
  if (tags.has('Gerund') || words[i - 1]?.text === 'to') return false;
  return !(
    tags.has('Participle') &&
    !words
      .slice(Math.max(0, i - 4), i)
      .some((one) => /^(?:is|are|was|were|am|been|be|has|have|had)$/.test(one.text))
  );
};

const isNominal = ({ tags, text }: Word): boolean =>
  tags.has('Noun') ||
  tags.has('Pronoun') ||
  /^(?:this|that|these|those|there|it|both|all|none|each|some|i|we|you)$/.test(text);

/** True where words can stand as a sentence: a subject and its verb, or an order, and nothing cut off at the end. */
export function stands(words: readonly Word[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || dangling.has(last.text)) return false;
  if (hangs.has(first.text) && first.text !== 'that') return false;
  if (/^(?:had|were|should|having|being)$/.test(first.text)) return false;
  const verb = words.findIndex((_, i) => isFiniteVerb(words, i));
  if (verb < 0) return false;
  if (verb === 0 || (verb === 1 && /^(?:please|so|then|do)$/.test(first.text)))
    return first.tags.has('Imperative') || first.text === 'please';
  const own = words.slice(0, verb);
  // "The price you gave": the verb is another clause's.
  const isRelative = own.some(
    ({ tags, after }, i) =>
      tags.has('Noun') &&
      !tags.has('Pronoun') &&
      !tags.has('Date') &&
      after.trim() === '' &&
      isPerson(own[i + 1]),
  );
  return (
    own.some(isNominal) &&
    !(isRelative && !words.some((_, i) => i > verb + 1 && isFiniteVerb(words, i)))
  );
}

const isPerson = (word: Word | undefined): boolean =>
  /^(?:i|you|we|he|she|they)$/.test(word?.text ?? '');

/** True where the first clause of words is one: "It is, in our view" and "Now, as I said" have none. */
export function standsFirst(words: readonly Word[]): boolean {
  const at = words.findIndex(({ after }) => /[,;:–—]/.test(after));
  if (at < 0 || at === words.length - 1) return stands(words);
  const first = words.slice(0, at + 1);
  const leads =
    words[0]?.tags.has('Preposition') || words[0]?.tags.has('Date') || words[0]?.tags.has('Adverb');
  return isVerbless(first) && leads ? standsFirst(words.slice(at + 1)) : stands(first);
}

/** True where a verb that needs the words before it as its subject stands at an index. */
export const goesOnWithVerb = (words: readonly Word[], index: number): boolean =>
  isFiniteVerb(words, index);

/** "Asking about the comma …" opens no sentence, however it is tagged. */
const isDoing = (words: readonly Word[], index: number): boolean =>
  Boolean(words[index]?.tags.has('Gerund')) ||
  (/.ing$/.test(words[index]?.text ?? '') && Boolean(words[index + 1]?.tags.has('Preposition')));

/** True where a sentence can open at a word: a clause with its own subject that points at nothing before it. */
export function opensWell(sentence: Sentence, index: number): boolean {
  const { words } = sentence;
  const first = words[index];
  let to = index + 1;
  while (!isBoundary(sentence, to)) to++;
  const clause = words.slice(index, to);
  if (
    !first ||
    clause.length < 3 ||
    /^(?:it|this|that|these|those|one|all|both|each)$/.test(first.text)
  )
    return false;
  if (first.tags.has('Preposition') || isDoing(words, index) || words[to]?.text === 'that')
    return false;
  if (/^the (?:one|sort|kind)$/.test(`${first.text} ${words[index + 1]?.text}`)) return false;
  return stands(clause);
}

/** True where words have a subject of their own before the verb. */
export const hasSubject = (words: readonly Word[]): boolean =>
  stands(words) && !words[0]?.tags.has('Imperative') && !words[0]?.tags.has('Verb');

/** True for an order: "send it and …". */
export const isOrder = (words: readonly Word[]): boolean =>
  Boolean(words[0]?.tags.has('Imperative')) ||
  (Boolean(words[0]?.tags.has('Infinitive')) && !isNominal(words[0] as Word));

/** True where a text is part of a clause without its verb. */
export function isVerbless(words: readonly Word[]): boolean {
  return !words.some((_, i) => isFiniteVerb(words, i));
}
