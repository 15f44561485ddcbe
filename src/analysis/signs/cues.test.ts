import { expect, test } from 'vitest';
import { idOf } from '../scorer/feature-id.ts';
import { countFamilies, cuesOf } from './cues.ts';

test.each([
  ['@customer/please-stop', 'please cancel the next delivery'],
  ['@worker/last-day-here', 'this is my two weeks notice'],
  ['@private/friend', 'mate, are we still on for the pub'],
  ['@provider/as-your', 'i can not go on as your bookkeeper'],
  ['@leaving/let-it', 'let us leave it at this'],
  ['@staying/other-ends', 'your trial ends in three days'],
] as const)('%s is seen in "%s"', (cue, sentence) => {
  expect(cuesOf(sentence)).toContain(cue);
});

test('a plain request shows no customer', () => {
  const found = cuesOf('could you choose a colour by weekday');
  expect(found.filter((cue) => cue.startsWith('@customer'))).toEqual([]);
});

test('different cues of a family add up', () => {
  const cues = new Set(['@customer/no-need', '@leaving/let-it', '@customer/numbered']);
  expect(countFamilies(cues)).toEqual(['@customer>=1', '@customer>=2', '@leaving>=1'].map(idOf));
});
