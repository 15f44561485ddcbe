import { expect, test } from 'vitest';
import { plain } from '../plain.ts';
import { plainEndOf } from './plain-end.ts';

test.each([
  ['Please take your business elsewhere.', 'work'],
  ['Consider this our notice.', 'work'],
  ["We're no longer the right fit.", 'work'],
  ['Your Friday slot has been given to somebody else.', 'work'],
  ['I have thought about it, and I quit.', 'work'],
  ['I let the brewery know that we are parting company.', null],
  ['Perhaps it is best if we go our separate ways?', 'work'],
  ['I think we should part company.', 'work'],
  ["I'd like to call it a day after the summer.", 'work'],
  ['If you shout again, we part ways.', null],
  ['We decided to part ways with our printer.', null],
  ['I am obliged to stop acting for you.', 'work'],
  ['If it happens again we stop working for you.', null],
  ['I quit smoking.', null],
  ['I am stepping down as your editor.', 'work'],
  ['We have decided to close the studio.', 'work'],
  ['We are closing the studio for two weeks.', null],
  ["I'm out, the rest is yours.", 'work'],
  ["I'm out, back at three.", null],
  ['If it happens again, your slot goes to somebody else.', null],
  ['You wrote that we are not the right fit.', null],
  ["Let's call it a day for today.", null],
  ['I am not working with you on Sunday.', null],
  ['We are therefore ending our contract with you as of May.', 'contract'],
  ['I hereby terminate the cleaning agreement.', 'contract'],
  ['We are ending our contract with the printer.', null],
])('“%s” plainly ends %s', (text, expected) => {
  expect(plainEndOf(plain(text))).toBe(expected);
});
