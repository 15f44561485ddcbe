import { expect, test } from 'vitest';
import { plain } from '../plain.ts';
import { endsPlainly } from './plain-end.ts';

test.each([
  ['Please take your business elsewhere.', true],
  ['Consider this our notice.', true],
  ["We're no longer the right fit.", true],
  ['Your Friday slot has been given to somebody else.', true],
  ['I have thought about it, and I quit.', true],
  ['I let the brewery know that we are parting company.', false],
  ['Perhaps it is best if we go our separate ways?', true],
  ['I think we should part company.', true],
  ["I'd like to call it a day after the summer.", true],
  ['If you shout again, we part ways.', false],
  ['We decided to part ways with our printer.', false],
  ['I am obliged to stop acting for you.', true],
  ['If it happens again we stop working for you.', false],
  ['I quit smoking.', false],
  ['If it happens again, your slot goes to somebody else.', false],
  ['You wrote that we are not the right fit.', false],
  ["Let's call it a day for today.", false],
  ['I am not working with you on Sunday.', false],
])('that “%s” ends plainly is %s', (text, expected) => {
  expect(endsPlainly(plain(text))).toBe(expected);
});
