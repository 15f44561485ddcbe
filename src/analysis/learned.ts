import type { Cover } from './category.ts';
import weights from './weights.json' with { type: 'json' };

/** What is learned: whether a draft ends a relationship, and what an ending covers. */
export type Judged = 'ending' | Cover;

/** One linear model: what its strongest sentence says, and what the draft as a whole says. Weights in hundredths. */
export interface Model {
  readonly bias: number;
  readonly sentence: Readonly<Record<string, number>>;
  readonly draft: Readonly<Record<string, number>>;
}

const models: Readonly<Record<Judged, Model>> = weights;

export const judgements = Object.keys(models) as readonly Judged[];

/** A number for each judgement, in the order of `judgements`. */
export type Weights = readonly number[];

/** The weights of each trait in one of the tables. */
function rowsOf(table: 'sentence' | 'draft'): ReadonlyMap<string, Weights> {
  const traits = new Set(judgements.flatMap((id) => Object.keys(models[id][table])));
  return new Map(
    [...traits].map((trait) => [trait, judgements.map((id) => models[id][table][trait] ?? 0)]),
  );
}

const ofSentence = rowsOf('sentence');
const ofDraft = rowsOf('draft');

function sum(rows: ReadonlyMap<string, Weights>, traits: Iterable<string>): number[] {
  const sums = judgements.map(() => 0);
  for (const trait of traits) {
    const row = rows.get(trait);
    if (row) for (let i = 0; i < row.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  return sums;
}

/** How much one sentence says for each judgement, in hundredths. */
export const weigh = (traits: readonly string[]): Weights => sum(ofSentence, traits);

/** True for a trait that counts for the draft as a whole, whichever sentence shows it. */
export const isHeeded = (trait: string): boolean => ofDraft.has(trait);

/** Log odds, in hundredths, from the weights of all sentences and the traits of the whole draft. */
export function oddsOf(sentences: readonly Weights[], traits: ReadonlySet<string>): Weights {
  return sum(ofDraft, traits).map((whole, i) => {
    let most = sentences.length > 0 ? -Infinity : 0;
    for (const weights of sentences) most = Math.max(most, weights[i] ?? 0);
    return models[judgements[i] ?? 'ending'].bias + most + whole;
  });
}
