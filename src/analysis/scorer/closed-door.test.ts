import { expect, test } from 'vitest';
import { asksForCorrections, helpsOut, isOwnLimit, shutsDoor } from './closed-door.ts';

test.each([
  ["I'll send the last two plans this week if I can.", true],
  ["I'll stay if I can.", false],
  ["I'll see if I can.", false],
  ["I'll send the plans if you pay.", false],
])('that “%s” asks nothing of the reader is %s', (text, expected) => {
  expect(isOwnLimit(text)).toBe(expected);
});

test.each([
  ["I won't argue about the date.", true],
  ['There is nothing to discuss.', true],
  ["I don't mind discussing it.", false],
  ["I won't reconsider unless you pay.", false],
])('that “%s” shuts the door is %s', (text, expected) => {
  expect(shutsDoor(text)).toBe(expected);
});

test.each([
  ["If I've got any of that wrong, let me know.", true],
  ['If anything here is missing, tell me by Monday.', true],
  ['If I am wrong about this, let me know.', false],
  ['If the decision is wrong, tell me.', false],
])('that “%s” asks for corrections is %s', (text, expected) => {
  expect(asksForCorrections(text)).toBe(expected);
});

test.each([
  ['Should something break in May, call me.', true],
  ['If the site goes wrong I could come back.', false],
  ['If you change your mind, call me.', false],
])('that “%s” offers help with a mishap is %s', (text, expected) => {
  expect(helpsOut(text)).toBe(expected);
});
