/** One draft as a learner sees it: indices of what its sentences and the draft as a whole show. */
export interface Example {
  readonly is: boolean;
  readonly sentences: readonly (readonly number[])[];
  readonly draft: readonly number[];
}

/** Where the weights start and how strongly each is pulled back there. */
export interface Pull {
  readonly start: readonly number[];
  readonly strength: readonly number[];
}

const rounds = 150;
const rate = 0.05;
/** Rounds after which the strongest sentences are looked for anew. */
const patience = 3;

/** Fits log odds = bias + the strongest sentence's sum + the draft's sum, by Adam over the whole set. The last value is the bias. */
export function descend(examples: readonly Example[], { start, strength }: Pull): Float64Array {
  const size = start.length + 1;
  const values = Float64Array.from([...start, -1]);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  let touched: readonly Int32Array[] = [];
  for (let round = 1; round <= rounds; round++) {
    if (round % patience === 1)
      touched = examples.map(({ sentences, draft }) =>
        Int32Array.from([...findStrongest(values, sentences), ...draft, size - 1]),
      );
    const gradient = new Float64Array(size);
    examples.forEach(({ is }, at) => {
      const row = touched[at] ?? new Int32Array();
      const error = 1 / (1 + Math.exp(-total(values, row))) - (is ? 1 : 0);
      for (const i of row) gradient[i] = (gradient[i] ?? 0) + error;
    });
    for (let i = 0; i < size; i++) {
      const pull = (strength[i] ?? 0) * ((values[i] ?? 0) - (start[i] ?? values[i] ?? 0));
      const slope = ((gradient[i] ?? 0) + pull) / examples.length;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * slope * slope;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      values[i] = (values[i] ?? 0) - (rate * step) / scale;
    }
  }
  return values;
}

function total(values: Float64Array, indices: readonly number[] | Int32Array): number {
  let sum = 0;
  for (const i of indices) sum += values[i] ?? 0;
  return sum;
}

function findStrongest(values: Float64Array, sentences: Example['sentences']): readonly number[] {
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const weight = total(values, sentence);
    if (weight > most) [best, most] = [sentence, weight];
  }
  return best;
}
