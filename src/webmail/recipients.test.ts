import { expect, test } from 'vitest';
import { dropRepeated, findAddress, parseRecipient, parseTyped } from './recipients.ts';

test.each([
  ['Dana Whitfield <dana@harbourlane.test>', 'Dana Whitfield', 'dana@harbourlane.test'],
  ['"Whitfield, Dana" <dana@harbourlane.test>', 'Whitfield, Dana', 'dana@harbourlane.test'],
  ['\u200b\ue13d Dana\u00a0Whitfield \ue711\u200b', 'Dana Whitfield', null],
  ['\u202adana@harbourlane.test\u202c', '', 'dana@harbourlane.test'],
  ['ダナ <dana@harbourlane.test>', 'ダナ', 'dana@harbourlane.test'],
])('reads the chip %j', (text, name, address) => {
  expect(parseRecipient(text)).toEqual({ name, address });
});

test('finds nobody in a chip without letters', () => {
  expect(parseRecipient('\u200b \ue711')).toBeNull();
});

test('takes typed addresses and leaves half-typed names', () => {
  expect(parseTyped('dana@harbourlane.test; Tom, joe@').map(({ address }) => address)).toEqual([
    'dana@harbourlane.test',
  ]);
});

test('finds the last address of a title, since a subject may hold one too', () => {
  expect(findAddress('About dana@harbourlane.test - niamh@studio.test - Gmail')).toBe(
    'niamh@studio.test',
  );
});

test('names each address once, however it is written', () => {
  const dana = { name: 'Dana', address: 'dana@harbourlane.test' };
  expect(dropRepeated([dana, { name: '', address: 'Dana@HarbourLane.test' }])).toEqual([dana]);
});
