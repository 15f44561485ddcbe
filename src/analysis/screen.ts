import { sentenceEnd, sentenceStart } from './anchors.ts';
import type { Token } from './compromise.ts';

/** Words one of which must be there. */
interface Step {
  readonly words: ReadonlySet<string>;
  /** No word may stand between the step before and this one. */
  readonly isNext: boolean;
}

/** One of these rows of steps must be there, each row in its order. */
export type Need = readonly (readonly Step[])[];

const start: Need = [[{ words: new Set([sentenceStart]), isNext: false }]];
const end: Need = [[{ words: new Set([sentenceEnd]), isNext: true }]];

/** What a pattern can't do without, in this order: each token that is neither optional nor negative and takes certain words only. */
export function needsOf(tokens: readonly Token[]): readonly Need[] {
  const needs: Need[] = [];
  // At the beginning nothing stands before that a step could be next to.
  let isNext = false;
  for (const token of tokens) {
    if (token.start) {
      needs.push(start);
      isNext = true;
    }
    const rows = rowsOfToken(token);
    if (rows.length > 0) needs.push(rows.map((row) => joined(row, isNext)));
    isNext = rows.length > 0 && !token.greedy && isWhole(token);
    if (token.end && isNext) needs.push(end);
  }
  return needs;
}

/** A row whose first step stands next to what is before only where that is certain of both. */
const joined = (row: readonly Step[], isNext: boolean): readonly Step[] =>
  row.map((step, i) => (i === 0 ? { ...step, isNext: isNext && step.isNext } : step));

/** The rows of steps one of which a token takes; none where other words would do as well. */
function rowsOfToken(token: Token): Need {
  if (token.optional || token.negative) return [];
  if (token.word) return [[{ words: new Set([token.word]), isNext: true }]];
  if (token.fastOr) return [[{ words: token.fastOr, isNext: true }]];
  if (!token.choices) return [];
  const choices = token.choices.map(rowsOfChoice);
  if (token.operator === 'and') return choices.find((rows) => rows.length > 0) ?? [];
  if (choices.some((rows) => rows.length === 0)) return [];
  const isSingle = (row: readonly Step[]) => row.length === 1 && row[0]?.isNext;
  const single = choices.flatMap((rows) => rows.filter(isSingle)).flat();
  const others = choices.flatMap((rows) => rows.filter((row) => !isSingle(row)));
  const words = new Set(single.flatMap((step) => [...step.words]));
  return words.size > 0 ? [[{ words, isNext: true }], ...others] : others;
}

/** The needs of one choice as rows; none where it needs no word. */
function rowsOfChoice(choice: readonly Token[]): Need {
  const [first] = choice;
  const opens = first !== undefined && rowsOfToken(first).length > 0;
  return needsOf(choice).reduce<Need>(
    (rows, need, i) =>
      i === 0
        ? need.map((row) => row.map((step, at) => (at === 0 ? { ...step, isNext: opens } : step)))
        : rows.flatMap((row) => need.map((more) => [...row, ...more])),
    [],
  );
}

/** True where a token's rows hold all of its words, so that what follows stands next to their last. */
const isWhole = (token: Token): boolean =>
  !token.choices ||
  (token.operator !== 'and' &&
    token.choices.every((choice) => {
      const last = choice.at(-1);
      return last !== undefined && !last.greedy && rowsOfToken(last).length > 0 && isWhole(last);
    }));

/** The words a sentence may match by, each with the places where it may stand, rising. */
export type LooseWords = ReadonlyMap<string, readonly number[]>;

/** Finds the indexes of the patterns that may match a text with these words, rising. Never misses one that does. */
export function screen(
  patterns: readonly { readonly needs: readonly Need[] }[],
): (words: LooseWords) => readonly number[] {
  // Each pattern waits at the words of its rarest need.
  const waiting = new Map<string, number[]>();
  patterns.forEach(({ needs }, index) => {
    const openings = needs
      .filter((need) => need !== start && need !== end)
      .map((need) => new Set(need.flatMap(([step]) => [...(step?.words ?? [])])));
    const words = openings.toSorted((a, b) => commonIn(a) - commonIn(b))[0] ?? [];
    for (const word of words) waiting.set(word, [...(waiting.get(word) ?? []), index]);
  });
  return (words) => {
    const found = new Set<number>();
    for (const word of words.keys()) {
      for (const index of waiting.get(word) ?? []) {
        if (!found.has(index) && stand(patterns[index]?.needs ?? [], words)) found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

const common = new Set(
  'i we you your it the a an is was are be been to of and not no have has had do did this that my our in on for so'.split(
    ' ',
  ),
);
const commonIn = (words: ReadonlySet<string>): number =>
  [...words].filter((word) => common.has(word)).length;

/** True where all needs can be met in their order. The halves of a contraction share a place. */
function stand(needs: readonly Need[], words: LooseWords): boolean {
  let ends: readonly number[] = [0];
  for (const need of needs) {
    const [only] = need;
    const before = ends;
    ends =
      only && need.length === 1
        ? endsOf(only, words, before)
        : need.flatMap((row) => endsOf(row, words, before));
    if (ends.length === 0) return false;
  }
  return true;
}

/** The places where a row can end that begins at or after one of some places. */
function endsOf(
  row: readonly Step[],
  words: LooseWords,
  from: readonly number[],
): readonly number[] {
  let ends = from;
  for (const { words: some, isNext } of row) {
    const follows = isNext ? isNextTo : isAfter;
    const reached: number[] = [];
    for (const place of placesOf(some, words)) if (follows(ends, place)) reached.push(place);
    if (reached.length === 0) return reached;
    ends = reached;
  }
  return ends;
}

const isAfter = (ends: readonly number[], place: number): boolean =>
  ends.some((end) => place >= end);
const isNextTo = (ends: readonly number[], place: number): boolean =>
  ends.includes(place) || ends.includes(place - 1);

/** Where any of some words stands. Whichever is shorter is gone through. */
function placesOf(some: ReadonlySet<string>, words: LooseWords): readonly number[] {
  const found: number[] = [];
  if (some.size < words.size) {
    for (const word of some) found.push(...(words.get(word) ?? []));
  } else {
    for (const [word, places] of words) if (some.has(word)) found.push(...places);
  }
  return found;
}
