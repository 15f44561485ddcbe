import type { Judging } from '../ending.ts';
import learned from './learned.json' with { type: 'json' };
import { decode } from './model.ts';
import type { Scorer } from './weigh.ts';

/** Tells the kind of a draft and what it covers, as `npm run learn` left it. */
export const storedJudging: Judging = {
  deeds: decode(learned.deeds),
  kinds: decode(learned.kinds),
  needed: learned.needed,
};

/** Weighs faults, as `npm run learn` left it. */
export const storedScorer: Scorer = {
  model: decode(learned.faults),
  secondLook: { model: decode(learned.among), company: learned.company },
  thresholds: learned.thresholds,
};
