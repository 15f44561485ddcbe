import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from './typed-number.ts';

const read = (text: string, locale: string, decimals = 2) => {
  const typed = readNumber(text, { locale, decimals, most: 1_000_000_000 });
  return typed.kind === 'ok' ? typed.value : typed.fault.kind;
};

test.each([
  ['1250', 'en', 125000],
  ['1,250.5', 'en', 125050],
  ['1 250.50', 'en', 125050],
  ['.5', 'en', 50],
  ['5.', 'en', 500],
  ['0', 'en', 0],
  ['12,34,567.00', 'en-IN', 123456700],
  ['1.250,50', 'de', 125050],
  ['1 250,50', 'fr', 125050],
  ['1\u202f250,50', 'fr', 125050],
  ['1’250.50', 'de-CH', 125050],
  ["1'250.50", 'de-CH', 125050],
  ['１，２５０．５', 'ja', 125050],
  ['1、250', 'ja', 125000],
  ['١٢٫٥', 'ar-EG', 1250],
])('takes %j typed in %s', (text, locale, value) => {
  expect(read(text, locale)).toBe(value);
});

test.each([
  ['', 'en', 'empty'],
  ['   ', 'en', 'empty'],
  ['abc', 'en', 'letters'],
  ['1e3', 'en', 'letters'],
  ['12 dollars', 'en', 'letters'],
  ['0x10', 'en', 'letters'],
  ['.', 'en', 'letters'],
  ['-5', 'en', 'negative'],
  ['−5', 'en', 'negative'],
  ['(5)', 'en', 'negative'],
  ['△5', 'ja', 'negative'],
  ['12,5', 'en', 'decimal-mark'],
  ['1.250,50', 'en', 'decimal-mark'],
  ['1,250.50', 'de', 'decimal-mark'],
  ['12.5', 'de', 'decimal-mark'],
  ['1,25', 'ja', 'decimal-mark'],
  ['1.2.3', 'en', 'decimal-mark'],
  ['1,2500', 'en', 'decimal-mark'],
  ['1.255', 'en', 'too-many-decimals'],
  ['1000000000.01', 'en', 'too-large'],
  ['9'.repeat(400), 'en', 'too-large'],
])('refuses %j typed in %s as %s', (text, locale, fault) => {
  expect(read(text, locale)).toBe(fault);
});

test('the fault says which mark the locale wants and how many decimals', () => {
  const shape = { most: 10, decimals: 0 };
  expect(readNumber('1.5', { ...shape, locale: 'de' })).toEqual({
    kind: 'fault',
    fault: { kind: 'decimal-mark', mark: ',' },
  });
  expect(readNumber('1.5', { ...shape, locale: 'en' })).toEqual({
    kind: 'fault',
    fault: { kind: 'too-many-decimals', most: 0 },
  });
});

const locales = fc.constantFrom('en', 'de', 'fr', 'ja', 'de-CH', 'en-IN', 'pt-PT', 'sv', 'ar-EG');

test('what the locale writes is read back', () => {
  fc.assert(
    fc.property(
      locales,
      fc.integer({ min: 0, max: 3 }),
      fc.nat(1_000_000_000),
      (locale, decimals, value) => {
        const digits = String(value).padStart(decimals + 1, '0');
        const whole = digits.slice(0, digits.length - decimals);
        const text = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(`${whole}.${digits.slice(whole.length)}0` as `${number}`);
        expect(read(text, locale, decimals)).toBe(value);
      },
    ),
  );
});

test('any text gives a number in range or a fault', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(..."0123456789.,- '%$"), maxLength: 12 }),
  );
  fc.assert(
    fc.property(typed, locales, (text, locale) => {
      const value = read(text, locale);
      if (typeof value === 'string') return;
      expect(Number.isSafeInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
    }),
  );
});
