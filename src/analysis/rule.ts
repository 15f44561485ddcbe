import type { Category } from './category.ts';

export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly category: Category;
  readonly why: string;
  readonly fix: string;
  readonly examples: { readonly flagged: readonly string[]; readonly clean: readonly string[] };
}

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
