import type { FeatureId } from '../../src/analysis/scorer/feature-id.ts';
import type { FittedModel } from '../../src/analysis/scorer/model.ts';

/** One thing to learn from. */
export interface Example {
  /** Each once. */
  readonly features: readonly FeatureId[];
  /** One a column. */
  readonly labels: readonly boolean[];
  /** The columns that this example is labelled for at all. */
  readonly teaches: readonly boolean[];
}

/** How a model is fitted. Chosen by cross-validation. */
export interface Fit {
  /** A feature must occur in this many examples. */
  readonly atLeast: number;
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly shrink: number;
  /** How many features are kept. */
  readonly keep: number;
}

/** What tells which features weigh most: a few rounds, and so feeble a pull that rare ones can show what they are worth. */
const trial = { rounds: 6, shrink: 1e-4 };
/** An error below this moves nothing. */
const negligible = 0.002;

/** A generator of numbers from 0 to 1 that always gives the same row (Park and Miller's). */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle(rows: Int32Array, next: () => number): void {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a = 0, b = 0] = [rows[i], rows[j]];
    [rows[i], rows[j]] = [b, a];
  }
}

/** Fits one column of logistic regression by AdaGrad; the weights are the mean over the later rounds. */
function fitColumn(
  rows: readonly Int32Array[],
  labels: readonly boolean[],
  size: number,
  { rounds, rate, shrink }: Fit,
): { bias: number; weights: Float64Array } {
  const next = numbers();
  const order = Int32Array.from(rows, (_, i) => i);
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  const mean = new Float64Array(size);
  let [bias, biasSquares, meanBias, counted] = [-2, 1e-3, 0, 0];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      const row = rows[i] ?? new Int32Array();
      const norm = 1 / Math.sqrt(row.length || 1);
      let sum = bias;
      for (const k of row) sum += (weights[k] ?? 0) * norm;
      const error = 1 / (1 + Math.exp(-sum)) - (labels[i] ? 1 : 0);
      if (Math.abs(error) < negligible) continue;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      const slope = error * norm;
      for (const k of row) {
        squares[k] = (squares[k] ?? 0) + slope * slope;
        const step = rate / Math.sqrt(squares[k] ?? 1);
        const moved = (weights[k] ?? 0) - step * slope;
        weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * shrink);
      }
    }
    if (round < rounds / 2) continue;
    counted++;
    meanBias += bias;
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + (weights[k] ?? 0);
  }
  return { bias: meanBias / counted, weights: mean.map((weight) => weight / counted) };
}

/** The features that occur often enough, each with its place. */
function vocabularyOf(
  examples: readonly Example[],
  atLeast: number,
): ReadonlyMap<FeatureId, number> {
  const counts = new Map<FeatureId, number>();
  for (const { features } of examples)
    for (const id of features) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].filter(([, count]) => count >= atLeast).map(([id]) => id);
  return new Map(ids.map((id, index) => [id, index]));
}

/** Fits all columns, keeps the weightiest features, and fits again on these alone. */
export function fitModel(examples: readonly Example[], fit: Fit): FittedModel {
  const { bias, places, weights } = fitOn(examples, vocabularyOf(examples, fit.atLeast), {
    ...fit,
    ...trial,
  });
  const weightAt = (place: number) =>
    bias.reduce((most, _, column) => Math.max(most, Math.abs(weights[place + column] ?? 0)), 0);
  const kept = [...places]
    .map(([id, place]) => ({ id, weight: weightAt(place) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, fit.keep)
    .map(({ id }, index) => [id, index] as const);
  return fitOn(examples, new Map(kept), fit);
}

function fitOn(
  examples: readonly Example[],
  vocabulary: ReadonlyMap<FeatureId, number>,
  fit: Fit,
): FittedModel {
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((id) => vocabulary.get(id) ?? [])),
  );
  const columns = examples[0]?.labels ?? [];
  const fitted = columns.map((_, column) => {
    const taught = examples.flatMap(({ teaches }, i) => (teaches[column] ? [i] : []));
    const labels = taught.map((i) => examples[i]?.labels[column] ?? false);
    const own = taught.map((i) => rows[i] ?? new Int32Array());
    return fitColumn(own, labels, vocabulary.size, fit);
  });
  const width = columns.length;
  const weights = new Float32Array(vocabulary.size * width);
  fitted.forEach((one, column) => {
    one.weights.forEach((weight, index) => {
      weights[index * width + column] = weight;
    });
  });
  return {
    bias: fitted.map(({ bias }) => bias),
    places: new Map([...vocabulary].map(([id, index]) => [id, index * width])),
    weights,
  };
}
