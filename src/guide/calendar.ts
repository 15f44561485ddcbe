/** A call to put in a calendar. */
export interface CalendarEntry {
  readonly title: string;
  readonly start: Date;
  readonly minutes: number;
}

/** The calendars that take an entry by a link. */
export const calendarSites = ['google', 'outlook', 'outlook-work'] as const;
export type CalendarSite = (typeof calendarSites)[number];

/** A link that opens a new entry there. It carries title and time, nothing else. */
export function calendarLink(entry: CalendarEntry, site: CalendarSite): string {
  const title = encodeURIComponent(oneLine(entry.title));
  const { start, end } = span(entry);
  if (site === 'google') {
    return `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${title}&dates=${stamp(start)}/${stamp(end)}`;
  }
  // https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md
  const host = site === 'outlook' ? 'outlook.live.com' : 'outlook.office.com';
  const [from, to] = [start, end].map((time) => time.toISOString().replace(/\.\d{3}/, ''));
  return `https://${host}/calendar/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject=${title}&startdt=${from}&enddt=${to}`;
}

/** The entry as the text of an `.ics` file (RFC 5545). `uid` has to be unique to it; `now` is when it is written. */
export function calendarFile(entry: CalendarEntry, uid: string, now: Date): string {
  const { start, end } = span(entry);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Call First//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(oneLine(uid))}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escapeText(oneLine(entry.title))}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function span({ start, minutes }: CalendarEntry): { readonly start: Date; readonly end: Date } {
  return { start, end: new Date(start.getTime() + minutes * 60_000) };
}

/** UTC in the basic form, which needs no table of time zones. */
const stamp = (time: Date): string => time.toISOString().replace(/[-:]|\.\d{3}/g, '');

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cs}\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&');

/** Lines of at most 75 bytes of UTF-8, cut between characters; what goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

function utf8Length(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
