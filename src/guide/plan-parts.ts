import type { StepId } from './steps.ts';

/** The parts of a call in the order they are said, each with the article's step that it follows. */
export const planParts = {
  opening: 'call-first',
  decision: 'be-clear',
  reason: 'give-reason',
  'next-steps': 'be-clear',
  contract: 'honour-contract',
  alternatives: 'offer-alternative',
  thanks: 'say-thanks',
  exit: 'end-contact',
} as const satisfies Record<string, StepId>;

export type PlanPartId = keyof typeof planParts;

/** What a plan asks the user for, since it is never invented: `needed` before the call, or `helpful`. */
export const asks = {
  'client-name': 'needed',
  reason: 'needed',
  'next-steps': 'needed',
  notice: 'needed',
  'earlier-than-notice': 'needed',
  refund: 'helpful',
  alternatives: 'helpful',
} as const satisfies Record<string, 'needed' | 'helpful'>;

export type AskId = keyof typeof asks;

/** What a client may do on the phone. */
export const whatIfs = ['argue', 'beg', 'insult', 'discount', 'silent'] as const;
export type WhatIfId = (typeof whatIfs)[number];

export interface PlanPart {
  readonly id: PlanPartId;
  readonly step: StepId;
  /** What to say; empty where it is asked for, or where the user emptied it. */
  readonly text: string;
  readonly asks: readonly AskId[];
  readonly isEdited: boolean;
}

export interface CallPlan {
  readonly clientName: string | null;
  readonly ownName: string | null;
  readonly parts: readonly PlanPart[];
  /** Dates and amounts of the draft that no part says yet. */
  readonly unsaid: readonly string[];
  readonly whatIfs: readonly { readonly id: WhatIfId; readonly say: string }[];
}

/** The user's own wording of parts. It outlives a change of facts. */
export type PlanEdits = Readonly<Partial<Record<PlanPartId, string>>>;

/** The parts that only the phone needs: left out of mail and follow-up, and of a plan that is not by phone. */
export const phoneParts = ['opening', 'exit'] as const satisfies readonly PlanPartId[];

/** The text of one part; empty where it says nothing. */
export const partText = (plan: CallPlan, id: PlanPartId): string =>
  plan.parts.find((part) => part.id === id)?.text.trim() ?? '';

/** Sentences in one paragraph: a space between them, but none after a Japanese full stop. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .reduce((text, next) => text + (text === '' || /[。」！？]$/.test(text) ? '' : ' ') + next, '');
