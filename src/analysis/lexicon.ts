import { blameWords } from './words/blame.ts';
import { unkindWords } from './words/unkind.ts';

/** Word classes for patterns: `{name}` stands for any of the words. Entries may have several words. */
export const lexicon = {
  ...blameWords,
  ...unkindWords,
} as const satisfies Record<string, readonly string[]>;
