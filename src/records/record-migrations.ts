import { civilDateOf } from '#guide';
import type { ClientRecords } from './client-record.ts';

/** A record of version 1: ticks and the choice not to phone. */
interface RecordV1 {
  readonly client: { readonly name: string; readonly address: string | null } | null;
  readonly steps: readonly string[];
  readonly notByPhone: boolean;
}

/** Version 2 knows the ending; what was ticked before counts from the day of the update. */
function toV2(record: RecordV1): unknown {
  const { client, steps, notByPhone } = record;
  const today = civilDateOf(new Date());
  return {
    client,
    steps,
    ending: {
      notByPhone,
      callPlannedFor: null,
      calledOn: steps.includes('call-first') ? today : null,
      writtenOn: null,
      lastDay: null,
      balance: null,
      remedy: 'refund',
      settledOn: null,
      contactEndedOn: steps.includes('end-contact') ? today : null,
    },
    notice: { kind: 'unknown' },
    lastDay: null,
    settled: null,
    phone: null,
    plan: null,
    reminderOff: false,
  };
}

const forEach =
  <Old extends object>(migrate: (record: Old) => unknown) =>
  (records: unknown): unknown =>
    Object.fromEntries(
      Object.entries(records as Readonly<Record<string, Old>>).map(([key, record]) => [
        key,
        migrate(record),
      ]),
    );

/** Version 3 knows when a record was last changed. */
const toV3 = (record: object): unknown => ({ ...record, changedAt: null });

/** Version 4 knows whether the draft was put aside until the call. */
const toV4 = (record: { readonly ending?: object }): unknown => ({
  ...record,
  ending: { ...record?.ending, draftAsideOn: null },
});

/** All records from version n-1 to n. Never change one that was released: add the next. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {
  2: forEach(toV2),
  3: forEach(toV3),
  4: forEach(toV4),
};

/** The version of records that this code reads and writes. */
export const recordsVersion = 1 + Object.keys(migrations).length;

/** Records of an older version as this one's. Throws on what isn't of that version. */
export function migrateRecords(records: unknown, from: number): ClientRecords {
  const steps = Array.from({ length: recordsVersion - from }, (_, index) => from + 1 + index);
  return steps.reduce((old, to) => migrations[to]?.(old), records) as ClientRecords;
}
