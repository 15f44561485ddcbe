import type { Category } from '../category.ts';
import type { Flag } from '../review.ts';
import type { Sureness } from '../sureness.ts';
import { columns, spokenColumns } from './columns.ts';
import type { Odds } from './sight.ts';
import type { Candidate } from './weigh.ts';

/** From which odds on a sentence counts as a fault, by sureness. */
export interface Thresholds extends Readonly<Record<Sureness, number>> {
  /** From which odds on a sentence opens its draft. While none does, what reaches `medium` is left alone: in a draft without a plain fault, doubtful sentences are nearly always innocent. */
  readonly opens: number;
}

/** Among so many sentences chance makes one look doubtful; the fewer there are, the less it takes to open a draft. */
const many = 6;

/** From which log odds on a rule that is so sure by itself is believed. One that isn't sure waits for the odds to speak. */
const believed: Readonly<Record<Sureness, number>> = { high: -1.5, medium: 0.2, low: Infinity };

/** Few of the subjects that were learned from hold a fault, so that their odds are low in any case. */
const inSubject = -1.5;

export const isBelieved = ({ sureness, in: field }: Flag, odds: number): boolean =>
  odds >= believed[sureness] + (field === 'subject' ? inSubject : 0);

/** What is to be thought of one category at one sentence. */
export interface Verdict {
  readonly odds: number;
  /** By the odds; null where they are too low for any strength. */
  readonly sureness: Sureness | null;
}

/** Gives verdicts by a candidate's index, from the odds of each. */
export function createVerdicts(
  thresholds: Readonly<Record<Category, Thresholds>>,
  candidates: readonly Candidate[],
  oddsAt: (index: number) => Odds,
): (index: number, category: Category) => Verdict {
  const oddsOf = (index: number, category: Category): number =>
    oddsAt(index)[columns.indexOf(category)] ?? -Infinity;
  const flagsAt = (index: number): number => candidates[index]?.flags.length ?? 0;
  const share = Math.min(1, candidates.length / many);
  const toOpen = ({ opens, medium }: Thresholds): number => medium + share * (opens - medium);
  const opensBy = ({ flags }: Candidate, index: number, category: Category): boolean => {
    const odds = oddsOf(index, category);
    const isKnown = flags.some((flag) => flag.category === category && isBelieved(flag, odds));
    return isKnown || odds >= toOpen(thresholds[category]);
  };
  const opens = (index: number): boolean => {
    const candidate = candidates[index];
    return (
      candidate !== undefined &&
      spokenColumns[candidate.kind].some(({ category }) => opensBy(candidate, index, category))
    );
  };
  let opened: boolean | undefined;
  const isOpen = (): boolean => {
    // One is enough, and those that a rule spoke of are the likeliest.
    opened ??= [...candidates.keys()].sort((a, b) => flagsAt(b) - flagsAt(a)).some(opens);
    return opened;
  };
  return (index, category) => {
    const { high, medium, low } = thresholds[category];
    const odds = oddsOf(index, category);
    const isMedium = odds >= medium && isOpen();
    const sureness = odds >= high ? 'high' : isMedium ? 'medium' : odds >= low ? 'low' : null;
    return { odds, sureness };
  };
}
