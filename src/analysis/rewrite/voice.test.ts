import { expect, test } from 'vitest';
import { wordings } from './fill-in-wordings.ts';
import { voiceOf } from './voice.ts';

const nextSteps = (text: string, day: string | null = null) =>
  wordings['next-steps'](voiceOf(text), { day, client: null })[0];

test.each([
  ['I am ending my work for you.', 'I will send you all files and my last invoice by [date].'],
  ["I'm ending it. You know that I don't like it.", 'I’ll send you'],
  ['We end our contract. Our team thanks you.', 'We will send you all files and our last'],
  ['We’re ending our contract.', 'We’ll send you'],
  ['I wrote to our team. I end my work.', 'I will send you'],
])('to "%s" fits "%s"', (text, fitting) => {
  expect(nextSteps(text)).toContain(fitting);
});

test('the day is the draft’s own, and a gap where it tells none', () => {
  expect(nextSteps('I end it.', '30 June')).toContain('by 30 June.');
  expect(nextSteps('I end it.')).toContain('by [date].');
});

test.each([
  ['Dear Ms Lee,\n\nI hereby end our contract.', true],
  ['Hi Jo,\n\nI end our contract.', false],
  ['Dear Jo,\n\nI’m ending our contract.', false],
])('"%s" is formal: %s', (text, is) => {
  expect(voiceOf(text).isFormal).toBe(is);
});
