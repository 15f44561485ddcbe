import type { PlanEdits } from '#guide';
import {
  applyClientsChange,
  type ClientRecord,
  type ClientRecords,
  type ClientsChange,
  findHeir,
  findTouched,
  recordKey,
  type Touched,
  takeBack,
} from '#records';
import type { ClientRecordsWriter } from './client-records.ts';
import { type HeldUndo, readUndo, undoTime, writeUndo } from './clients-undo.ts';
import { makeQueue } from './in-turn.ts';
import { type AllEdits, readAllEdits, writeAllEdits } from './unkept-edits.ts';

/** The list of clients, as it is shown and exported. */
export interface ClientsList {
  /** Those of clients, and the general checklist where it holds a tick. */
  readonly records: readonly ClientRecord[];
  readonly undo: OfferedUndo | null;
}

/** The last change of the list, while it can be taken back. */
export interface OfferedUndo {
  readonly id: string;
  readonly kind: ClientsChange['kind'];
  /** In ms since 1970. */
  readonly until: number;
}

/** Changes the list of clients as a whole, and takes the last change back. */
export interface ClientsKeeper {
  read(): Promise<ClientsList>;
  /** Asked again under the same id it is made once. Where it rejects nothing is changed. */
  change(id: string, change: ClientsChange): Promise<ClientsList>;
  /** Does nothing where the time is over or another change came after. */
  undo(id: string): Promise<ClientsList>;
}

/** `onChanged` is called after every change. */
export function clientsKeeper(records: ClientRecordsWriter, onChanged: () => void): ClientsKeeper {
  // Whoever reads while a change is made waits for the whole of it.
  const inTurn = makeQueue();
  const read = async () => listOf(await records.readAll(), await readUndo(Date.now()));

  const make = async (id: string, change: ClientsChange): Promise<void> => {
    const edits = await readAllEdits();
    const editsLeft = editsAfter(edits, change);
    let previous: HeldUndo | null = null;
    try {
      await records.changeAll(async (before) => {
        previous = await readUndo(Date.now());
        const isAgain = previous?.id === id;
        const madeAt = previous && isAgain ? previous.madeAt : Date.now();
        const after = applyClientsChange(before, change, madeAt);
        if (isAgain || after === before) return after;
        // Before the change itself: there is no moment at which it can't be taken back.
        const touched = findTouched(before, after);
        const touchedEdits = findTouched(edits, editsLeft);
        await writeUndo({ id, kind: change.kind, madeAt, records: touched, edits: touchedEdits });
        return after;
      });
    } catch (error) {
      await writeUndo(previous);
      throw error;
    }
    if ((await readUndo(Date.now()))?.id === id) await writeAllEdits(editsLeft);
  };

  const takeLastBack = async (held: HeldUndo): Promise<void> => {
    await records.changeAll(async (now) => takeBack(now, held.records, held.madeAt));
    await writeAllEdits(takeEditsBack(await readAllEdits(), held.edits));
    await writeUndo(null);
  };

  return {
    read: () => inTurn(read),
    change: (id, change) =>
      inTurn(async () => {
        await make(id, change);
        // Reading forgets what is over, so that what was deleted doesn't stay in memory.
        setTimeout(() => void readUndo(Date.now()).catch(() => {}), undoTime * 2);
        onChanged();
        return read();
      }),
    undo: (id) =>
      inTurn(async () => {
        const held = await readUndo(Date.now());
        if (held?.id === id) {
          await takeLastBack(held);
          onChanged();
        }
        return read();
      }),
  };
}

function listOf(records: ClientRecords, held: HeldUndo | null): ClientsList {
  const checklist = recordKey('checklist');
  const listed = Object.entries(records).filter(([key, { client }]) => client || key === checklist);
  return {
    records: listed.map(([, record]: readonly [string, ClientRecord]) => record),
    undo: held && { id: held.id, kind: held.kind, until: held.madeAt + undoTime },
  };
}

function editsAfter(edits: AllEdits, change: ClientsChange): AllEdits {
  const moved = Object.entries(edits).flatMap(([key, edit]) => {
    const heir = findHeir(key, change);
    return heir === null || (heir !== key && heir in edits) ? [] : [[heir, edit] as const];
  });
  return Object.fromEntries(moved);
}

function takeEditsBack(edits: AllEdits, was: Touched<PlanEdits>): AllEdits {
  const back = Object.entries({ ...was, ...edits }).filter(
    (entry): entry is [string, PlanEdits] => entry[1] !== null && was[entry[0]] !== null,
  );
  return Object.fromEntries(back);
}
