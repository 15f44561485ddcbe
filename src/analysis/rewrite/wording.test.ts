import { expect, test } from 'vitest';
import { tidy } from './wording.ts';

test.each([
  ['The  plan , it seems, works .', 'The plan, it seems, works.'],
  ['Call it " a draft" for now.', 'Call it "a draft" for now.'],
  ['He said "no" and left.', 'He said "no" and left.'],
  ['A error, an day.', 'An error, a day.'],
  [', so we stop -', 'so we stop'],
])('“%s” is tidied to “%s”', (text, expected) => {
  expect(tidy(text)).toBe(expected);
});
