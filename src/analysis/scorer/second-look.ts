import type { DraftKind } from '../context.ts';
import { topTwo } from '../top-two.ts';
import { columns, spokenColumns } from './columns.ts';
import { type FeatureId, hashText, mix, toId } from './feature-id.ts';
import { type Model, probability, sumIds } from './model.ts';

/** The log odds of one sentence, by column. */
export type Odds = readonly number[];

/** What weighs the sentences of a draft against each other. */
export interface SecondLook {
  readonly model: Model;
  /** By how much a second doubtful sentence in the draft raises the odds of the first. */
  readonly company: number;
}

/** Odds of a column that its drafts don't speak of. */
const never = -9;
/** Above so many doubtful sentences one more tells nothing. */
const mostDoubts = 2;

/** The odds of each sentence of a draft by its index, seen among the others: faults rarely come alone, and seldom two of a kind in one sentence. */
export function lookAgain(
  { model, company }: SecondLook,
  scores: readonly Odds[],
  kind: DraftKind,
): (index: number) => Odds {
  const sightOf = observeAmong(scores, kind);
  return (index) => {
    const { odds, others, ids } = sightOf(index);
    const again = sumIds(model, ids);
    const near = company * (Math.min(mostDoubts, others) - 1);
    return odds.map((one, column) => (one + (again[column] ?? 0)) / 2 + near);
  };
}

/** A sentence among the others of its draft. */
interface Sight {
  readonly odds: Odds;
  /** How many of the others are doubtful, as the sum of their doubts. */
  readonly others: number;
  readonly ids: readonly FeatureId[];
}

const seedOf = (name: string): number => hashText(`among: ${name}`);
const seeds = {
  length: seedOf('length'),
  others: seedOf('others'),
  mean: seedOf('mean'),
  most: seedOf('most'),
  near: seedOf('near'),
  column: seedOf('column'),
  columnAndOthers: seedOf('column and others'),
  elsewhere: seedOf('elsewhere'),
};
/** The id of a number under a seed: each rewrite is tried on the whole draft, which leaves no time for names. */
const idBy = (seed: number, number: number): FeatureId => toId(mix(seed, number));

/** What there is to see of each sentence among the others of its draft, by its index. */
export function observeAmong(scores: readonly Odds[], kind: DraftKind): (index: number) => Sight {
  const tops = scores.map((odds) => highest(odds, kind));
  const doubts = tops.map(probability);
  const all = doubts.reduce((sum, doubt) => sum + doubt, 0);
  const mostDoubtful = topTwo(doubts.length, (i) => doubts[i] ?? never, never);
  const columnTops = columns.map((_, column) =>
    topTwo(scores.length, (i) => scores[i]?.[column] ?? never, never),
  );
  const kindSeed = seedOf(kind);
  return (index) => {
    const odds = scores[index] ?? [];
    const doubt = doubts[index] ?? 0;
    const others = all - doubt;
    const most = doubt === mostDoubtful.first ? mostDoubtful.second : mostDoubtful.first;
    const near = Math.max(tops[index - 1] ?? never, tops[index + 1] ?? never);
    const few = Math.min(6, Math.round(2 * others));
    const ids = [
      toId(kindSeed),
      idBy(kindSeed, few),
      idBy(seeds.length, Math.min(8, scores.length >> 1)),
      idBy(seeds.others, Math.min(8, Math.round(3 * others))),
      idBy(seeds.mean, Math.round((8 * others) / Math.max(1, scores.length - 1))),
      idBy(seeds.most, Math.round(6 * Math.max(0, most))),
      idBy(seeds.near, halves(near)),
    ];
    odds.forEach((one, column) => {
      const { first, second } = columnTops[column] ?? none;
      const half = halves(one);
      ids.push(
        idBy(mix(seeds.column, column), half),
        idBy(mix(mix(seeds.columnAndOthers, column), half), Math.min(4, few)),
        idBy(mix(seeds.elsewhere, column), halves(one === first ? second : first)),
      );
    });
    return { odds, others, ids };
  };
}

/** The highest odds of a sentence in what drafts of this kind are told of. */
const highest = (odds: Odds, kind: DraftKind): number =>
  spokenColumns[kind].reduce((most, { column }) => Math.max(most, odds[column] ?? never), never);

const none = { first: never, second: never };

/** Odds in halves, from -4 to 4. */
const halves = (odds: number): number => Math.max(-8, Math.min(8, Math.round(2 * odds)));
