import { type CivilDate, daysBetween } from './civil-date.ts';
import type { Balance, Remedy } from './refund.ts';
import type { StepId } from './steps.ts';

/** What is known of the end of the work for one client. Days are the user's own; `null` is not yet. */
export interface Ending {
  /** The client record's calm choice: the work ends in writing, without a call. */
  readonly notByPhone: boolean;
  readonly callPlannedFor: CivilDate | null;
  /** The day the draft was put aside until the call; it waits in the webmail's own Drafts. */
  readonly draftAsideOn: CivilDate | null;
  readonly calledOn: CivilDate | null;
  /** The follow-up to the call; in writing, the mail that ends the work. */
  readonly writtenOn: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly balance: Balance | null;
  readonly remedy: Remedy;
  readonly settledOn: CivilDate | null;
  readonly contactEndedOn: CivilDate | null;
}

/** An ending that hasn't begun. */
export const newEnding: Ending = {
  notByPhone: false,
  callPlannedFor: null,
  draftAsideOn: null,
  calledOn: null,
  writtenOn: null,
  lastDay: null,
  balance: null,
  remedy: 'refund',
  settledOn: null,
  contactEndedOn: null,
};

/** How far an ending is; the kinds stand in the order in which they are reached. */
export type EndingState =
  | { readonly kind: 'open' }
  | { readonly kind: 'planned'; readonly callOn: CivilDate; readonly isPast: boolean }
  | { readonly kind: 'called'; readonly on: CivilDate }
  | { readonly kind: 'followed-up'; readonly on: CivilDate }
  | { readonly kind: 'written'; readonly on: CivilDate }
  | { readonly kind: 'contact-ended'; readonly on: CivilDate };

export const endingStates = [
  'open',
  'planned',
  'called',
  'followed-up',
  'written',
  'contact-ended',
] as const satisfies readonly EndingState['kind'][];

/** Where the ending stands. `today` only tells whether a planned call is past. */
export function stateOf(ending: Ending, today: CivilDate): EndingState {
  const { notByPhone, callPlannedFor, calledOn, writtenOn, contactEndedOn } = ending;
  if (contactEndedOn !== null) return { kind: 'contact-ended', on: contactEndedOn };
  if (notByPhone) {
    return writtenOn === null ? { kind: 'open' } : { kind: 'written', on: writtenOn };
  }
  if (calledOn !== null && writtenOn !== null) return { kind: 'followed-up', on: writtenOn };
  if (calledOn !== null) return { kind: 'called', on: calledOn };
  if (callPlannedFor === null) return { kind: 'open' };
  return { kind: 'planned', callOn: callPlannedFor, isPast: callPlannedFor < today };
}

/** Whether the draft waits until the call: it was put aside, and neither the call nor the end of contact has come. */
export const isDraftAside = ({
  notByPhone,
  draftAsideOn,
  calledOn,
  contactEndedOn,
}: Ending): boolean =>
  draftAsideOn !== null && !notByPhone && calledOn === null && contactEndedOn === null;

/** What happened, or is taken back where `on` is `null`. */
export interface EndingEvent {
  readonly kind:
    | 'call-planned'
    | 'draft-aside'
    | 'called'
    | 'written'
    | 'settled'
    | 'contact-ended';
  readonly on: CivilDate | null;
}

const eventFields = {
  'call-planned': 'callPlannedFor',
  'draft-aside': 'draftAsideOn',
  called: 'calledOn',
  written: 'writtenOn',
  settled: 'settledOn',
  'contact-ended': 'contactEndedOn',
} as const satisfies Record<EndingEvent['kind'], keyof Ending>;

/** The ending after an event. Any order is taken, since things are ticked late. */
export const afterEvent = (ending: Ending, { kind, on }: EndingEvent): Ending => ({
  ...ending,
  [eventFields[kind]]: on,
});

/** The steps of the checklist that stand for an event, so that tick and event are one. */
export const stepEvents = {
  'call-first': 'called',
  'end-contact': 'contact-ended',
} as const satisfies Partial<Record<StepId, EndingEvent['kind']>>;

/** The steps that events have ticked. */
export const tickedByEvents = (ending: Ending): readonly StepId[] =>
  (Object.keys(stepEvents) as (keyof typeof stepEvents)[]).filter(
    (step) => ending[eventFields[stepEvents[step]]] !== null,
  );

/** The event of a step ticked or unticked by hand, or `null` for a step that is a tick and nothing more. */
export function findEventOfTick(
  step: StepId,
  isTicked: boolean,
  today: CivilDate,
): EndingEvent | null {
  const kind = stepEvents[step as keyof typeof stepEvents] ?? null;
  return kind && { kind, on: isTicked ? today : null };
}

/** The ending with the events that ticks made before it was kept stand for; they count from `today`. */
export const withTicks = (ending: Ending, ticks: readonly StepId[], today: CivilDate): Ending =>
  (Object.keys(stepEvents) as (keyof typeof stepEvents)[])
    .filter((step) => ticks.includes(step) && ending[eventFields[stepEvents[step]]] === null)
    .reduce((next, step) => afterEvent(next, { kind: stepEvents[step], on: today }), ending);

/** One thing still to do, in the order of doing. */
export type Owed =
  | { readonly kind: 'call' }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'mail' }
  /** `days` from today to the last day; 0 is today. */
  | { readonly kind: 'work'; readonly until: CivilDate; readonly days: number }
  | { readonly kind: Remedy; readonly amount: BalanceAmount }
  | { readonly kind: 'invoice'; readonly amount: BalanceAmount }
  | { readonly kind: 'contact' };

type BalanceAmount = Exclude<Balance, { kind: 'even' }>['amount'];

/** What is left to do. Work and money stay owed after contact ended; talk doesn't. Empty: the user owes nothing any more. */
export function owedOf(ending: Ending, today: CivilDate): readonly Owed[] {
  const isOver = ending.contactEndedOn !== null;
  const talk = isOver ? [] : owedTalk(ending);
  const rest = [...owedWork(ending, today), ...owedMoney(ending)];
  const isDone = talk.length === 0 && rest.length === 0;
  return [...talk, ...rest, ...(isDone && !isOver ? [{ kind: 'contact' } as const] : [])];
}

/** Whether a new draft to this client gets the quiet reminder that nothing is owed. */
export const isOwedNothing = (ending: Ending, today: CivilDate): boolean =>
  ending.contactEndedOn !== null && owedOf(ending, today).length === 0;

function owedTalk({ notByPhone, calledOn, writtenOn }: Ending): readonly Owed[] {
  if (notByPhone) return writtenOn === null ? [{ kind: 'mail' }] : [];
  if (calledOn === null) return [{ kind: 'call' }, { kind: 'follow-up' }];
  return writtenOn === null ? [{ kind: 'follow-up' }] : [];
}

function owedWork({ lastDay }: Ending, today: CivilDate): readonly Owed[] {
  if (lastDay === null || lastDay < today) return [];
  return [{ kind: 'work', until: lastDay, days: daysBetween(today, lastDay) }];
}

function owedMoney({ balance, remedy, settledOn }: Ending): readonly Owed[] {
  if (balance === null || balance.kind === 'even' || settledOn !== null) return [];
  return [{ kind: balance.kind === 'you-owe' ? remedy : 'invoice', amount: balance.amount }];
}
