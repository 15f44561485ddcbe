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

/** The weights of each trait, in the order of `judgements`. */
const rows = new Map<string, readonly number[]>();
for (const trait of new Set(judgements.flatMap((id) => Object.keys(models[id].sentence))))
  rows.set(
    trait,
    judgements.map((id) => models[id].sentence[trait] ?? 0),
  );

/** How much one sentence says for each judgement, in hundredths. */
export function weigh(traits: readonly string[]): Readonly<Record<Judged, number>> {
  const sums = judgements.map(() => 0);
  for (const trait of traits) {
    const row = rows.get(trait);
    if (row) for (let i = 0; i < row.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  return Object.fromEntries(judgements.map((id, i) => [id, sums[i]])) as Record<Judged, number>;
}

const heeded = new Set(Object.values(models).flatMap(({ draft }) => Object.keys(draft)));

/** True for a trait that counts for the draft as a whole, whichever sentence shows it. */
export const isHeeded = (trait: string): boolean => heeded.has(trait);

/** Log odds, in hundredths, from the weights of all sentences and the traits of the whole draft. */
export function oddsOf(
  judged: Judged,
  sentences: readonly number[],
  traits: ReadonlySet<string>,
): number {
  const { bias, draft } = models[judged];
  return bias + Math.max(...sentences, sentences.length > 0 ? -Infinity : 0) + sum(draft, traits);
}

function sum(table: Readonly<Record<string, number>>, traits: Iterable<string>): number {
  let total = 0;
  for (const trait of traits) if (Object.hasOwn(table, trait)) total += table[trait] ?? 0;
  return total;
}
