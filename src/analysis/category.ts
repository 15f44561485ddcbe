import type { StepId } from '#guide';

/** What a flag can be, with the article's step that it goes against. Where two fit the same words the first wins. */
export const categories = {
  unkind: 'kind-words',
  blame: 'no-blame',
  justifying: 'give-reason',
  sugarcoating: 'give-reason',
  opinion: 'give-reason',
  'open-door': 'end-contact',
} as const satisfies Record<string, StepId>;

export type Category = keyof typeof categories;

/** What an ending should hold, with the article's step that asks for it. */
export const covers = {
  decision: 'be-clear',
  reason: 'give-reason',
  'next-steps': 'be-clear',
  contract: 'honour-contract',
  alternative: 'offer-alternative',
  thanks: 'say-thanks',
} as const satisfies Record<string, StepId>;

export type Cover = keyof typeof covers;
