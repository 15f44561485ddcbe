import { type Category, categories } from '../category.ts';
import type { Feature } from './features.ts';

/** Category order of every row of weights. */
export const columns = Object.keys(categories) as readonly Category[];

/** A linear model, one column a category. */
export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How a model is stored: a row of weights is one character a column, `base` meaning zero, times `scale`. */
export interface StoredModel {
  readonly bias: readonly number[];
  readonly scale: number;
  readonly rows: Readonly<Record<string, string>>;
}

// 63 ± 28 are printable characters without quote and backslash.
const base = 63;
const reach = 28;

export function decode({ bias, scale, rows }: StoredModel): Model {
  const decoded = Object.entries(rows).map(
    ([name, row]) =>
      [name, Array.from(row, (char) => (char.charCodeAt(0) - base) * scale)] as const,
  );
  return { bias, weights: new Map(decoded) };
}

/** Rounds weights to the stored steps; features that round to nothing are left out. */
export function encode({ bias, weights }: Model): StoredModel {
  const largest = Math.max(...[...weights.values()].flat().map(Math.abs), Number.EPSILON);
  const scale = largest / reach;
  const rows: Record<string, string> = {};
  for (const [name, row] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const steps = row.map((weight) => Math.round(weight / scale));
    if (steps.some((step) => step !== 0)) {
      rows[name] = String.fromCharCode(...steps.map((step) => base + step));
    }
  }
  return { bias, scale, rows };
}

/** The log odds that a sentence holds a fault of one category, and what each token adds to them. */
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
