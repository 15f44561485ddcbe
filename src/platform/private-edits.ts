import { browser } from 'wxt/browser';
import type { PlanEdits } from '#guide';
import type { RecordKey } from '#records';
import { makeQueue } from './in-turn.ts';
import { readPrivateEdits, withEdits, writePrivateEdits } from './unkept-edits.ts';

/** Holds what was changed of plans in private windows, in memory, until the last of these windows closes. */
export interface PrivateEdits {
  hold(owner: RecordKey, edits: PlanEdits): Promise<void>;
}

/** To be called synchronously at the background's start: it forgets when a window closes. */
export function attachPrivateEdits(onError: (error: unknown) => void): PrivateEdits {
  const inTurn = makeQueue();
  // Firefox on a phone has no windows.
  const { windows } = browser;
  const hasPrivateWindow = async () =>
    windows === undefined || (await windows.getAll()).some(({ incognito }) => incognito);
  const forget = async () => {
    if (!(await hasPrivateWindow())) await writePrivateEdits({});
  };
  windows?.onRemoved.addListener(() => void inTurn(forget).catch(onError));
  return {
    hold: (owner, edits) =>
      inTurn(async () => {
        await writePrivateEdits(withEdits(await readPrivateEdits(), owner, edits));
        // A panel tells its last words while its window closes.
        await forget();
      }),
  };
}
