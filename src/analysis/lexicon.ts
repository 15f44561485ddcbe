import { gerunds, nouns, verbs, words } from './inflect.ts';

/** Word classes for patterns: `{name}` stands for any of the words. Entries may have several words. */
export const lexicon = {
  endVerb: words('stop end terminate discontinue cease finish close conclude'),
  endingVerb: gerunds('stop/stopped end terminate discontinue cease finish close conclude leave'),
  engagement: nouns(
    'contract agreement engagement project retainer work collaboration relationship service cooperation arrangement account partnership lesson support',
  ),
  failing: verbs('fail forget/forgot/forgotten ignore neglect refuse omit'),
} as const satisfies Record<string, readonly string[]>;
