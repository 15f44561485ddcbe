import { expect, test } from 'vitest';
import { findPhones, readPhone, regionOf } from './find-phones.ts';

test.each([
  ['de', 'DE'],
  ['en', 'US'],
  ['en-GB', 'GB'],
  ['ja', 'JP'],
])('the browser’s language %s means numbers of %s', (language, region) => {
  expect(regionOf(language)).toBe(region);
});

const signature = `Sam Example
Invoice 2026-06-30-1123, 1,200.00 EUR, due 30.06.2026
Tel. 030 901820, mobile +44 20 7946 0958, again +49 30 901820`;

test('numbers of a signature are found once each, dates and amounts are none', () => {
  expect(findPhones(signature, 'DE').map(({ number }) => number)).toEqual([
    '+4930901820',
    '+442079460958',
  ]);
});

test.each([
  ['Please pay invoice 030 901820 today.', []],
  ['030 901820', ['+4930901820']],
  ['電話：030 901820', ['+4930901820']],
  ['Mob. (030) 901820', ['+4930901820']],
])('in %j a number is taken where it is meant as one', (text, found) => {
  expect(findPhones(text, 'DE').map(({ number }) => number)).toEqual(found);
});

test('a number of the own country is shown without its code', () => {
  expect(readPhone('+49 30 901820', 'DE')?.shown).toBe('030 901820');
  expect(readPhone('03-3224-5000', 'JP')).toEqual({
    number: '+81332245000',
    shown: '03-3224-5000',
  });
});

test.each(['', '12', 'call me', '+1 555'])('%j is no phone number', (text) => {
  expect(readPhone(text, 'US')).toBeNull();
});
