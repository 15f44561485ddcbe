import type { Cover } from './category.ts';
import weights from './weights.json' with { type: 'json' };

/** What is learned: whether the writer serves the reader as a business, whether the draft ends that, and what an ending covers. */
export type Judged = 'serving' | 'ending' | Cover;

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

/** Log odds, in hundredths, of a draft by any model, from the traits of its sentences and of the whole. */
export function oddsOfModel(
  { bias, sentence, draft }: Model,
  sentences: readonly (readonly string[])[],
  traits: ReadonlySet<string>,
): number {
  const total = (table: Readonly<Record<string, number>>, some: Iterable<string>) =>
    [...some].reduce((all, one) => all + (Object.hasOwn(table, one) ? (table[one] ?? 0) : 0), 0);
  const strongest = Math.max(...sentences.map((one) => total(sentence, one)));
  return bias + (sentences.length > 0 ? strongest : 0) + total(draft, traits);
}

/** How probable it must be that a draft is both a provider's and an ending. Chosen by cross-validation. */
const needed = 0.37;

/** Judges by the log odds, in hundredths, of both. */
export const isEnding = (ending: number, serving: number): boolean =>
  probability(ending) * probability(serving) > needed;

/** From log odds in hundredths. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds / 100));
