import { civilDateOf, isOwedNothing } from '#guide';
import type { ClientRecord } from './client-record.ts';

/** What a draft to a client is decided by, of all that is kept of them. */
export interface Standing {
  readonly notByPhone: boolean;
  /** Contact has ended, nothing is owed, and the reminder of it is on. */
  readonly isOver: boolean;
}

/** How things stand with a client at an instant. */
export function standingOf({ ending, reminderOff }: ClientRecord, now: Date): Standing {
  return {
    notByPhone: ending.notByPhone,
    isOver: !reminderOff && isOwedNothing(ending, civilDateOf(now)),
  };
}
