import { expect, test } from 'vitest';
import { recallsTalk, relays } from './recalls-talk.ts';

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

test.each([
  ['You told us in March that the side door is locked.', true],
  ['On the phone you mentioned your mother likes lilies.', true],
  ['You said that it would be paid.', false],
  ["You told me it's done and it isn't.", false],
  ['You told me to mind my own business.', false],
])('that “%s” only relays is %s', (text, expected) => {
  expect(relays(text)).toBe(expected);
});
