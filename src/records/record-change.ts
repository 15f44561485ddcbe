import {
  afterEvent,
  type CivilDate,
  civilDateOf,
  type Ending,
  type EndingEvent,
  endOfNotice,
  findEventOfTick,
  type StepId,
  tickedByEvents,
} from '#guide';
import type { ClientRecord } from './client-record.ts';

/** One change of a record, as a page asks for it. `on` is the user's own day. */
export type RecordChange =
  | {
      readonly kind: 'tick';
      readonly step: StepId;
      readonly isDone: boolean;
      readonly on: CivilDate;
    }
  /** Replaces all ticks: to start over, and to undo that. */
  | { readonly kind: 'steps'; readonly steps: readonly StepId[]; readonly on: CivilDate }
  | { readonly kind: 'event'; readonly event: EndingEvent }
  | { readonly kind: 'not-by-phone'; readonly notByPhone: boolean }
  /** Sets some of what the user tells; the rest stays. */
  | ({ readonly kind: 'tell' } & Partial<
      Pick<ClientRecord, 'notice' | 'lastDay' | 'settled' | 'phone' | 'plan' | 'reminderOff'>
    >);

/** The record after a change. Ticks follow from events and events from ticks. */
export function applyChange(record: ClientRecord, change: RecordChange): ClientRecord {
  switch (change.kind) {
    case 'tick':
      return tick(record, change.step, change.isDone, change.on);
    case 'steps': {
      const changed = [...new Set([...record.steps, ...change.steps])].filter(
        (step) => record.steps.includes(step) !== change.steps.includes(step),
      );
      return changed.reduce(
        (next, step) => tick(next, step, change.steps.includes(step), change.on),
        record,
      );
    }
    case 'event':
      return withEnding(record, afterEvent(record.ending, change.event));
    case 'not-by-phone':
      return withEnding(record, { ...record.ending, notByPhone: change.notByPhone });
    case 'tell': {
      const { kind: _, ...told } = change;
      const next = { ...record, ...told };
      return { ...next, ending: { ...next.ending, ...followsFrom(next) } };
    }
  }
}

function tick(record: ClientRecord, step: StepId, isDone: boolean, on: CivilDate): ClientRecord {
  const others = record.steps.filter((other) => other !== step);
  const ticked = { ...record, steps: isDone ? [...others, step] : others };
  const event = findEventOfTick(step, isDone, on);
  return event ? withEnding(ticked, afterEvent(ticked.ending, event)) : ticked;
}

/** The record with another ending, the ticks of both events ending in step. */
function withEnding(record: ClientRecord, ending: Ending): ClientRecord {
  const was = tickedByEvents(record.ending);
  const is = tickedByEvents(ending);
  const kept = record.steps.filter((step) => is.includes(step) || !was.includes(step));
  return { ...record, ending, steps: [...new Set([...kept, ...is])] };
}

/** What the ending takes from notice, last day and settlement. */
function followsFrom({
  notice,
  lastDay,
  settled,
}: ClientRecord): Pick<Ending, 'lastDay' | 'balance' | 'remedy'> {
  const agreed =
    notice.kind === 'agreed' ? endOfNotice(notice.terms, notice.given).lastWorkingDay : null;
  return {
    lastDay: lastDay ?? agreed,
    balance: settled?.settlement.balance ?? null,
    remedy: settled?.remedy ?? 'refund',
  };
}

/** What a change makes of a record. */
export type Change = (record: ClientRecord) => ClientRecord;

const today = () => civilDateOf(new Date());

/** Changes that tick one step, all steps, or the choice not to phone. */
export const recordChanges = {
  tick:
    (step: StepId, isDone: boolean): Change =>
    (record) =>
      applyChange(record, { kind: 'tick', step, isDone, on: today() }),
  setSteps:
    (steps: readonly StepId[]): Change =>
    (record) =>
      applyChange(record, { kind: 'steps', steps, on: today() }),
  notByPhone:
    (notByPhone: boolean): Change =>
    (record) =>
      applyChange(record, { kind: 'not-by-phone', notByPhone }),
} as const;
