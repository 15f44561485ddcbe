import { expect, test } from 'vitest';
import { canBeSeen, isFulfilled, isReferral, isRuled, sympathises } from './matter-of-fact.ts';

test.each([
  ['The crack is one you can see from the stairs.', true],
  ["I've sent photos so you'll also see the lid.", true],
  ['Surely you can see that.', false],
  ['You will see why it took a week.', false],
  ['The crack is on the stairs.', false],
])('that “%s” tells what meets the eye is %s', (text, expected) => {
  expect(canBeSeen(text)).toBe(expected);
});

test.each([
  ['That is a question for your accountant.', true],
  ['The second half is a job for somebody with a ladder.', true],
  ['That is a question for your horoscope.', false],
])('in “%s” a referral is %s', (text, expected) => {
  expect(isReferral(text)).toBe(expected);
});

test.each([
  ['You wanted the lamp to swing and now it does.', true],
  ["You asked for red, and now it isn't.", false],
  ['You wanted red and now you want blue.', false],
])('that “%s” tells a wish fulfilled is %s', (text, expected) => {
  expect(isFulfilled(text)).toBe(expected);
});

test.each([
  ["The rules of the trade don't allow it.", true],
  ['My insurance does not cover ladders.', true],
  ["I hope you understand that the rules don't allow it.", false],
  ['The rules are clear.', false],
])('that “%s” tells what is not allowed is %s', (text, expected) => {
  expect(isRuled(text)).toBe(expected);
});

test.each([
  ['I do understand why you wrote it.', true],
  ['We understand that it is urgent.', true],
  ['I understand that you are busy, but so am I.', false],
  ['Please understand that it is late.', false],
])('that “%s” sees the reader’s side is %s', (text, expected) => {
  expect(sympathises(text)).toBe(expected);
});
