import type { CivilDate } from './civil-date.ts';
import type { NoticeTerms } from './notice.ts';
import type { Remedy, Settlement } from './refund.ts';

/** What a call plan is made from: found in the draft, or given by the user. Sentences are whole, with their full stop, and carry no flag. */
export interface CallPlanFacts {
  /** As one addresses them on the phone. */
  readonly clientName: string | null;
  readonly ownName: string | null;
  /** The draft's own plain sentence for the decision. */
  readonly decision: string | null;
  readonly reasons: readonly string[];
  readonly nextSteps: readonly string[];
  /** What the draft says of notice, last day, paid work or refund. */
  readonly contract: readonly string[];
  readonly alternatives: readonly string[];
  readonly thanks: string | null;
  /** Dates and amounts as the draft writes them, each once. */
  readonly mentions: readonly string[];
  /** The last working day that the user named, in the draft or in the panel. */
  readonly lastDay: CivilDate | null;
  readonly notice: NoticeFacts;
  readonly settled: { readonly settlement: Settlement; readonly remedy: Remedy } | null;
}

/** What was agreed about notice; `given` is the day the client hears of it. */
export type NoticeFacts =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly terms: NoticeTerms; readonly given: CivilDate };

/** The facts of a draft that says nothing. */
export const noFacts: CallPlanFacts = {
  clientName: null,
  ownName: null,
  decision: null,
  reasons: [],
  nextSteps: [],
  contract: [],
  alternatives: [],
  thanks: null,
  mentions: [],
  lastDay: null,
  notice: { kind: 'unknown' },
  settled: null,
};

/** What a draft says for a plan; the rest is told by the user. */
export type DraftFacts = Omit<CallPlanFacts, 'lastDay' | 'notice' | 'settled'>;
