import { addDays, addMonths, type CivilDate, endOfMonths, weekdayOf } from './civil-date.ts';

/** What an agreement asks before it ends, as the user typed it. `length` is a whole number of units, 0 for none. */
export interface NoticeTerms {
  readonly length: number;
  readonly unit: NoticeUnit;
  readonly until: NoticeUntil;
}

export const noticeUnits = ['day', 'week', 'month'] as const;
export type NoticeUnit = (typeof noticeUnits)[number];

/** Where a notice may run out: on any day, or only at the end of a month, quarter or year. */
export const noticeUntils = ['any-day', 'month-end', 'quarter-end', 'year-end'] as const;
export type NoticeUntil = (typeof noticeUntils)[number];

/** The longest notice that is taken, so that dates stay inside the calendar. */
export const longestNotice = { day: 3650, week: 520, month: 120 } as const satisfies Record<
  NoticeUnit,
  number
>;

export interface NoticeEnd {
  /** The last day that the agreement runs. */
  readonly lastDay: CivilDate;
  /** The last Monday to Friday of it, or the day of notice where none is left. Public holidays are not known. */
  readonly lastWorkingDay: CivilDate;
}

/**
 * The end of an agreement by a notice that the client gets on `given`. That day itself is not counted: 14 days from the 1st end on the 15th.
 * Throws RangeError where `length` is no whole number from 0 to `longestNotice`.
 */
export function endOfNotice(terms: NoticeTerms, given: CivilDate): NoticeEnd {
  const lastDay = roundUp(addNotice(terms, given), terms.until);
  const weekend = { 0: 2, 6: 1 }[weekdayOf(lastDay)] ?? 0;
  const workingDay = addDays(lastDay, -weekend);
  return { lastDay, lastWorkingDay: workingDay < given ? given : workingDay };
}

function addNotice({ length, unit }: NoticeTerms, given: CivilDate): CivilDate {
  if (!Number.isInteger(length) || length < 0 || length > longestNotice[unit]) {
    throw new RangeError('a notice of a length that is not taken');
  }
  if (unit === 'month') return addMonths(given, length);
  return addDays(given, unit === 'week' ? length * 7 : length);
}

function roundUp(day: CivilDate, until: NoticeUntil): CivilDate {
  if (until === 'any-day') return day;
  return endOfMonths(day, ({ 'month-end': 1, 'quarter-end': 3, 'year-end': 12 } as const)[until]);
}
