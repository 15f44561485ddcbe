import type { Token } from './compromise.ts';

/** One of these rows of words must be there, each row in its order. */
export type Need = readonly (readonly ReadonlySet<string>[])[];

/** What a pattern can't do without: one need a token that is neither optional nor negative and takes certain words only. */
export function needsOf(tokens: readonly Token[]): readonly Need[] {
  return tokens.flatMap((token) => {
    const need = needOf(token);
    return need ? [need] : [];
  });
}

/** The rows of words one of which a token takes, or null where other words would do as well. */
function needOf(token: Token): Need | null {
  if (token.optional || token.negative) return null;
  if (token.word) return [[new Set([token.word])]];
  if (token.fastOr) return [[token.fastOr]];
  if (!token.choices) return null;
  const choices = token.choices.map(rowsOf);
  if (token.operator === 'and') return choices.find((rows) => rows.length > 0) ?? null;
  if (choices.some((rows) => rows.length === 0)) return null;
  const single = choices.flatMap((rows) => rows.filter((row) => row.length === 1)).flat();
  const longer = choices.flatMap((rows) => rows.filter((row) => row.length > 1));
  const packed = new Set(single.flatMap((set) => [...set]));
  return packed.size > 0 ? [[packed], ...longer] : longer;
}

/** The needs of one choice as rows; none where it needs no word. */
function rowsOf(choice: readonly Token[]): Need {
  return needsOf(choice).reduce<Need>(
    (rows, need) =>
      rows.length === 0 ? need : rows.flatMap((row) => need.map((more) => [...row, ...more])),
    [],
  );
}

/** The words a sentence may match by, each with the places where it may stand, rising. */
export type LooseWords = ReadonlyMap<string, readonly number[]>;

/** Finds the indexes of the patterns that may match a text with these words, rising. Never misses one that does. */
export function screen(
  patterns: readonly { readonly needs: readonly Need[] }[],
): (words: LooseWords) => readonly number[] {
  // Each pattern waits at the words of its rarest need.
  const waiting = new Map<string, number[]>();
  patterns.forEach(({ needs }, index) => {
    const openings = needs.map((need) => new Set(need.flatMap(([set]) => [...(set ?? [])])));
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
  let from = 0;
  for (const need of needs) {
    let first = Infinity;
    for (const row of need) first = Math.min(first, endOf(row, words, from));
    if (first === Infinity) return false;
    from = first;
  }
  return true;
}

/** The first place, from one on, where a row can end. */
function endOf(row: readonly ReadonlySet<string>[], words: LooseWords, from: number): number {
  let at = from;
  for (const set of row) {
    at = set.size < words.size ? firstOf(set, words, at) : firstIn(words, set, at);
    if (at === Infinity) break;
  }
  return at;
}

// Whichever is shorter is gone through.
function firstOf(set: ReadonlySet<string>, words: LooseWords, from: number): number {
  let first = Infinity;
  for (const word of set) {
    const places = words.get(word);
    if (places) first = Math.min(first, next(places, from));
  }
  return first;
}

function firstIn(words: LooseWords, set: ReadonlySet<string>, from: number): number {
  let first = Infinity;
  for (const [word, places] of words)
    if (set.has(word)) first = Math.min(first, next(places, from));
  return first;
}

function next(places: readonly number[], from: number): number {
  for (const place of places) if (place >= from) return place;
  return Infinity;
}
