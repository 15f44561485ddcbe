import {
  decode,
  encode,
  type Model,
  type StoredModel,
  scoreFeatures,
} from '../../src/analysis/scorer/model.ts';
import { lookAgain, type SecondLook } from '../../src/analysis/scorer/second-look.ts';
import { type Odds, observeAmong, slotIds } from '../../src/analysis/scorer/sight.ts';
import { observe } from '../../src/analysis/scorer/weigh.ts';
import type { FaultExample } from './examples.ts';
import { type Fit, fitModel } from './fit.ts';
import type { Judged } from './thresholds.ts';

/** The sentences of one draft with the odds that a model gave them which had not seen it. */
export interface ScoredDraft {
  readonly draft: number;
  readonly examples: readonly FaultExample[];
  readonly scores: readonly Odds[];
}

/** Scores every draft by a model that has not seen it. */
export function scoreUnseen(
  examples: readonly FaultExample[],
  modelOf: (draft: number) => Model,
): readonly ScoredDraft[] {
  const byDraft = new Map<number, FaultExample[]>();
  for (const example of examples) {
    const own = byDraft.get(example.draft) ?? [];
    own.push(example);
    byDraft.set(example.draft, own);
  }
  return [...byDraft].map(([draft, own]) => ({
    draft,
    examples: own,
    scores: own.map(({ candidate, place }) =>
      scoreFeatures(modelOf(draft), observe(candidate, place).features),
    ),
  }));
}

const fit: Fit = { atLeast: 5, rounds: 10, rate: 0.1, shrink: 1e-4, keep: 2000 };
/** By how much a second doubtful sentence raises the odds of the first. */
export const company = 0.375;

const kindOf = ({ examples }: ScoredDraft) => examples[0]?.candidate.kind ?? 'client';

/** Learns from scored drafts how their sentences weigh on each other. */
export function fitSecondLook(drafts: readonly ScoredDraft[]): StoredModel {
  const examples = drafts.flatMap((one) => {
    const sightOf = observeAmong(one.scores, kindOf(one));
    return one.examples.map(({ labels, teaches }, i) => ({
      features: [...new Set(sightOf(i).slots.flatMap((slot) => slotIds[slot] ?? []))],
      labels,
      teaches,
    }));
  });
  return encode(fitModel(examples, fit));
}

export const learnSecondLook = (drafts: readonly ScoredDraft[]): SecondLook => ({
  model: decode(fitSecondLook(drafts)),
  company,
});

/** Looks at every sentence again, among the others of its draft. */
export const judgeUnseen = (
  drafts: readonly ScoredDraft[],
  secondLookOf: (draft: number) => SecondLook,
): readonly Judged[] =>
  drafts.flatMap((one) => {
    const raise = lookAgain(secondLookOf(one.draft), one.scores, kindOf(one));
    return one.examples.map((example, i) => ({ example, odds: raise(i) }));
  });
