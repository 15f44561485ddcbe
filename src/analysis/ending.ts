import type { Cover } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import type { Matcher } from './rule.ts';

/** Speech acts that tell what a draft does. Matched like rules, never shown. */
export const signals = [
  {
    id: 'ends-work',
    patterns: [
      '(i|we) (will|shall|can|could)? (not|no longer)? {endVerb} (work|working|our|this|the|my|your|all) .? .? {engagement}?',
      '(i|we) (am|are|have|will|shall) be? #Adverb? {endingVerb} .? .? {engagement}',
      '(i|we) (will|can|shall|am|are) (not|no longer|not be able to|unable to) be? (able to)? (continue|continuing|renew|renewing|work|working|carry|carrying|take|taking|go|going) .? .? {engagement}?',
      '(i|we) (will|can|shall) (not|no longer) be? (able to)? (renew|renewing|continue|work with you|represent you|act for you)',
      '{engagement} (will|shall|must|has to)? (end|ends|ending|ended|stop|stops|terminate|terminates|finish|finishes|conclude|concludes|close|closes|cease|ceases)',
      '(i|we) (have|had)? (decided|decide) (to|not to) (stop|end|step|withdraw|terminate|part|leave|resign|cease|continue|renew|close)',
      '(step|stepping) (back|away|down) from .? .? {engagement}',
      '(part|parting) (ways|company)',
      '(last|final) (day|month|week|lesson|session|visit|shift|invoice) (with|for|of) (you|our|the|my)',
      'notice (of|to) (termination|terminate)',
      '(terminate|terminating|end|ending|cancel|cancelling) .? .? {engagement}',
    ],
  },
  {
    id: 'is-customer',
    patterns: [
      '(cancel|cancelling|cancellation) (of)? (my|our) (subscription|membership|order|policy|plan|account|service)',
      'resign from my (position|job|post|role)',
      '(my|this) (letter of)? resignation',
    ],
  },
  {
    id: 'after-call',
    patterns: [
      '(as|like) (we)? (discussed|agreed|said|mentioned|talked|spoke) .? .? (phone|call|telephone)',
      '(thank you|thanks) for (taking|the) (my|call|your call)',
      '(after|following) our (call|phone|conversation|talk|chat)',
    ],
  },
] as const satisfies readonly Matcher[];

export type SignalId = (typeof signals)[number]['id'];

/** What the draft as a whole does. */
export interface Judgement {
  readonly kind: DraftKind;
  readonly followUp: boolean;
  readonly covers: readonly Cover[];
}

/** Judges a draft by the signals in its sentences. */
export function judge(placed: readonly Placed[]): Judgement {
  const has = (id: SignalId) => placed.some(({ signals: found }) => found.has(id));
  const ends = has('ends-work') && !has('is-customer');
  return {
    kind: ends ? 'ending' : has('is-customer') ? 'other' : 'client',
    followUp: ends && has('after-call'),
    covers: ends ? ['decision'] : [],
  };
}
