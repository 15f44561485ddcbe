import { expect, test } from 'vitest';
import { isFond, isGoodWish } from './good-wish.ts';

test.each([
  ['Congratulations on the new van!', true],
  ['Many congrats to you both on the house.', true],
  ['Well done on the half marathon!!', true],
  ['Really good work on your opening paragraph.', true],
  ['Well done on the half marathon that you walked.', false],
  ['Well done on your third missed call.', false],
  ['What a lovely garden!', true],
  ['What a lovely excuse!', false],
  ['I hope that this answers it.', true],
  ["hope that's kind of ok?", true],
  ['And congratulations on the new flat!', true],
  ['Oh dear', true],
  ['Well done.', false],
  ['Congratulations on being late for the third time.', false],
  ['Congratulations on a masterpiece of planning.', false],
  ['Congratulations.', false],
  ['The delay is on you.', false],
])('in “%s” a good wish is %s', (text, expected) => {
  expect(isGoodWish(text, { start: 0, end: text.length })).toBe(expected);
});

test.each([
  ["It's been fun drawing your birds.", true],
  ['Walking with you was the nicest part of my week.', true],
  ['Isla herself has been a delight.', true],
  ['The delay has been a joy, not.', false],
  ['Working with you was the best part, until May.', false],
  ['It was nice working with you until May.', false],
])('in “%s” fondness is %s', (text, expected) => {
  expect(isFond(text)).toBe(expected);
});
