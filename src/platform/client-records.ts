import type { StepId } from '#guide';

/** Who a draft goes to: the first To recipient outside the user's own domain. `address` is null for a chip that shows a name only. */
export interface Client {
  readonly name: string;
  readonly address: string | null;
}

/** What is kept of one client. Never a draft. */
export interface ClientRecord {
  /** Null for ticks that belong to no client yet. */
  readonly client: Client | null;
  readonly steps: readonly StepId[];
  readonly notByPhone: boolean;
}

/** All records by key. */
export type ClientRecords = Readonly<Record<string, ClientRecord>>;

/** Where records are kept. */
export interface RecordStore {
  read(): Promise<ClientRecords>;
  write(records: ClientRecords): Promise<void>;
}

/** Whose record: a client's; that of a compose without recipients in one tab; or the general checklist. */
export type RecordKey = Client | { readonly unnamedIn: number } | 'checklist';

const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** The key of a record: by address, by name where the page shows only a name. */
export function recordKey(owner: RecordKey): string {
  if (owner === 'checklist') return owner;
  if ('unnamedIn' in owner) return `unnamed:${owner.unnamedIn}`;
  return owner.address ? `address:${fold(owner.address)}` : `name:${fold(owner.name)}`;
}

const emptyRecord = (owner: RecordKey): ClientRecord => ({
  client: typeof owner === 'object' && 'name' in owner ? owner : null,
  steps: [],
  notByPhone: false,
});

/** What a change makes of a record. */
export type Change = (record: ClientRecord) => ClientRecord;

/** Changes that tick one step, all steps, or the choice not to phone. */
export const recordChanges = {
  tick:
    (step: StepId, done: boolean): Change =>
    (record) => ({
      ...record,
      steps: [...record.steps.filter((other) => other !== step), ...(done ? [step] : [])],
    }),
  setSteps:
    (steps: readonly StepId[]): Change =>
    (record) => ({ ...record, steps: [...new Set(steps)] }),
  notByPhone:
    (notByPhone: boolean): Change =>
    (record) => ({ ...record, notByPhone }),
} as const;

const isEmpty = (record: ClientRecord) => record.steps.length === 0 && !record.notByPhone;

/** The one writer of client records; every change waits for the one before. */
export interface ClientRecordsWriter {
  find(owner: RecordKey): Promise<ClientRecord>;
  change(owner: RecordKey, change: Change): Promise<ClientRecord>;
  /** Gives a client what was ticked while the compose in that tab had no recipient yet. */
  attach(client: Client, tabId: number): Promise<ClientRecord>;
  /** Drops the unnamed records of the tabs for which `isClosed`. */
  dropUnnamed(isClosed: (tabId: number) => boolean): Promise<void>;
}

export function clientRecords(store: RecordStore): ClientRecordsWriter {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  const put = (records: ClientRecords, owner: RecordKey, record: ClientRecord): ClientRecords => {
    const { [recordKey(owner)]: _, ...others } = records;
    return isEmpty(record) ? others : { ...others, [recordKey(owner)]: record };
  };
  const get = (records: ClientRecords, owner: RecordKey) =>
    records[recordKey(owner)] ?? emptyRecord(owner);

  return {
    find: (owner) => inTurn(async () => get(await store.read(), owner)),
    change: (owner, change) =>
      inTurn(async () => {
        const records = await store.read();
        const record = change(get(records, owner));
        await store.write(put(records, owner, record));
        return record;
      }),
    attach: (client, tabId) =>
      inTurn(async () => {
        const records = await store.read();
        const known = get(records, client);
        const unnamed = get(records, { unnamedIn: tabId });
        if (isEmpty(unnamed)) return known;
        const record: ClientRecord = {
          client,
          steps: [...new Set([...known.steps, ...unnamed.steps])],
          notByPhone: known.notByPhone || unnamed.notByPhone,
        };
        const { [recordKey({ unnamedIn: tabId })]: _, ...others } = records;
        await store.write(put(others, client, record));
        return record;
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
