import { expect, test } from 'vitest';
import { asksPlainly } from './plain-question.ts';

test.each([
  ['Why did you choose the north window?', true],
  ['And what did the guests say?', true],
  ['When did the fee change?', true],
  ['Why did you change the fee?', false],
  ['How hard can it be to open a file?', false],
  ['Why did you never answer?', false],
  ["Why didn't you ring?", false],
  ['Why did you cancel??', false],
  ['Why, after three drafts, did you start again?', false],
  ['You chose the north window.', false],
])('“%s” asks plainly: %s', (text, expected) => {
  expect(asksPlainly(text)).toBe(expected);
});
