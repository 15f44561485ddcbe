import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, daysBetween, endOfMonths, weekdayOf } from './civil-date.ts';
import {
  endOfNotice,
  longestNotice,
  type NoticeTerms,
  noticeUnits,
  noticeUntils,
} from './notice.ts';

const dates = fc
  .integer({ min: 0, max: 60_000 })
  .map((days): CivilDate => addDays('1980-01-01', days));
const terms = fc
  .tuple(
    fc.constantFrom(...noticeUnits),
    fc.constantFrom(...noticeUntils),
    fc.nat(longestNotice.day),
  )
  .map(([unit, until, n]): NoticeTerms => ({ unit, until, length: n % (longestNotice[unit] + 1) }));

test.each([
  [{ length: 14, unit: 'day', until: 'any-day' }, '2026-06-01', '2026-06-15', '2026-06-15'],
  [{ length: 30, unit: 'day', until: 'any-day' }, '2028-01-31', '2028-03-01', '2028-03-01'],
  [{ length: 2, unit: 'week', until: 'any-day' }, '2026-12-25', '2027-01-08', '2027-01-08'],
  [{ length: 1, unit: 'month', until: 'any-day' }, '2026-01-31', '2026-02-28', '2026-02-27'],
  [{ length: 1, unit: 'month', until: 'month-end' }, '2026-05-01', '2026-06-30', '2026-06-30'],
  [{ length: 1, unit: 'month', until: 'month-end' }, '2028-01-31', '2028-02-29', '2028-02-29'],
  [{ length: 6, unit: 'week', until: 'quarter-end' }, '2026-02-17', '2026-03-31', '2026-03-31'],
  [{ length: 6, unit: 'week', until: 'quarter-end' }, '2026-02-18', '2026-06-30', '2026-06-30'],
  [{ length: 3, unit: 'month', until: 'year-end' }, '2026-10-01', '2027-12-31', '2027-12-31'],
  [{ length: 0, unit: 'day', until: 'any-day' }, '2026-11-22', '2026-11-22', '2026-11-22'],
] as const)('%j given on %s runs to %s, worked to %s', (notice, given, lastDay, lastWorkingDay) => {
  expect(endOfNotice(notice, given)).toEqual({ lastDay, lastWorkingDay });
});

test('a notice never ends before it is given and never later for being given earlier', () => {
  fc.assert(
    fc.property(terms, dates, fc.nat(400), (notice, given, later) => {
      const { lastDay } = endOfNotice(notice, given);
      expect(lastDay >= given).toBe(true);
      expect(endOfNotice(notice, addDays(given, later)).lastDay >= lastDay).toBe(true);
    }),
  );
});

test('days and weeks are counted one for one', () => {
  fc.assert(
    fc.property(terms, dates, (notice, given) => {
      fc.pre(notice.unit !== 'month' && notice.until === 'any-day');
      const days = notice.unit === 'week' ? notice.length * 7 : notice.length;
      expect(daysBetween(given, endOfNotice(notice, given).lastDay)).toBe(days);
    }),
  );
});

test('to the end of a span is the first such end that the bare notice allows', () => {
  fc.assert(
    fc.property(terms, dates, (notice, given) => {
      fc.pre(notice.until !== 'any-day');
      const months = ({ 'month-end': 1, 'quarter-end': 3, 'year-end': 12 } as const)[
        notice.until as 'month-end'
      ];
      const bare = endOfNotice({ ...notice, until: 'any-day' }, given).lastDay;
      const { lastDay } = endOfNotice(notice, given);
      expect(lastDay).toBe(endOfMonths(lastDay, months));
      expect(endOfMonths(bare, months)).toBe(lastDay);
    }),
  );
});

test('the last working day is the nearest Monday to Friday', () => {
  fc.assert(
    fc.property(terms, dates, (notice, given) => {
      const { lastDay, lastWorkingDay } = endOfNotice(notice, given);
      expect(lastWorkingDay >= given && lastWorkingDay <= lastDay).toBe(true);
      expect(daysBetween(lastWorkingDay, lastDay)).toBeLessThanOrEqual(2);
      if (lastWorkingDay > given) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(lastWorkingDay));
    }),
  );
});

test.each([-1, 1.5, Number.NaN, 3651])('a notice of %d days throws', (length) => {
  expect(() => endOfNotice({ length, unit: 'day', until: 'any-day' }, '2026-01-01')).toThrow(
    RangeError,
  );
});
