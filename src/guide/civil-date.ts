/** A day of the calendar as `yyyy-mm-dd`, without time or zone. Sorts as text, and is what a date field gives. */
export type CivilDate = `${number}-${number}-${number}`;

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Year, month (1–12) and day; a day that the calendar hasn't gives `null`. Years 1900–9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? toText(date) : null;
}

/** Reads `yyyy-mm-dd`; anything else gives `null`. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = pattern.exec(text.trim());
  return match && civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day that an instant falls on where the machine stands. */
export function civilDateOf(instant: Date): CivilDate {
  const local = Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate());
  return toText(new Date(local));
}

/** Days may be negative. Throws RangeError outside the years 1900–9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return toText(new Date(toMs(date) + days * dayMs));
}

/** The same day of a later month, or the last day of it where it is shorter: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  const sameDay = Math.min(day, lastDay.getUTCDate());
  return toText(new Date(lastDay.setUTCDate(sameDay)));
}

/** Days from one date to another; negative where `to` is the earlier one. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (toMs(to) - toMs(from)) / dayMs;
}

/** The last day of the span of so many months that the date is in: 1 month, 3 quarter, 12 year. */
export function endOfMonths(date: CivilDate, months: 1 | 3 | 12): CivilDate {
  const { year, month } = partsOf(date);
  return toText(new Date(Date.UTC(year, Math.ceil(month / months) * months, 0)));
}

/** 0 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(toMs(date)).getUTCDay();
}

/** The date written out as the locale does: "30 June 2026", 「2026年6月30日」. */
export function formatCivilDate(date: CivilDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(toMs(date));
}

function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const match = pattern.exec(date);
  if (!match) throw new RangeError('not a civil date');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function toMs(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function toText(date: Date): CivilDate {
  const year = date.getUTCFullYear();
  if (!(year >= 1900 && year <= 9999)) throw new RangeError('a date outside 1900–9999');
  return date.toISOString().slice(0, 10) as CivilDate;
}
