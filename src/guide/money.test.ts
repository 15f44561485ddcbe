import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  currencies,
  decimalsOf,
  formatMoney,
  isCurrency,
  largestAmount,
  readMoney,
  split,
  writeAmount,
} from './money.ts';

const read = (text: string, currency: string, locale: string) => {
  const typed = readMoney(text, currency, locale);
  return typed.kind === 'ok' ? typed.value.minor : typed.fault.kind;
};

test.each([
  ['$1,250.50', 'USD', 'en-US', 125050],
  ['US$5', 'USD', 'en-CA', 500],
  ['1.250,50 €', 'EUR', 'de', 125050],
  ['eur 12.5', 'EUR', 'en', 1250],
  ['¥1,250', 'JPY', 'ja', 1250],
  ['１２５０円', 'JPY', 'ja', 1250],
  ['￥1,250', 'JPY', 'ja', 1250],
  ['1.250', 'KWD', 'en', 1250],
  ['1.250', 'KWD', 'de', 1250000],
  ['12.50', 'JPY', 'en', 'too-many-decimals'],
  ['1.255', 'USD', 'en', 'too-many-decimals'],
  ['-$5', 'USD', 'en', 'negative'],
  ['€5', 'USD', 'en', 'letters'],
  ['$', 'USD', 'en', 'empty'],
])('%j of %s in %s is %j', (text, currency, locale, minor) => {
  expect(read(text, currency, locale)).toBe(minor);
});

test.each([
  [{ currency: 'USD', minor: 125050 }, 'en-US', '$1,250.50'],
  [{ currency: 'USD', minor: -5 }, 'en-US', '-$0.05'],
  [{ currency: 'JPY', minor: 1250 }, 'ja', '￥1,250'],
  [{ currency: 'KWD', minor: 7 }, 'en', 'KWD\u00a00.007'],
])('%j in %s is written %s', (money, locale, text) => {
  expect(formatMoney(money, locale)).toBe(text);
});

test('currencies have their own number of decimals', () => {
  expect(['JPY', 'EUR', 'KWD'].map(decimalsOf)).toEqual([0, 2, 3]);
  expect(isCurrency('EUR')).toBe(true);
  expect(isCurrency('EURO')).toBe(false);
});

test('what is written is read back in every currency and locale', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencies()),
      fc.constantFrom('en-US', 'en-GB', 'ja', 'de', 'fr', 'pt-BR', 'sv', 'de-CH', 'en-IN'),
      fc.nat(largestAmount),
      (currency, locale, minor) => {
        expect(read(formatMoney({ currency, minor }, locale), currency, locale)).toBe(minor);
      },
    ),
  );
});

const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })
  .filter((list) => list.some((weight) => weight > 0));

test('parts add up to the whole and stay within one unit of their exact share', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), weights, (minor, list) => {
      const parts = split(minor, list);
      const total = list.reduce((sum, weight) => sum + weight, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minor);
      parts.forEach((part, index) => {
        expect(Math.abs(part - (minor * list[index]!) / total)).toBeLessThan(1 + 1e-6);
        if (list[index] === 0) expect(part).toBe(0);
      });
    }),
  );
});

test('the odd unit goes to the largest remainder', () => {
  expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(split(10, [1, 8, 6])).toEqual([1, 5, 4]);
  expect(() => split(1, [0])).toThrow(RangeError);
});

test('the largest amount is a safe number of minor units in every currency', () => {
  for (const currency of currencies()) {
    const minor = largestAmount * 10 ** decimalsOf(currency);
    expect(Number.isSafeInteger(minor)).toBe(true);
    expect(read(String(largestAmount), currency, 'en')).toBe(minor);
    expect(read(String(largestAmount + 1), currency, 'en')).toBe('too-large');
  }
});

test('an amount as it is written into a field is read as the same amount', () => {
  const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
  const locale = fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'ja-JP', 'de-CH', 'en-IN');
  fc.assert(
    fc.property(currency, locale, fc.nat(10_000_000_000), (code, where, minor) => {
      const money = { currency: code, minor };
      expect(readMoney(writeAmount(money, where), code, where)).toEqual({
        kind: 'ok',
        value: money,
      });
    }),
  );
});
