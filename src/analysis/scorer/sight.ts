import type { DraftKind } from '../context.ts';
import { topTwo } from '../top-two.ts';
import { columns, kinds, spokenColumns } from './columns.ts';
import { type FeatureId, hashText, mix, toId } from './feature-id.ts';
import { probability } from './model.ts';

/** The log odds of one sentence, by column. */
export type Odds = readonly number[];

/** A sentence among the others of its draft. */
export interface Sight {
  readonly odds: Odds;
  /** How many of the others are doubtful, as the sum of their doubts. */
  readonly others: number;
  /** What there is to see, each by its place in `slotIds`. */
  readonly slots: readonly number[];
}

const ids: FeatureId[] = [];

/** The ids of all that can be seen. There is little of it and each rewrite is tried on the whole draft: a place in a list is found without a name or a hash. */
export const slotIds: readonly FeatureId[] = ids;

const seedOf = (name: string): number => hashText(`among: ${name}`);

/** Adds what may be seen under a seed, a whole number from `least` to `most`; the slot of 0. */
function addSlots(seed: number, most: number, least = 0): number {
  const first = ids.length;
  for (let number = least; number <= most; number++) ids.push(toId(mix(seed, number)));
  return first - least;
}

const addKind = (kind: DraftKind): number => ids.push(toId(seedOf(kind))) - 1;
const byKind = (slot: (kind: DraftKind) => number): Readonly<Record<DraftKind, number>> =>
  Object.fromEntries(kinds.map((kind) => [kind, slot(kind)])) as Record<DraftKind, number>;
const byColumn = (slot: (column: number) => number): readonly number[] =>
  columns.map((_, column) => slot(column));

/** The highest number of each scale. */
const most = { few: 6, length: 8, others: 8, mean: 8, doubt: 6, halves: 8, fewer: 4 };
/** Odds go down as far as up. */
const addHalves = (seed: number): number => addSlots(seed, most.halves, -most.halves);
const fewerCount = most.fewer + 1;

const slots = {
  kind: byKind(addKind),
  kindAndOthers: byKind((kind) => addSlots(seedOf(kind), most.few)),
  length: addSlots(seedOf('length'), most.length),
  others: addSlots(seedOf('others'), most.others),
  mean: addSlots(seedOf('mean'), most.mean),
  most: addSlots(seedOf('most'), most.doubt),
  near: addHalves(seedOf('near')),
  column: byColumn((column) => addHalves(mix(seedOf('column'), column))),
  elsewhere: byColumn((column) => addHalves(mix(seedOf('elsewhere'), column))),
  /** The slots of one half follow each other. */
  columnAndOthers: byColumn((column) => {
    const seed = mix(seedOf('column and others'), column);
    const first = ids.length;
    for (let half = -most.halves; half <= most.halves; half++)
      addSlots(mix(seed, half), most.fewer);
    return first + most.halves * fewerCount;
  }),
};

/** Odds of a column that its drafts don't speak of. */
const never = -9;
const none = { first: never, second: never };

/** What there is to see of each sentence among the others of its draft, by its index. */
export function observeAmong(scores: readonly Odds[], kind: DraftKind): (index: number) => Sight {
  const tops = scores.map((odds) => highest(odds, kind));
  const doubts = tops.map(probability);
  const all = doubts.reduce((sum, doubt) => sum + doubt, 0);
  const mostDoubtful = topTwo(doubts.length, (i) => doubts[i] ?? never, never);
  const columnTops = columns.map((_, column) =>
    topTwo(scores.length, (i) => scores[i]?.[column] ?? never, never),
  );
  const length = Math.min(most.length, scores.length >> 1);
  return (index) => {
    const odds = scores[index] ?? [];
    const doubt = doubts[index] ?? 0;
    const others = Math.max(0, all - doubt);
    const doubtful = doubt === mostDoubtful.first ? mostDoubtful.second : mostDoubtful.first;
    const near = Math.max(tops[index - 1] ?? never, tops[index + 1] ?? never);
    const few = Math.min(most.few, Math.round(2 * others));
    const fewer = Math.min(most.fewer, few);
    const seen = [
      slots.kind[kind],
      slots.kindAndOthers[kind] + few,
      slots.length + length,
      slots.others + Math.min(most.others, Math.round(3 * others)),
      slots.mean + Math.round((most.mean * others) / Math.max(1, scores.length - 1)),
      slots.most + Math.round(most.doubt * Math.max(0, doubtful)),
      slots.near + halves(near),
    ];
    odds.forEach((one, column) => {
      const { first, second } = columnTops[column] ?? none;
      const half = halves(one);
      seen.push(
        (slots.column[column] ?? 0) + half,
        (slots.columnAndOthers[column] ?? 0) + half * fewerCount + fewer,
        (slots.elsewhere[column] ?? 0) + halves(one === first ? second : first),
      );
    });
    return { odds, others, slots: seen };
  };
}

/** The highest odds of a sentence in what drafts of this kind are told of. */
const highest = (odds: Odds, kind: DraftKind): number =>
  spokenColumns[kind].reduce(
    (highest, { column }) => Math.max(highest, odds[column] ?? never),
    never,
  );

/** Odds in halves, from -4 to 4. */
const halves = (odds: number): number =>
  Math.max(-most.halves, Math.min(most.halves, Math.round(2 * odds)));
