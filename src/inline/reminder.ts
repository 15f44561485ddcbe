import type { Client } from '#records';
import type { InlineDeps } from './deps.ts';

/** Whether a new draft to this client gets the quiet reminder that nothing is owed. */
export interface Reminder {
  readonly isDue: boolean;
  /** Takes the client of now; reads what is kept when it is another one, or when that `hasChanged`. */
  ask(client: Client | null, hasChanged: boolean): void;
  /** Never again for this client. */
  turnOff(): void;
}

/** Follows the reminder for the client of one draft. Where it can't be read there is none. */
export function watchReminder(
  deps: Pick<InlineDeps, 'hasEnded' | 'turnReminderOff'>,
  onChange: () => void,
): Reminder {
  let client: Client | null = null;
  let isDue = false;
  const isSame = (other: Client | null) =>
    other?.address === client?.address && other?.name === client?.name;
  const set = (of: Client | null, next: boolean) => {
    if (!isSame(of) || next === isDue) return;
    isDue = next;
    onChange();
  };
  return {
    get isDue() {
      return isDue;
    },
    ask(next, hasChanged) {
      if (isSame(next) && !hasChanged) return;
      if (!isSame(next)) isDue = false;
      client = next;
      if (!next) return;
      deps.hasEnded(next).then(
        (hasEnded) => set(next, hasEnded),
        () => set(next, false),
      );
    },
    turnOff() {
      set(client, false);
      if (client) deps.turnReminderOff(client).catch(() => {});
    },
  };
}
