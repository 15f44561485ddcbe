import { expect, test } from 'vitest';
import { canBeSeen } from './can-be-seen.ts';

test.each([
  ['The crack is one you can see from the stairs.', true],
  ["I've sent photos so you'll also see the lid.", true],
  ['Surely you can see that.', false],
  ['You will see why it took a week.', false],
  ['The crack is on the stairs.', false],
])('that “%s” tells what meets the eye is %s', (text, expected) => {
  expect(canBeSeen(text)).toBe(expected);
});
