import type { StepGroup, StepId } from '#guide';

export const steps = {
  'call-first.title': 'Call first',
} as const satisfies Partial<Record<`${StepId | StepGroup}.${'title' | 'text'}`, string>>;
