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

/** How much one sentence says for a judgement, in hundredths. */
export const weigh = (judged: Judged, traits: readonly string[]): number =>
  sum(models[judged].sentence, traits);

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
