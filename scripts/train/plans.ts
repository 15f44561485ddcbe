import { type Cover, covers } from '#analysis';
import type { Judged } from '../../src/analysis/learned.ts';
import type { Labelled } from '../scoring.ts';

/** How one judgement is learned. */
export interface Plan {
  /** Which drafts teach it. */
  readonly isTaughtBy: (draft: Labelled) => boolean;
  readonly isTrue: (draft: Labelled) => boolean;
  readonly sentence: Table;
  readonly draft: Table;
  /** Traits that a sentence counts for from the start. */
  readonly isSeed: (trait: string) => boolean;
}

/** One table of a model: which traits may stand in it, how strongly each is pulled to its start, how many are kept. */
export interface Table {
  readonly takes: (trait: string, drafts: number) => boolean;
  readonly pull: (trait: string) => number;
  readonly kept: number;
}

const isAct = (trait: string) => trait.startsWith('#');
const isCue = (trait: string) => trait.startsWith('@');
const isFrame = (trait: string) => trait.startsWith('~');
const isWords = (trait: string) => !isAct(trait) && !isCue(trait) && !isFrame(trait);
const pulls = (signs: number, frames: number, words: number) => (trait: string) =>
  isAct(trait) || isCue(trait) ? signs : isFrame(trait) ? frames : words;
const isFrequent = (_: string, drafts: number) => drafts >= 3;
const none: Table = { takes: () => false, pull: () => 0, kept: 0 };

const plainActs =
  /^#(?:customer|job-own|rent-own|provider-own|employee|friends|your-service|for-you|client-work|asks|quote|pause|future|apology|thanks-for-time|handover|refund|successor|will-do)/;

/** Where a judgement on covers starts from, before it has seen a draft. */
const seeds: Readonly<Record<Cover, readonly string[]>> = {
  decision: ['#decides'],
  alternative: [
    '#names-other',
    '#named+successor',
    '#named+contact',
    '#directory',
    '#named+somebody-else',
    '#successor',
  ],
  reason: ['#because', '#own-change', '#money-reason'],
  thanks: ['#thanks-for-time', '#thanks-for'],
  contract: ['#notice-period', '#refund', '#finish-paid', '#refund-money'],
  'next-steps': ['#handover', '#dates', '#invoice', '#will-do'],
};

/** True for an ending that is labelled for what it covers; of the short drafts not all are. */
export const hasCovers = ({ kind, covers: labelled }: Labelled): boolean =>
  kind === 'ending' && labelled !== undefined;

const ofCover = (cover: Cover): Plan => ({
  isTaughtBy: hasCovers,
  isTrue: ({ covers: labelled = [] }) => labelled.includes(cover),
  sentence: {
    takes: (trait, drafts) => (isAct(trait) && drafts >= 2) || (isWords(trait) && drafts >= 5),
    pull: pulls(0.3, 8, 8),
    kept: 160,
  },
  draft: {
    takes: (trait, drafts) => plainActs.test(trait) && drafts >= 3,
    pull: pulls(0.5, 8, 8),
    kept: 30,
  },
  isSeed: (trait) =>
    seeds[cover].includes(trait) || (cover === 'decision' && trait.startsWith('#!')),
});

/** Who else is named is told by grammar more than by words, so frames and cues take part. */
const alternative: Plan = {
  ...ofCover('alternative'),
  sentence: {
    takes: (trait, drafts) => drafts >= (isWords(trait) ? 4 : 3),
    pull: pulls(0.5, 4, 8),
    kept: 260,
  },
};

const allCovers = Object.keys(covers) as readonly Cover[];

/** What is learned, and how. Chosen by cross-validation. */
export const plans: Readonly<Record<Judged, Plan>> = {
  ending: {
    isTaughtBy: ({ kind }) => kind !== 'other',
    isTrue: ({ kind }) => kind === 'ending',
    sentence: { takes: isFrequent, pull: pulls(1, 4, 8), kept: 500 },
    draft: { takes: isFrequent, pull: pulls(1, 4, 4), kept: 500 },
    isSeed: (trait) => trait.startsWith('#!') || trait === '#decides',
  },
  serving: {
    isTaughtBy: () => true,
    isTrue: ({ kind }) => kind !== 'other',
    sentence: none,
    draft: { takes: isFrequent, pull: pulls(1, 6, 6), kept: 700 },
    isSeed: () => false,
  },
  ...(Object.fromEntries(allCovers.map((cover) => [cover, ofCover(cover)])) as Record<Cover, Plan>),
  alternative,
};
