import type { NoticeTerms } from './notice.ts';
import type { WhatIfId } from './plan-parts.ts';
import type { Remedy } from './refund.ts';

/** Amounts of a settlement, written out. */
export interface SettledAmounts {
  readonly done: string;
  readonly paid: string;
  readonly amount: string;
}

/**
 * The sentences that the client hears or reads, in one language. Dates and amounts come written out, whole
 * sentences go back. `null` is a fact that isn't known: the sentence leaves it out.
 */
export interface PlanWords {
  readonly opening: (clientName: string | null, ownName: string | null) => string;
  readonly decision: (lastDay: string | null) => string;
  readonly noNotice: string;
  /** `lastWorkingDay` only where it isn't the last day itself. */
  readonly notice: (
    terms: NoticeTerms,
    dates: {
      readonly given: string;
      readonly lastDay: string;
      readonly lastWorkingDay: string | null;
    },
  ) => string;
  readonly youOwe: (amounts: SettledAmounts, remedy: Remedy) => string;
  readonly theyOwe: (amounts: SettledAmounts) => string;
  readonly even: string;
  readonly thanks: string;
  readonly exit: string;
  readonly whatIfs: Readonly<Record<WhatIfId, (lastDay: string | null) => string>>;
  /** The title of the call in a calendar. */
  readonly callTitle: (clientName: string | null) => string;
  readonly mail: {
    readonly subject: string;
    readonly greeting: (clientName: string | null) => string;
    readonly closing: string;
  };
  readonly followUp: {
    readonly subject: string;
    /** `calledOn` is `null` for today. */
    readonly opening: (calledOn: string | null) => string;
    readonly closing: string;
  };
}
