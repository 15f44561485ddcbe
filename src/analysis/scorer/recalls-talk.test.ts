import { expect, test } from 'vitest';
import { recallsTalk } from './recalls-talk.ts';

test.each([
  ['As I said on the phone, the sofa comes on the 4th.', true],
  ['We stop in May, as we discussed this morning.', true],
  ["Like I've just told u over the phone, it's off.", true],
  ['As I told you on the phone twice, the sofa comes on the 4th.', false],
  ['As I said on the phone, you should have measured the door.', false],
  ['As I told you in March, nights cost more.', false],
])('that “%s” recalls a talk is %s', (text, expected) => {
  expect(recallsTalk(text)).toBe(expected);
});
