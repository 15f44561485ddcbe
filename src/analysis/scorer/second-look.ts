import type { DraftKind } from '../context.ts';
import { eachObjectOnce } from '../memo.ts';
import { type Model, sumRows } from './model.ts';
import { type Odds, observeAmong, slotIds } from './sight.ts';

/** What weighs the sentences of a draft against each other. */
export interface SecondLook {
  readonly model: Model;
  /** By how much a second doubtful sentence in the draft raises the odds of the first. */
  readonly company: number;
}

/** Above so many doubtful sentences one more tells nothing. */
const mostDoubts = 2;

/** The odds of each sentence of a draft by its index, seen among the others: faults rarely come alone, and seldom two of a kind in one sentence. */
export function lookAgain(
  { model, company }: SecondLook,
  scores: readonly Odds[],
  kind: DraftKind,
): (index: number) => Odds {
  const sightOf = observeAmong(scores, kind);
  const placeOf = placesOf(model);
  return (index) => {
    const { odds, others, slots } = sightOf(index);
    const places: number[] = [];
    for (const slot of slots) {
      const place = placeOf[slot] ?? unknown;
      if (place !== unknown) places.push(place);
    }
    const again = sumRows(model, places);
    const near = company * (Math.min(mostDoubts, others) - 1);
    return odds.map((one, column) => (one + (again[column] ?? 0)) / 2 + near);
  };
}

const unknown = -1;

/** Where the row of each slot begins; -1 for what was never learned. */
const placesOf = eachObjectOnce(({ places }: Model) =>
  Int32Array.from(slotIds, (id) => places.get(id) ?? unknown),
);
