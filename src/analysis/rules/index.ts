import yourFault from './your-fault.ts';

export const rules = [yourFault] as const;
export type RuleId = (typeof rules)[number]['id'];
