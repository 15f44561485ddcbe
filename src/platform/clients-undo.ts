import { storage } from '@wxt-dev/storage';
import type { PlanEdits } from '#guide';
import type { ClientRecord, ClientsChange, Touched } from '#records';

/** How long the undo of a change is offered, in ms. */
export const undoTime = 10_000;

/** A click at the last moment still counts. */
const grace = 2_000;

/** What takes the last change back. */
export interface HeldUndo {
  /** The name that the page gave its change. */
  readonly id: string;
  readonly kind: ClientsChange['kind'];
  /** When the change was made, in ms since 1970. */
  readonly madeAt: number;
  readonly records: Touched<ClientRecord>;
  readonly edits: Touched<PlanEdits>;
}

// In memory, gone with the browser; outlives the page that asked and a background that stops.
const item = () => storage.defineItem<HeldUndo | null>('session:clientsUndo', { fallback: null });

/** What can still be taken back at `now`; what can't any more is forgotten. */
export async function readUndo(now: number): Promise<HeldUndo | null> {
  const held = await item().getValue();
  if (!held || now < held.madeAt + undoTime + grace) return held;
  await writeUndo(null);
  return null;
}

export const writeUndo = (held: HeldUndo | null): Promise<void> => item().setValue(held);
