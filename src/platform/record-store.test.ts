import { beforeEach, expect, test, vi } from 'vitest';
import { newRecord } from './client-record.ts';
import { fakeBrowser } from './fake-browser.ts';
import { applyChange } from './record-change.ts';
import { localRecordStore } from './record-store.ts';
import { StorageFullError } from './storage-full.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };

beforeEach(() => fakeBrowser.reset());

test('records of version 1 keep their ticks and the choice not to phone', async () => {
  vi.setSystemTime('2026-06-01T12:00:00');
  await fakeBrowser.storage.local.set({
    clients: {
      'address:sam@client.test': { client: sam, steps: ['say-thanks'], notByPhone: true },
      checklist: { client: null, steps: ['call-first'], notByPhone: false },
    },
  });
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
