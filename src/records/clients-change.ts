import {
  type Client,
  type ClientRecord,
  type ClientRecords,
  mergeRecords,
  recordKey,
} from './client-record.ts';

/** One change of the list of clients, as a page asks for it. Made a second time it changes nothing more. */
export type ClientsChange =
  | { readonly kind: 'rename'; readonly client: Client; readonly name: string }
  /** `from` becomes part of `into`; where both know something, `into` is right. */
  | { readonly kind: 'merge'; readonly from: Client; readonly into: Client }
  | { readonly kind: 'delete'; readonly client: Client }
  /** Everything, the general checklist too. */
  | { readonly kind: 'delete-all' }
  /** Of whom something is kept already, the record that was changed last is right. */
  | { readonly kind: 'import'; readonly records: readonly ClientRecord[] };

/** The records after a change made at `now`, in ms since 1970. */
export function applyClientsChange(
  records: ClientRecords,
  change: ClientsChange,
  now: number,
): ClientRecords {
  switch (change.kind) {
    case 'rename':
      return rename(records, change.client, change.name, now);
    case 'merge':
      return merge(records, change.from, change.into, now);
    case 'delete':
      return without(records, recordKey(change.client));
    case 'delete-all':
      return {};
    case 'import':
      return addAll(records, change.records);
  }
}

/** What lay under some keys; `null` is nothing. */
export type Touched<Value> = Readonly<Record<string, Value | null>>;

/** What a change touched, as it was before. */
export function findTouched<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Touched<Value> {
  const keys = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
  return Object.fromEntries(keys.map((key) => [key, before[key] ?? null]));
}

/** Takes back a change that was made at `madeAt`; what was kept of the same clients since then stays. */
export function takeBack(
  records: ClientRecords,
  was: Touched<ClientRecord>,
  madeAt: number,
): ClientRecords {
  const next = { ...records };
  for (const [key, before] of Object.entries(was)) {
    const now = next[key];
    const isNewer = now !== undefined && (now.changedAt ?? 0) > madeAt;
    if (before) next[key] = isNewer ? mergeRecords(now, before) : before;
    else if (!isNewer) delete next[key];
  }
  return next;
}

/** The key that what lay under `key` moves to; `null` where it goes with its client. */
export function findHeir(key: string, change: ClientsChange): string | null {
  switch (change.kind) {
    case 'rename':
      return key === recordKey(change.client) ? recordKey(renamed(change)) : key;
    case 'merge':
      return key === recordKey(change.from) ? recordKey(change.into) : key;
    case 'delete':
      return key === recordKey(change.client) ? null : key;
    case 'delete-all':
      return null;
    case 'import':
      return key;
  }
}

/** A line of text without what a reader can't see: control characters, line breaks, overrides of the direction. */
export const plainLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();

const renamed = ({ client, name }: { readonly client: Client; readonly name: string }): Client => ({
  ...client,
  name: plainLine(name),
});

function without<Value>(all: Readonly<Record<string, Value>>, key: string) {
  const { [key]: _, ...others } = all;
  return others;
}

function addAll(records: ClientRecords, added: readonly ClientRecord[]): ClientRecords {
  const next = { ...records };
  for (const record of added) {
    const key = recordKey(record.client ?? 'checklist');
    const known = next[key];
    next[key] = known ? mergeByAge(known, record) : record;
  }
  return next;
}

function mergeByAge(known: ClientRecord, added: ClientRecord): ClientRecord {
  const isNewer = (added.changedAt ?? 0) > (known.changedAt ?? 0);
  return isNewer ? mergeRecords(added, known) : mergeRecords(known, added);
}

function rename(records: ClientRecords, client: Client, name: string, now: number): ClientRecords {
  const key = recordKey(client);
  const record = records[key];
  const next = renamed({ client, name });
  const nextKey = recordKey(next);
  const isTaken = nextKey !== key && nextKey in records;
  if (!record || isTaken || next.name === '') return records;
  return { ...without(records, key), [nextKey]: { ...record, client: next, changedAt: now } };
}

function merge(records: ClientRecords, from: Client, into: Client, now: number): ClientRecords {
  const [first, second] = [records[recordKey(into)], records[recordKey(from)]];
  if (!first || !second || first === second) return records;
  return {
    ...without(records, recordKey(from)),
    [recordKey(into)]: { ...mergeRecords(first, second), changedAt: now },
  };
}
