import { expect, test } from 'vitest';
import { confirmsCall } from './follow-up.ts';

test.each([
  'As we agreed on the phone this afternoon, our contract ends in June.',
  'This is to confirm what I told you on yesterday’s call.',
  'Further to our conversation on Monday, here are the dates.',
  'It was good to speak with you earlier.',
  'Glad we could talk this morning.',
  'A quick note after the call: we finish in June.',
  'After our talk on Monday, here are the dates.',
  'What we agreed yesterday stands.',
])('a call took place: %s', (text) => {
  expect(confirmsCall(text)).toBe(true);
});

test.each([
  'I will call you tomorrow to discuss it.',
  "After Saturday's meeting I have decided to stop.",
  'After the call on Monday I went for a walk.',
  'As agreed in March, the fee is $200.',
  'Can we talk on Monday?',
  'If you prefer, we can speak on the phone.',
  'I would rather have told you on the phone.',
  'My colleague Ann has room for you and would be glad to talk to you.',
  'I stop with the two months that we agreed, so the last visit is on Friday.',
  'One of your drivers told me on the phone to get lost.',
  'Following the board meeting, we no longer serve the north side.',
  'I wish I had said this on our call.',
  'I should have told your wife as well, as I said I would on Monday.',
  'You have not followed what I wrote to you in writing, and you spoke to the bank without me.',
])('no call, or none yet: %s', (text) => {
  expect(confirmsCall(text)).toBe(false);
});
