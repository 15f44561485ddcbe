import { expect, test } from 'vitest';
import { acquits, credits } from './forgiving.ts';

test.each([
  ["You haven't missed anything.", true],
  ['You never upset anyone.', true],
  ['None of your pictures were lost.', true],
  ['You still have four lessons left.', true],
  ['You have left four lessons unpaid.', false],
  ["You didn't do anything about it.", false],
  ['None of your people were there.', false],
  ['You owe us nothing.', true],
  ['Under clause 6 you owe me 75%.', true],
  ['You still owe me an hour, but let us forget it.', false],
  ["You still owe me an hour, but let's call it a present.", true],
  ['You owe me 400 and you know it.', false],
])('“%s” acquits: %s', (text, expected) => {
  expect(acquits(text)).toBe(expected);
});

test.each([
  ['The sale went from nine to ninety, and that is down to you.', true],
  ['The tiles came out perfect because you waited.', true],
  ['Your speech had half the table in stitches.', true],
  ['Your email left me in tears.', false],
  ['The launch is late because of you.', false],
  ['The tiles came out perfect.', false],
])('“%s” credits: %s', (text, expected) => {
  expect(credits(text)).toBe(expected);
});
