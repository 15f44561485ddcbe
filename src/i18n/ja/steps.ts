import type { steps as source } from '../en/steps.ts';
import type { Translation } from '../translate.ts';

export const steps: Translation<typeof source> = {
  'call-first.title': 'まず電話する',
};
