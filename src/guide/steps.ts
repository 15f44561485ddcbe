/** The article's steps, grouped and ordered as the checklist shows them. */
export const stepGroups = {
  'how-not-to': ['call-first', 'kind-words', 'no-blame', 'give-reason', 'honour-contract'],
  'how-to': ['be-clear', 'offer-alternative', 'say-thanks', 'end-contact', 'reward-yourself'],
  'next-time': ['out-clause'],
} as const;

export type StepGroup = keyof typeof stepGroups;
export type StepId = (typeof stepGroups)[StepGroup][number];

/** All steps in checklist order. */
export const steps: readonly StepId[] = Object.values(stepGroups).flat();
