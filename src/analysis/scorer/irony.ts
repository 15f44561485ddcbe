import type { Flag } from '../review.ts';

const ironies: ReadonlySet<string> = new Set<Flag['rule']>([
  'bad-luck-wish',
  'even-a-child',
  'mock-courtesy',
  'mock-humility',
  'mock-question',
  'polite-barb',
  'sarcasm',
  'scare-quotes',
  'tone-unkind',
]);

/** Irony without any other fault in the draft is banter, or meant as it is said, more often than not. */
export const isIrony = ({ rule, sureness }: Flag): boolean =>
  sureness === 'medium' && ironies.has(rule);
