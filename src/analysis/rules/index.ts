// One line a rule, sorted: docs, tests and RuleId follow from this list.
export { default as badLuckWish } from './bad-luck-wish.ts';
export { default as piledApology } from './piled-apology.ts';
export { default as pleaForUnderstanding } from './plea-for-understanding.ts';
export { default as shouting } from './shouting.ts';
export { default as tellMeWhatYouThink } from './tell-me-what-you-think.ts';
export { default as youFailed } from './you-failed.ts';
export { default as yourFault } from './your-fault.ts';
