import {
  type Change,
  type Client,
  type ClientRecord,
  type ClientRecords,
  isEmptyRecord,
  mergeRecords,
  newRecord,
  type RecordKey,
  recordKey,
} from '#records';
import { makeQueue } from './in-turn.ts';

/** Where records are kept. */
export interface RecordStore {
  read(): Promise<ClientRecords>;
  write(records: ClientRecords): Promise<void>;
}

const emptyRecord = (owner: RecordKey): ClientRecord =>
  newRecord(typeof owner === 'object' && 'name' in owner ? owner : null);

/** The one writer of client records; every change waits for the one before. */
export interface ClientRecordsWriter {
  find(owner: RecordKey): Promise<ClientRecord>;
  change(owner: RecordKey, change: Change): Promise<ClientRecord>;
  /** Gives a client what was ticked while the compose in that tab had no recipient yet. */
  attach(client: Client, tabId: number): Promise<ClientRecord>;
  readAll(): Promise<ClientRecords>;
  /** Changes all records at once: wholly, or where it rejects not at all. */
  changeAll(change: (records: ClientRecords) => Promise<ClientRecords>): Promise<ClientRecords>;
  /** Drops the unnamed records of the tabs for which `isClosed`. */
  dropUnnamed(isClosed: (tabId: number) => boolean): Promise<void>;
}

export function clientRecords(
  store: RecordStore,
  now: () => number = Date.now,
): ClientRecordsWriter {
  const inTurn = makeQueue();
  const put = (records: ClientRecords, owner: RecordKey, record: ClientRecord): ClientRecords => {
    const { [recordKey(owner)]: _, ...others } = records;
    return isEmptyRecord(record) ? others : { ...others, [recordKey(owner)]: record };
  };
  const get = (records: ClientRecords, owner: RecordKey) =>
    records[recordKey(owner)] ?? emptyRecord(owner);

  return {
    find: (owner) => inTurn(async () => get(await store.read(), owner)),
    change: (owner, change) =>
      inTurn(async () => {
        const records = await store.read();
        const record = { ...change(get(records, owner)), changedAt: now() };
        await store.write(put(records, owner, record));
        return record;
      }),
    attach: (client, tabId) =>
      inTurn(async () => {
        const records = await store.read();
        const known = get(records, client);
        const unnamed = get(records, { unnamedIn: tabId });
        if (isEmptyRecord(unnamed)) return known;
        const record = { ...mergeRecords({ ...known, client }, unnamed), changedAt: now() };
        const { [recordKey({ unnamedIn: tabId })]: _, ...others } = records;
        await store.write(put(others, client, record));
        return record;
      }),
    readAll: () => inTurn(() => store.read()),
    changeAll: (change) =>
      inTurn(async () => {
        const records = await store.read();
        const next = await change(records);
        if (next !== records) await store.write(next);
        return next;
      }),
    dropUnnamed: (isClosed) =>
      inTurn(async () => {
        const records = await store.read();
        const kept = Object.entries(records).filter(([key]) => {
          const tabId = /^unnamed:(\d+)$/.exec(key)?.[1];
          return tabId === undefined || !isClosed(Number(tabId));
        });
        if (kept.length < Object.keys(records).length) await store.write(Object.fromEntries(kept));
      }),
  };
}
