import type { DraftKind } from '../context.ts';
import type { Field } from '../draft.ts';
import { hashText, idOf, mix, toId } from './feature-id.ts';
import { fieldsOf } from './fields.ts';
import type { Token } from './tokens.ts';
import { type Add, type Feature, hedgeId, type Observed } from './word-features.ts';

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

const you = /^(?:you|your|yours|yourself|yourselves)(?:'|$)/;
const us = /^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)(?:'|$)/;

/** What the setting of a sentence adds to its words. */
export function settle(
  { tokens, stems, features }: Observed,
  setting: Setting,
): readonly Feature[] {
  const added: Feature[] = [];
  const add: Add = (name, from = 0, to = from) => {
    added.push({ id: idOf(`*${name}`), from, to });
  };
  const toYou = tokens.findIndex(({ text }) => you.test(text));
  const toUs = tokens.findIndex(({ text }) => us.test(text));
  addWords(stems, setting.kind, toYou >= 0, added);
  addEdges(tokens, add);
  addFields(tokens, setting.heat, toYou >= 0, add);
  for (const { id, from, to } of features)
    if (id === hedgeId) add(`hedge ${setting.kind}`, from, to);
  const order = toYou < 0 ? '' : toUs < 0 || toYou < toUs ? 'first' : 'second';
  add(`you ${order} us ${toUs >= 0}`);
  add(`${setting.kind} you ${toYou >= 0}`);
  add(`in ${setting.kind}`);
  add(`in ${setting.field}`);
  add(`at ${quarterOf(setting.position)}`);
  for (const id of setting.found) add(`rule ${id}`);
  return added;
}

/** Which quarter of its draft a sentence stands in, from 0. */
export const quarterOf = (position: number): number => Math.min(3, Math.floor(4 * position));

const besideReader = hashText('beside the reader');
const withoutReader = hashText('without the reader');

/** Each word by the kind of draft, and by whether the reader is meant somewhere in the sentence. */
function addWords(
  stems: readonly number[],
  kind: DraftKind,
  isToReader: boolean,
  added: Feature[],
): void {
  const inKind = hashText(`in ${kind}`);
  const beside = isToReader ? besideReader : withoutReader;
  stems.forEach((one, i) => {
    added.push({ id: toId(mix(inKind, one)), from: i, to: i + 1 });
    added.push({ id: toId(mix(beside, one)), from: i, to: i + 1 });
  });
}

/** Words shorter than this have no beginning or end of their own. */
const shortest = 6;
const edge = 4;

/** How the longer words begin and end: one that was never seen may be made like others. */
function addEdges(tokens: readonly Token[], add: Add): void {
  for (const [i, { text }] of tokens.entries()) {
    if (text.length < shortest) continue;
    add(`${text.slice(0, edge)}-`, i, i + 1);
    add(`-${text.slice(-edge)}`, i, i + 1);
  }
}

/** Borrowed pictures and irony, by how angry the rest is and whether the reader is meant. */
function addFields(tokens: readonly Token[], heat: number, isToReader: boolean, add: Add): void {
  const mood = heat > 0 ? 'hot' : 'cold';
  const seen = new Set<string>();
  for (const [index, { text }] of tokens.entries()) {
    for (const field of fieldsOf(text.replace(/'s?$/, ''))) {
      add(field, index, index + 1);
      add(`${mood} ${field}`, index, index + 1);
      seen.add(field);
    }
  }
  add(`heat ${heat}`);
  add(`${mood} fields ${Math.min(4, seen.size)}`);
  if (isToReader) {
    add(`you fields ${Math.min(4, seen.size)}`);
    for (const field of seen) add(`you ${field}`);
  }
}
