import type { Feature } from './word-features.ts';

/** A linear model: a bias and a row of weights for each column. */
export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How a model is stored: the sorted names, each by what it shares with the one before, and one character a weight. */
export interface StoredModel {
  readonly bias: readonly number[];
  readonly scale: number;
  /** Lines; the first character says how many the name shares with the one before. */
  readonly names: string;
  /** All rows in the order of the names; the character `base` is zero. */
  readonly rows: string;
}

// 63 ± 28 are printable characters without quote and backslash.
const base = 63;
const reach = 28;
/** The first of the characters that count shared ones; as many as stay printable. */
const none = 36;
const mostShared = 55;

export function decode({ bias, scale, names, rows }: StoredModel): Model {
  const weights = new Map<string, readonly number[]>();
  let name = '';
  for (const [index, line] of names.split('\n').entries()) {
    name = name.slice(0, line.charCodeAt(0) - none) + line.slice(1);
    const at = index * bias.length;
    weights.set(
      name,
      bias.map((_, column) => (rows.charCodeAt(at + column) - base) * scale),
    );
  }
  return { bias, weights };
}

/** Rounds weights to the stored steps; features that round to nothing are left out. */
export function encode({ bias, weights }: Model): StoredModel {
  const largest = Math.max(
    Number.EPSILON,
    ...[...weights.values()].map((row) => Math.max(...row.map(Math.abs))),
  );
  const scale = largest / reach;
  const lines: string[] = [];
  let rows = '';
  let before = '';
  for (const [name, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const steps = row.map((weight) => Math.round(weight / scale));
    if (steps.every((step) => step === 0)) continue;
    const shared = countShared(before, name);
    lines.push(String.fromCharCode(none + shared) + name.slice(shared));
    rows += String.fromCharCode(...steps.map((step) => base + step));
    before = name;
  }
  return {
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    scale,
    names: lines.join('\n'),
    rows,
  };
}

function countShared(a: string, b: string): number {
  const most = Math.min(mostShared, a.length, b.length);
  for (let i = 0; i < most; i++) if (a[i] !== b[i]) return i;
  return most;
}

/** The log odds that a sentence belongs to one column, and what each token adds to them. */
export interface Score {
  readonly odds: number;
  readonly tokens: Float64Array;
}

/** Scores a sentence of `length` tokens for every column. */
export function scoreFeatures(
  { bias, weights }: Model,
  features: readonly Feature[],
  length: number,
): readonly Score[] {
  const known = features.flatMap((feature) => {
    const row = weights.get(feature.name);
    return row ? [{ feature, row }] : [];
  });
  const norm = 1 / Math.sqrt(known.length || 1);
  return bias.map((start, column) => {
    let sum = start;
    const tokens = new Float64Array(length);
    for (const { feature, row } of known) {
      const added = (row[column] ?? 0) * norm;
      sum += added;
      const share = added / (feature.to - feature.from || 1);
      for (let i = feature.from; i < feature.to; i++) tokens[i] = (tokens[i] ?? 0) + share;
    }
    return { odds: sum, tokens };
  });
}

/** The rows of the names that a model knows. */
export const rowsOf = (
  { weights }: Model,
  names: Iterable<string>,
): readonly (readonly number[])[] =>
  [...names].flatMap((name) => [weights.get(name) ?? []].filter((row) => row.length > 0));

/** The log odds of every column by the rows of what was observed. */
export function sumRows({ bias }: Model, rows: Iterable<readonly number[]>): readonly number[] {
  const all = [...rows];
  const norm = 1 / Math.sqrt(all.length || 1);
  return bias.map((start, column) =>
    all.reduce((sum, row) => sum + (row[column] ?? 0) * norm, start),
  );
}

/** From log odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
