import type { Rule } from './rule.ts';
import * as all from './rules/index.ts';
import type { ToneId } from './scorer/tones.ts';

export type RuleId = (typeof all)[keyof typeof all]['id'] | ToneId;

/** Every rule, in the order of the list. */
export const rules: readonly Rule<RuleId>[] = Object.values(all);
