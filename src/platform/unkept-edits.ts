import { storage } from '@wxt-dev/storage';
import type { PlanEdits } from '#guide';
import { type RecordKey, recordKey } from '#records';

/** Edits by the key of their record. */
export type AllEdits = Readonly<Record<string, PlanEdits>>;

// In memory, gone with the browser: a plan is written to disk only when the user keeps it.
const item = () => storage.defineItem<AllEdits>('session:planEdits', { fallback: {} });
// In memory too, and gone with the last private window.
const privateItem = () => storage.defineItem<AllEdits>('session:privateEdits', { fallback: {} });

export const readAllEdits = (): Promise<AllEdits> => item().getValue();

export const writeAllEdits = (edits: AllEdits): Promise<void> => item().setValue(edits);

export const readPrivateEdits = (): Promise<AllEdits> => privateItem().getValue();

/** Leaves no trace where there are none. */
export const writePrivateEdits = (edits: AllEdits): Promise<void> =>
  Object.keys(edits).length === 0 ? privateItem().removeValue() : privateItem().setValue(edits);

/** The edits of a plan that the user has not kept, as the panel left them. */
export async function readUnkeptEdits(owner: RecordKey, isPrivate: boolean): Promise<PlanEdits> {
  const all = await (isPrivate ? readPrivateEdits() : readAllEdits());
  return all[recordKey(owner)] ?? {};
}

/** Holds edits until the browser closes, so that closing the panel loses nothing. Those of private windows go by `holdPrivateEdits` of the background, which knows when such a window closes. */
export async function writeUnkeptEdits(owner: RecordKey, edits: PlanEdits): Promise<void> {
  await writeAllEdits(withEdits(await readAllEdits(), owner, edits));
}

/** All edits with these in place of what there was of one plan. */
export function withEdits(all: AllEdits, owner: RecordKey, edits: PlanEdits): AllEdits {
  const { [recordKey(owner)]: _, ...others } = all;
  return Object.keys(edits).length === 0 ? others : { ...others, [recordKey(owner)]: edits };
}
