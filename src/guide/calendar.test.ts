import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, calendarLink, calendarSites } from './calendar.ts';

const start = new Date('2026-11-30T22:50:00Z');
const now = new Date('2026-11-23T09:00:00.123Z');
const entry = { title: 'Call with Dana & Co; 50% done, #2', start, minutes: 15 };

test('the file holds one event in UTC', () => {
  expect(calendarFile(entry, 'a-1@call-first', now).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Call First//EN',
    'BEGIN:VEVENT',
    'UID:a-1@call-first',
    'DTSTAMP:20261123T090000Z',
    'DTSTART:20261130T225000Z',
    'DTEND:20261130T230500Z',
    'SUMMARY:Call with Dana & Co\\; 50% done\\, #2',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a link carries title and time and nothing else', () => {
  const parameters = (site: (typeof calendarSites)[number]) => {
    const url = new URL(calendarLink(entry, site));
    return [url.origin + url.pathname, Object.fromEntries(url.searchParams)];
  };
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: '2026-11-30T22:50:00Z',
    enddt: '2026-11-30T23:05:00Z',
  };
  expect(calendarSites.map(parameters)).toEqual([
    [
      'https://calendar.google.com/calendar/render',
      { action: 'TEMPLATE', text: entry.title, dates: '20261130T225000Z/20261130T230500Z' },
    ],
    ['https://outlook.live.com/calendar/deeplink/compose', outlook],
    ['https://outlook.office.com/calendar/deeplink/compose', outlook],
  ]);
});

test.each([
  ['a'.repeat(200), [75, 75, 60]],
  ['電'.repeat(60), [74, 73, 43]],
])('a long line is cut at 75 bytes and goes on after a space', (title, lengths) => {
  const file = calendarFile({ title, start, minutes: 15 }, 'id', now);
  const lines = file.split('\r\n').slice(8, -3);
  expect(lines.map((line) => new TextEncoder().encode(line).length)).toEqual(lengths);
});

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\ud800', '\n', '\r', ';', ',', '\\', '電', '😀', 'a', ' '),
    maxLength: 200,
  }),
);

test('any title gives short lines that unfold to the title', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const file = calendarFile({ title, start, minutes: 15 }, 'id', now);
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const lines = file.replaceAll('\r\n ', '').split('\r\n');
      expect(lines).toHaveLength(12);
      const summary = lines[8]!.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1');
      const words = (text: string) => text.replace(/[\p{Cs}\p{Cc}\p{Z}]/gu, '');
      expect(words(summary)).toBe(words(title));
    }),
  );
});

test('any title gives a link that reads back to it', () => {
  fc.assert(
    fc.property(titles, fc.constantFrom(...calendarSites), (title, site) => {
      const url = new URL(calendarLink({ title, start, minutes: 15 }, site));
      expect(url.hash).toBe('');
      expect([...url.searchParams].length).toBe(site === 'google' ? 3 : 5);
      const words = (text: string) => text.replace(/[\p{Cs}\p{Cc}\p{Z}]/gu, '');
      expect(words(url.searchParams.get(site === 'google' ? 'text' : 'subject')!)).toBe(
        words(title),
      );
    }),
  );
});
