import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChange, type ClientRecord, type ClientsChange, newRecord } from '#records';
import './fake-browser.ts';
import { clientRecords } from './client-records.ts';
import { type ClientsKeeper, clientsKeeper } from './clients-keeper.ts';
import { undoTime } from './clients-undo.ts';
import { fakeBrowser } from './fake-browser.ts';
import { localRecordStore } from './record-store.ts';
import { StorageFullError } from './storage-full.ts';
import { readUnkeptEdits, writeUnkeptEdits } from './unkept-edits.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const kim = { name: 'Kim', address: 'kim@client.test' };
const samByName = { name: 'Samuel', address: null };
const tick = (record: ClientRecord) =>
  applyChange(record, { kind: 'tick', step: 'say-thanks', isDone: true, on: '2026-06-01' });

const onChanged = vi.fn();
/** As after a start of the background: nothing is in memory but what the browser holds. */
const start = () => {
  const records = clientRecords(localRecordStore());
  return { records, clients: clientsKeeper(records, onChanged) };
};
let clients: ClientsKeeper;
let records: ReturnType<typeof start>['records'];

beforeEach(async () => {
  fakeBrowser.reset();
  onChanged.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'], now: 1_000_000 });
  ({ clients, records } = start());
  for (const client of [sam, kim, samByName]) await records.change(client, tick);
  await writeUnkeptEdits(samByName, { reason: 'The briefs came late.' });
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const namesOf = (list: { readonly records: readonly ClientRecord[] }) =>
  list.records.map(({ client }) => client?.name ?? 'the checklist');
const names = async () => namesOf(await clients.read());
const kept = () => fakeBrowser.storage.local.get();
const deleteAll: ClientsChange = { kind: 'delete-all' };

test('the list holds the clients and the general checklist, and no compose without a recipient', async () => {
  await records.change('checklist', tick);
  await records.change({ unnamedIn: 3 }, tick);
  expect(await names()).toEqual(['Sam', 'Kim', 'Samuel', 'the checklist']);
});

test('a change made at the same time as others loses none of them', async () => {
  await Promise.all([
    clients.change('a', { kind: 'rename', client: sam, name: 'Sammy' }),
    records.change(kim, (record) => ({ ...record, phone: '+4930123456' })),
    clients.change('b', { kind: 'delete', client: samByName }),
    records.change(sam, (record) => ({ ...record, phone: '+4930999999' })),
  ]);
  const list = await clients.read();
  expect(namesOf(list).toSorted()).toEqual(['Kim', 'Sammy']);
  expect(list.records.map(({ phone }) => phone).toSorted()).toEqual(['+4930123456', '+4930999999']);
});

test('whoever watches is told of a change and of its undo', async () => {
  await clients.change('a', deleteAll);
  await clients.undo('a');
  expect(onChanged).toHaveBeenCalledTimes(2);
});

describe('undo', () => {
  test('is offered for ten seconds and brings all back, edits of plans included', async () => {
    const before = await kept();
    const { undo, records: none } = await clients.change('a', deleteAll);
    expect(none).toEqual([]);
    expect(await readUnkeptEdits(samByName, false)).toEqual({});
    expect(undo).toEqual({ id: 'a', kind: 'delete-all', until: Date.now() + 10_000 });
    vi.advanceTimersByTime(undoTime - 1);
    expect((await clients.undo('a')).undo).toBeNull();
    expect(await kept()).toEqual(before);
    expect(await readUnkeptEdits(samByName, false)).toEqual({ reason: 'The briefs came late.' });
  });

  test('outlives a background that stops, and the page that asked', async () => {
    await clients.change('a', deleteAll);
    const { clients: next } = start();
    const { undo } = await next.read();
    expect(namesOf(await next.undo(undo?.id ?? ''))).toEqual(['Sam', 'Kim', 'Samuel']);
  });

  test('asked twice happens once', async () => {
    await clients.change('a', { kind: 'delete', client: sam });
    await clients.undo('a');
    await records.change(sam, (record) => ({ ...record, phone: '+4930123456' }));
    const list = await clients.undo('a');
    expect(list.records.find(({ client }) => client?.name === 'Sam')?.phone).toBe('+4930123456');
  });

  test('of a change before the last one is too late', async () => {
    await clients.change('a', { kind: 'delete', client: sam });
    await clients.change('b', { kind: 'delete', client: kim });
    expect(namesOf(await clients.undo('a'))).toEqual(['Samuel']);
    expect(namesOf(await clients.undo('b')).toSorted()).toEqual(['Kim', 'Samuel']);
  });

  test('is over after its time, and what was deleted is no longer in memory', async () => {
    await clients.change('a', deleteAll);
    await vi.advanceTimersByTimeAsync(undoTime * 2);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('client.test');
    expect(await clients.undo('a')).toEqual({ records: [], undo: null });
  });

  test.each<ClientsChange>([
    deleteAll,
    { kind: 'rename', client: sam, name: 'Sammy' },
    { kind: 'rename', client: samByName, name: 'Sid' },
    { kind: 'merge', from: samByName, into: sam },
    { kind: 'import', records: [newRecord({ name: 'Lee', address: 'lee@client.test' })] },
  ])('still takes the whole of $kind back when the page had to ask twice', async (change) => {
    const before = await kept();
    await clients.change('a', change);
    vi.advanceTimersByTime(50);
    await clients.change('a', change);
    await clients.undo('a');
    expect(await kept()).toEqual(before);
    expect(await readUnkeptEdits(samByName, false)).toEqual({ reason: 'The briefs came late.' });
  });

  test('is not offered for a change that changed nothing, and keeps the one before', async () => {
    await clients.change('a', { kind: 'delete', client: sam });
    const { undo } = await clients.change('b', { kind: 'rename', client: kim, name: ' ' });
    expect(undo?.id).toBe('a');
  });
});

test('edits of a plan go with a client who is merged', async () => {
  await clients.change('a', { kind: 'merge', from: samByName, into: sam });
  expect(await readUnkeptEdits(sam, false)).toEqual({ reason: 'The briefs came late.' });
});

test.each([
  ['Chromium', 'QUOTA_BYTES quota exceeded'],
  ['a newer Chromium', 'Resource::kQuotaBytes quota exceeded'],
  ['Firefox', 'QuotaExceededError: storage.local quota exceeded'],
])(
  'a full storage, as %s tells it, changes nothing and keeps the last undo',
  async (_name, text) => {
    await clients.change('a', { kind: 'delete', client: sam });
    const before = [await kept(), await readUnkeptEdits(samByName, false)];
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(text));
    const lee = newRecord({ name: 'Lee', address: 'lee@client.test' });
    const added = clients.change('b', { kind: 'import', records: [lee] });
    await expect(added).rejects.toBeInstanceOf(StorageFullError);
    await expect(clients.change('c', deleteAll)).rejects.toBeInstanceOf(StorageFullError);
    full.mockRestore();
    expect([await kept(), await readUnkeptEdits(samByName, false)]).toEqual(before);
    expect(namesOf(await clients.undo('a')).toSorted()).toEqual(['Kim', 'Sam', 'Samuel']);
  },
);

test('nothing of all this goes to the synced storage', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await clients.change('a', { kind: 'rename', client: sam, name: 'Sammy' });
  await clients.change('b', deleteAll);
  await clients.undo('b');
  expect(set).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
