import { storage } from '@wxt-dev/storage';
import type { ClientRecords } from './client-record.ts';
import type { RecordStore } from './client-records.ts';
import { migrations } from './record-migrations.ts';
import { StorageFullError } from './storage-full.ts';

/** Records in this browser's own storage; never in the synced one. */
export function localRecordStore(): RecordStore {
  const item = storage.defineItem<ClientRecords>('local:clients', {
    fallback: {},
    version: 1 + Object.keys(migrations).length,
    migrations: { ...migrations },
  });
  return {
    read: () => item.getValue(),
    write: async (records) => {
      try {
        await item.setValue(records);
      } catch (error) {
        throw /quota/i.test(String(error)) ? new StorageFullError() : error;
      }
    },
  };
}
