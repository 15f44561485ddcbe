import type { FeatureId } from './feature-id.ts';
import { createIdIndex, type IdIndex } from './id-index.ts';
import { createBitReader, createBitWriter } from './packed-bits.ts';
import type { Feature } from './word-features.ts';

/** A linear model: a bias and a row of weights for each column. */
export interface Model {
  readonly bias: readonly number[];
  /** Where the row of a feature begins in `weights`. */
  readonly places: IdIndex;
  readonly weights: Float32Array;
}

/** A model as it was fitted. */
export interface FittedModel extends Omit<Model, 'places'> {
  readonly places: ReadonlyMap<FeatureId, number>;
}

/** How a model is stored: the ids in order, each by its distance from the one before, and its row in whole steps. */
export interface StoredModel {
  readonly bias: readonly number[];
  /** How much one step of a weight is. */
  readonly scale: number;
  /** How many features there are. */
  readonly count: number;
  /** How many low bits of a distance, and of the weights of each column, are written as they are. */
  readonly low: readonly number[];
  readonly packed: string;
}

/** How many steps the largest weight is, unless said otherwise. */
const usualReach = 28;
/** Fewer steps are not worth the room of a feature. */
const least = 2;

export function decode({ bias, scale, count, low, packed }: StoredModel): Model {
  const [lowId = 0, ...lowSteps] = low;
  const reader = createBitReader(packed);
  const ids: FeatureId[] = [];
  const weights = new Float32Array(count * bias.length);
  let id = -1;
  for (let at = 0; at < weights.length; at += bias.length) {
    id += 1 + reader.readRice(lowId);
    ids.push(id);
    for (let column = 0; column < bias.length; column++)
      weights[at + column] = fromNatural(reader.readRice(lowSteps[column] ?? 0)) * scale;
  }
  return { bias, places: createIdIndex(ids, bias.length), weights };
}

/** Rounds weights to the stored steps; features that are worth less than two steps in all are left out. */
export function encode({ bias, places, weights }: FittedModel, reach = usualReach): StoredModel {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = (largest || 1) / reach;
  const rows = [...places]
    .sort(([a], [b]) => a - b)
    .map(([id, at]) => ({
      id,
      steps: [...weights.subarray(at, at + bias.length)].map((one) => Math.round(one / scale)),
    }))
    .filter(({ steps }) => steps.reduce((sum, step) => sum + Math.abs(step), 0) >= least);
  const gaps = rows.map(({ id }, i) => id - (rows[i - 1]?.id ?? -1) - 1);
  const naturals = rows.map(({ steps }) => steps.map(toNatural));
  const lowSteps = bias.map((_, column) => cheapestLow(naturals.map((row) => row[column] ?? 0)));
  const lowId = cheapestLow(gaps);
  const writer = createBitWriter();
  gaps.forEach((gap, i) => {
    writer.writeRice(gap, lowId);
    naturals[i]?.forEach((natural, column) => {
      writer.writeRice(natural, lowSteps[column] ?? 0);
    });
  });
  return {
    bias: bias.map((one) => Math.round(one * 1000) / 1000),
    scale,
    count: rows.length,
    low: [lowId, ...lowSteps],
    packed: writer.text(),
  };
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
const toNatural = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const fromNatural = (natural: number): number =>
  natural % 2 === 1 ? -(natural + 1) / 2 : natural / 2;

/** A reader takes no more than thirteen bits at a time. */
const mostLow = 12;

/** With how many low bits these numbers take the fewest in all. */
function cheapestLow(numbers: readonly number[]): number {
  const costs = Array.from({ length: mostLow + 1 }, (_, low) =>
    numbers.reduce((sum, one) => sum + (one >>> low) + 1 + low, 0),
  );
  return costs.indexOf(Math.min(...costs));
}

/** The log odds of every column by the rows at these places. */
export function sumRows({ bias, weights }: Model, places: readonly number[]): readonly number[] {
  const sums = new Float64Array(bias.length);
  for (const place of places) addRow(sums, weights, place, 1);
  return toOdds(bias, sums, places.length);
}

/** The log odds of every column by what was observed, however often. */
export const sumIds = (model: Model, ids: Iterable<FeatureId>): readonly number[] =>
  sumRows(model, model.places.find(ids));

/** Lists of places under one sum, each place counted once however many of the lists hold it. */
export interface Tally {
  add(places: Iterable<number>): void;
  /** Takes a list out that was added. */
  remove(places: Iterable<number>): void;
  odds(): readonly number[];
}

/** A tally without lists. It matters not in which order they come and go: the sums of so few steps are exact. */
export function createTally({ bias, weights }: Model): Tally {
  const width = bias.length;
  /** How many lists hold each row. */
  const held = new Uint16Array(weights.length / width);
  const sums = new Float64Array(bias.length);
  let size = 0;
  return {
    add: (places) => {
      for (const place of places) {
        const row = place / width;
        const count = held[row] ?? 0;
        held[row] = count + 1;
        if (count > 0) continue;
        size++;
        addRow(sums, weights, place, 1);
      }
    },
    remove: (places) => {
      for (const place of places) {
        const row = place / width;
        const count = (held[row] ?? 0) - 1;
        held[row] = count;
        if (count > 0) continue;
        size--;
        addRow(sums, weights, place, -1);
      }
    },
    odds: () => toOdds(bias, sums, size),
  };
}

function addRow(sums: Float64Array, weights: Float32Array, place: number, times: 1 | -1): void {
  for (let column = 0; column < sums.length; column++)
    sums[column] = (sums[column] ?? 0) + times * (weights[place + column] ?? 0);
}

/** Of many rows and of few alike. */
function toOdds(bias: readonly number[], sums: Float64Array, size: number): readonly number[] {
  const norm = 1 / Math.sqrt(size || 1);
  return bias.map((start, column) => start + (sums[column] ?? 0) * norm);
}

/** The log odds that a sentence belongs to each column. */
export const scoreFeatures = (model: Model, features: readonly Feature[]): readonly number[] =>
  sumIds(
    model,
    features.map(({ id }) => id),
  );

/** What each of the `length` tokens of a sentence adds to the log odds of a column. */
export function shareByToken(
  { places, weights }: Model,
  features: readonly Feature[],
  length: number,
  column: number,
): Float64Array {
  const tokens = new Float64Array(length);
  for (const { id, from, to } of features) {
    const place = places.get(id);
    if (place === undefined || to <= from) continue;
    const share = (weights[place + column] ?? 0) / (to - from);
    for (let i = from; i < to; i++) tokens[i] = (tokens[i] ?? 0) + share;
  }
  return tokens;
}

/** From log odds. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
