import { gerunds, nouns, words } from '../inflect.ts';

/** Word classes of what ends a relationship. */
export const endingWords = {
  endVerb: words('stop end terminate discontinue cease finish close conclude'),
  endingVerb: gerunds('stop/stopped end terminate discontinue cease finish close conclude leave'),
  engagement: nouns(
    'contract agreement engagement project retainer work collaboration relationship service cooperation arrangement account partnership lesson support',
  ),
} as const satisfies Record<string, readonly string[]>;
