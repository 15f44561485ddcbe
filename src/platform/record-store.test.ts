import { beforeEach, expect, test, vi } from 'vitest';
import { applyChange, type ClientRecord, newRecord } from '#records';
import { clientRecords } from './client-records.ts';
import { fakeBrowser } from './fake-browser.ts';
import { localRecordStore } from './record-store.ts';
import { StorageFullError } from './storage-full.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };

beforeEach(() => fakeBrowser.reset());

const byVersion1 = {
  'address:sam@client.test': { client: sam, steps: ['say-thanks'], notByPhone: true },
  checklist: { client: null, steps: ['call-first'], notByPhone: false },
};
const { draftAsideOn: _, ...endingOfVersion3 } = newRecord(sam).ending;
const phoned = applyChange(newRecord(sam), { kind: 'tell', phone: '+4930123456' });
const version3 = { ...phoned, ending: endingOfVersion3, changedAt: 12 };
const { changedAt: __, ...version2 } = version3;

test.each([
  ['as first written', {}],
  ['as noted later', { clients$: { v: 1 } }],
])('records of version 1 %s keep their ticks and the choice not to phone', async (_how, meta) => {
  vi.setSystemTime('2026-06-01T12:00:00');
  await fakeBrowser.storage.local.set({ clients: byVersion1, ...meta });
  const records = await localRecordStore().read();
  vi.useRealTimers();
  const written = applyChange(newRecord(sam), { kind: 'not-by-phone', notByPhone: true });
  expect(records['address:sam@client.test']).toEqual({ ...written, steps: ['say-thanks'] });
  expect(records.checklist).toEqual({
    ...newRecord(null),
    steps: ['call-first'],
    ending: { ...newRecord(null).ending, calledOn: '2026-06-01' },
  });
});

test('records of version 2 keep all they hold', async () => {
  const clients = { 'address:sam@client.test': version2 };
  await fakeBrowser.storage.local.set({ clients, clients$: { v: 2 } });
  expect(await localRecordStore().read()).toEqual({
    'address:sam@client.test': phoned,
  });
});

test('records of version 3 keep all they hold', async () => {
  const records = { 'address:sam@client.test': version3 };
  await fakeBrowser.storage.local.set({ clients: { version: 3, records } });
  expect(await localRecordStore().read()).toEqual({
    'address:sam@client.test': { ...phoned, changedAt: 12 },
  });
});

test('what was read of an older version is read again after a change', async () => {
  await fakeBrowser.storage.local.set({ clients: byVersion1 });
  const records = await localRecordStore().read();
  await localRecordStore().write(records);
  expect(await localRecordStore().read()).toEqual(records);
});

test('records of a newer version are neither read nor overwritten by a change', async () => {
  const clients = { version: 99, records: { sam: 'of a shape to come' } };
  await fakeBrowser.storage.local.set({ clients });
  const change = (record: ClientRecord) => record;
  await expect(clientRecords(localRecordStore()).change(sam, change)).rejects.toThrow('newer');
  expect(await fakeBrowser.storage.local.get()).toEqual({ clients });
});

test('records survive the next start unchanged', async () => {
  const record = applyChange(newRecord(sam), { kind: 'tell', phone: '+4930123456' });
  await localRecordStore().write({ sam: record });
  expect(await localRecordStore().read()).toEqual({ sam: record });
});

test('a full storage is told apart from other faults', async () => {
  const { set } = fakeBrowser.storage.local;
  Object.assign(fakeBrowser.storage.local, {
    set: async () => {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    },
  });
  await expect(localRecordStore().write({})).rejects.toBeInstanceOf(StorageFullError);
  Object.assign(fakeBrowser.storage.local, { set });
});
