import { storage } from '@wxt-dev/storage';
import type { PlanEdits } from '#guide';
import { type RecordKey, recordKey } from '#records';

/** Edits by the key of their record. */
export type AllEdits = Readonly<Record<string, PlanEdits>>;

// In memory, gone with the browser: a plan is written to disk only when the user keeps it.
const item = () => storage.defineItem<AllEdits>('session:planEdits', { fallback: {} });

export const readAllEdits = (): Promise<AllEdits> => item().getValue();

export const writeAllEdits = (edits: AllEdits): Promise<void> => item().setValue(edits);

/** The edits of a plan that the user has not kept, as the panel left them. */
export async function readUnkeptEdits(owner: RecordKey): Promise<PlanEdits> {
  return (await item().getValue())[recordKey(owner)] ?? {};
}

/** Holds edits until the browser closes, so that closing the panel loses nothing. */
export async function writeUnkeptEdits(owner: RecordKey, edits: PlanEdits): Promise<void> {
  const { [recordKey(owner)]: _, ...others } = await item().getValue();
  const isNone = Object.keys(edits).length === 0;
  await item().setValue(isNone ? others : { ...others, [recordKey(owner)]: edits });
}
