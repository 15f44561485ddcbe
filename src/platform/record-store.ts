import { browser } from 'wxt/browser';
import { migrateRecords, recordsVersion } from '#records';
import type { RecordStore } from './client-records.ts';
import { StorageFullError } from './storage-full.ts';
import { onStoredChange } from './stored-change.ts';

const recordsKey = 'clients';
/** Where versions 1 and 2 noted theirs, apart from the records. */
const oldVersionKey = `${recordsKey}$`;

/** Records and their version under one key, so that neither is ever written without the other. */
interface Kept {
  readonly version: number;
  readonly records: unknown;
}

/** Records in this browser's own storage, never in the synced one. Older versions are read as today's, and written so at the next change; a newer one rejects and stays as it is. */
export function localRecordStore(): RecordStore {
  const { local } = browser.storage;
  return {
    async read() {
      const { version, records } = parseKept(await local.get([recordsKey, oldVersionKey]));
      if (version > recordsVersion) throw new RangeError('records of a newer version');
      return migrateRecords(records, version);
    },
    async write(records) {
      const kept: Kept = { version: recordsVersion, records };
      try {
        await local.set({ [recordsKey]: kept });
      } catch (error) {
        throw /quota/i.test(String(error)) ? new StorageFullError() : error;
      }
    },
  };
}

/** Calls back after every change of a record, wherever it was made. */
export const onClientsChanged = (on: () => void, signal: AbortSignal): void =>
  onStoredChange(recordsKey, on, signal);

function parseKept({
  [recordsKey]: kept,
  [oldVersionKey]: meta,
}: Readonly<Record<string, unknown>>): Kept {
  if (kept === undefined) return { version: recordsVersion, records: {} };
  // The keys of records hold a colon, but for the general checklist's.
  if (typeof (kept as Partial<Kept>).version === 'number') return kept as Kept;
  return { version: (meta as { readonly v?: number } | undefined)?.v ?? 1, records: kept };
}
