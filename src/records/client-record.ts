import {
  type CallPlanFacts,
  type CivilDate,
  type DraftFacts,
  type Ending,
  type NoticeFacts,
  newEnding,
  type PlanEdits,
  type StepId,
} from '#guide';
import { isSameValue } from './is-same-value.ts';

/** Who a draft goes to: the first To recipient outside the user's own domain. `address` is null for a chip that shows a name only. */
export interface Client {
  readonly name: string;
  readonly address: string | null;
}

/** A plan that the user chose to keep, with the words of the draft that it was made from. */
export interface KeptPlan {
  /** The client's language, which need not be the user's. */
  readonly language: 'en' | 'ja';
  readonly facts: DraftFacts;
  readonly edits: PlanEdits;
}

/** What is kept of one client. Never a draft. */
export interface ClientRecord {
  /** Null for ticks that belong to no client yet. */
  readonly client: Client | null;
  /** All that is ticked: by hand, or by what happened in `ending`. */
  readonly steps: readonly StepId[];
  readonly ending: Ending;
  readonly notice: NoticeFacts;
  /** The last day that the user named; `ending.lastDay` is this, else the one of the notice. */
  readonly lastDay: CivilDate | null;
  /** What the refund came to; `ending` has its balance and remedy too. */
  readonly settled: CallPlanFacts['settled'];
  /** In E.164, only if the user said to keep it. */
  readonly phone: string | null;
  readonly plan: KeptPlan | null;
  /** The reminder that nothing is owed was turned off for good. */
  readonly reminderOff: boolean;
  /** In ms since 1970; null for what was kept before this was noted. */
  readonly changedAt: number | null;
}

/** All records by key. */
export type ClientRecords = Readonly<Record<string, ClientRecord>>;

/** Whose record: a client's; that of a compose without recipients in one tab; or the general checklist. */
export type RecordKey = Client | { readonly unnamedIn: number } | 'checklist';

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** The key of a record: by address, by name where the page shows only a name. */
export function recordKey(owner: RecordKey): string {
  if (owner === 'checklist') return owner;
  if ('unnamedIn' in owner) return `unnamed:${owner.unnamedIn}`;
  return owner.address ? `address:${fold(owner.address)}` : `name:${fold(owner.name)}`;
}

/** The record of somebody of whom nothing is kept. */
export const newRecord = (client: Client | null): ClientRecord => ({
  client,
  steps: [],
  ending: newEnding,
  notice: { kind: 'unknown' },
  lastDay: null,
  settled: null,
  phone: null,
  plan: null,
  reminderOff: false,
  changedAt: null,
});

/** Whether a record holds nothing but whose it is and since when. */
export function isEmptyRecord(record: ClientRecord): boolean {
  return isSameValue(record, { ...newRecord(record.client), changedAt: record.changedAt });
}

/** Both records as one of `first`'s client; where both know something, `first` is right. */
export function mergeRecords(first: ClientRecord, second: ClientRecord): ClientRecord {
  const endings = [first.ending, second.ending] as const;
  const known = Object.entries(first.ending).filter(([, value]) => value !== null);
  return {
    client: first.client,
    steps: [...new Set([...first.steps, ...second.steps])],
    ending: {
      ...second.ending,
      ...Object.fromEntries(known),
      notByPhone: endings.some(({ notByPhone }) => notByPhone),
      remedy: endings[first.ending.balance ? 0 : 1].remedy,
    },
    notice: first.notice.kind === 'unknown' ? second.notice : first.notice,
    lastDay: first.lastDay ?? second.lastDay,
    settled: first.settled ?? second.settled,
    phone: first.phone ?? second.phone,
    plan: first.plan ?? second.plan,
    reminderOff: first.reminderOff || second.reminderOff,
    changedAt: latest(first.changedAt, second.changedAt),
  };
}

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);
