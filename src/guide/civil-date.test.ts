import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateOf,
  daysBetween,
  endOfMonths,
  formatCivilDate,
  parseCivilDate,
  weekdayOf,
} from './civil-date.ts';

const dates = fc
  .integer({ min: 0, max: 80_000 })
  .map((days): CivilDate => addDays('1970-01-01', days));

test.each([
  ['2028-02-29', '2028-02-29'],
  [' 2026-01-01 ', '2026-01-01'],
  ['2026-02-29', null],
  ['2100-02-29', null],
  ['2026-13-01', null],
  ['2026-04-31', null],
  ['2026-4-1', null],
  ['01.04.2026', null],
  ['1899-12-31', null],
  ['', null],
])('reads %j as %j', (text, date) => {
  expect(parseCivilDate(text)).toBe(date);
});

test('a day that the calendar has not is no date', () => {
  expect(civilDate(2026, 2, 30)).toBeNull();
  expect(civilDate(Number.NaN, 1, 1)).toBeNull();
  expect(civilDate(2026, 1.5, 1)).toBe(null);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-05-31', 0, '2026-05-31'],
] as const)('%s and %i months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

test.each([
  ['2028-02-03', 1, '2028-02-29'],
  ['2026-01-01', 3, '2026-03-31'],
  ['2026-11-30', 3, '2026-12-31'],
  ['2026-12-31', 12, '2026-12-31'],
] as const)('%s is in a span of %i months that ends on %s', (date, months, end) => {
  expect(endOfMonths(date, months)).toBe(end);
});

test('adding days and counting them undo each other', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('dates sort as text and pass through their text', () => {
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      expect(one < other).toBe(daysBetween(one, other) > 0);
      expect(parseCivilDate(one)).toBe(one);
    }),
  );
});

test('added months keep the day or stop at the end of the month', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -200, max: 200 }), (date, months) => {
      const later = addMonths(date, months);
      const number = (day: CivilDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(number(later) - number(date)).toBe(months);
      expect(later.slice(8) === date.slice(8) || later === endOfMonths(later, 1)).toBe(true);
    }),
  );
});

test('the end of a month is followed by the first of the next', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(1 as const, 3 as const, 12 as const), (date, months) => {
      const end = endOfMonths(date, months);
      expect(end >= date).toBe(true);
      expect(addDays(end, 1).slice(8)).toBe('01');
    }),
  );
});

test('weekdays go round in seven', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  fc.assert(
    fc.property(dates, (date) => {
      expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
    }),
  );
});

describe.each([
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['America/Sao_Paulo', 180],
  ['Asia/Tokyo', -540],
] as const)('in %s', (zone, offset) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('today is the local day and arithmetic does not shift it', () => {
    expect(new Date(2026, 2, 29).getTimezoneOffset()).toBe(offset);
    expect(civilDateOf(new Date(2026, 2, 29, 0, 5))).toBe('2026-03-29');
    expect(civilDateOf(new Date(2026, 2, 29, 23, 55))).toBe('2026-03-29');
    expect(addDays('2018-11-03', 1)).toBe('2018-11-04');
    expect(addMonths('2018-10-04', 1)).toBe('2018-11-04');
    expect(formatCivilDate('2026-06-30', 'en-GB')).toBe('30 June 2026');
  });
});

test('a date is written as the locale does', () => {
  expect(formatCivilDate('2026-06-30', 'en-US')).toBe('June 30, 2026');
  expect(formatCivilDate('2026-06-30', 'ja')).toBe('2026年6月30日');
  expect(formatCivilDate('2026-06-30', 'th')).toContain('2026');
});

test('a date outside the calendar throws', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('nonsense' as CivilDate, 1)).toThrow(RangeError);
});
