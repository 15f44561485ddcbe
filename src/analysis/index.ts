export { type Category, type Cover, categories, covers } from './category.ts';
export type { Draft, Field } from './draft.ts';
export { findFacts } from './facts.ts';
export { type Flag, type Review, type Rewrite, review, type Unreviewed } from './review.ts';
export { type FillIn, findFillIns } from './rewrite/fill-in.ts';
export { type RuleId, rules } from './rule-list.ts';
export type { FieldSpan, Span } from './span.ts';
export { type Strength, type Sureness, strengths } from './sureness.ts';
