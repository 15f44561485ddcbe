import type { Category } from '../category.ts';
import type { Flag } from '../review.ts';
import { spokenIn } from '../rule.ts';
import type { Sureness } from '../sureness.ts';
import { columns } from './columns.ts';
import type { Odds } from './second-look.ts';
import type { Candidate } from './weigh.ts';

/** From which odds on a sentence counts as a fault, by sureness. */
export interface Thresholds extends Readonly<Record<Sureness, number>> {
  /** From which odds on a sentence opens its draft. While none does, what reaches `medium` is left alone: in a draft without a plain fault, doubtful sentences are nearly always innocent. */
  readonly opens: number;
}

/** Among so many sentences chance makes one look doubtful; the fewer there are, the less it takes to open a draft. */
const many = 6;

/** A rule that is sure by itself is believed from these log odds on, so unless they are twenty to one against it. */
export const believed = -3;

/** What is to be thought of one category at one sentence. */
export interface Verdict {
  /** By the odds; null where they are too low for any strength. */
  readonly sureness: Sureness | null;
  /** Whether a rule that is sure by itself may stay so. */
  readonly isBelieved: boolean;
}

/** Gives verdicts by a candidate's index, from the odds of each. */
export function createVerdicts(
  thresholds: Readonly<Record<Category, Thresholds>>,
  candidates: readonly Candidate[],
  oddsAt: (index: number) => Odds,
): (index: number, category: Category) => Verdict {
  const oddsOf = (index: number, category: Category): number =>
    oddsAt(index)[columns.indexOf(category)] ?? -Infinity;
  const share = Math.min(1, candidates.length / many);
  const toOpen = ({ opens, medium }: Thresholds): number => medium + share * (opens - medium);
  const opensBy = ({ kind, flags }: Candidate, index: number, category: Category): boolean => {
    const isSure = flags.some((flag) => flag.category === category && isSureByRule(flag));
    const least = isSure ? believed : toOpen(thresholds[category]);
    return spokenIn[category].includes(kind) && oddsOf(index, category) >= least;
  };
  let opened: boolean | undefined;
  const isOpen = (): boolean => {
    opened ??= candidates.some((candidate, index) =>
      columns.some((category) => opensBy(candidate, index, category)),
    );
    return opened;
  };
  return (index, category) => {
    const { high, medium, low } = thresholds[category];
    const odds = oddsOf(index, category);
    const isMedium = odds >= medium && isOpen();
    const sureness = odds >= high ? 'high' : isMedium ? 'medium' : odds >= low ? 'low' : null;
    return { sureness, isBelieved: odds >= believed };
  };
}

/** A flag that its rule alone is sure of. */
export const isSureByRule = ({ sureness }: Flag): boolean => sureness === 'high';
