import { storage } from '@wxt-dev/storage';
import type { ClientRecords, RecordStore } from './client-records.ts';

/** From version n-1 to n. Never change one that was released: add the next. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {};

/** Records in this browser's own storage; never in the synced one. */
export function localRecordStore(): RecordStore {
  const item = storage.defineItem<ClientRecords>('local:clients', {
    fallback: {},
    version: 1 + Object.keys(migrations).length,
    migrations: { ...migrations },
  });
  return { read: () => item.getValue(), write: (records) => item.setValue(records) };
}
