import { describe, expect, test } from 'vitest';
import type { Flag } from '../review.ts';
import { split } from '../split.ts';
import { columns } from './columns.ts';
import { createVerdicts, isBelieved, type Thresholds } from './verdict.ts';

const cuts: Thresholds = { high: 3, opens: 2, medium: 0, low: -1 };
const thresholds = {
  unkind: cuts,
  blame: cuts,
  justifying: cuts,
  sugarcoating: cuts,
  opinion: cuts,
  'open-door': cuts,
};
const [piece] = split('You did.');

const calm = [-9, -9, -9, -9, -9, -9];

/** Verdicts on blame in a client's mail with these odds among calm sentences; the flags are the rules' own in the first one. */
function verdictsOn(odds: readonly number[], flags: readonly Flag[] = [], among = calm) {
  if (!piece) throw new Error('no sentence');
  const candidates = [...odds, ...among].map((_, index) => ({
    piece,
    field: 'body' as const,
    kind: 'client' as const,
    flags: index === 0 ? flags : [],
  }));
  const oddsAt = (index: number) =>
    columns.map((category) => (category === 'blame' ? (odds[index] ?? -9) : -9));
  const verdictOn = createVerdicts(thresholds, candidates, oddsAt);
  return odds.map((_, index) => verdictOn(index, 'blame'));
}

describe('a verdict', () => {
  test('leaves a doubtful sentence alone while no other is plain', () => {
    expect(verdictsOn([1, 1]).map(({ sureness }) => sureness)).toEqual(['low', 'low']);
    expect(verdictsOn([1, 2]).map(({ sureness }) => sureness)).toEqual(['medium', 'medium']);
  });

  test('asks for less where there are few sentences', () => {
    expect(verdictsOn([1], [], []).map(({ sureness }) => sureness)).toEqual(['medium']);
    expect(verdictsOn([0.2], [], []).map(({ sureness }) => sureness)).toEqual(['low']);
  });

  test('is high by high odds alone, and nothing below all cuts', () => {
    expect(verdictsOn([3, -1.5]).map(({ sureness }) => sureness)).toEqual(['high', null]);
  });

  test.each([
    { sureness: 'high' as const, odds: -1.4, opens: true },
    { sureness: 'high' as const, odds: -1.6, opens: false },
    { sureness: 'medium' as const, odds: 0.3, opens: true },
    { sureness: 'medium' as const, odds: 0.1, opens: false },
    { sureness: 'low' as const, odds: 1, opens: false },
  ])('takes a rule that is $sureness for plain at odds of $odds: $opens', (one) => {
    const flag = { category: 'blame', sureness: one.sureness } as Flag;
    const [, beside] = verdictsOn([one.odds, 1], [flag]);
    expect(beside?.sureness).toBe(one.opens ? 'medium' : 'low');
  });

  test('is not opened by a category that such drafts are not told of', () => {
    if (!piece) throw new Error('no sentence');
    const candidates = calm.map(() => ({
      piece,
      field: 'body' as const,
      kind: 'client' as const,
      flags: [],
    }));
    const odds = columns.map((category) => (category === 'open-door' ? 5 : 1));
    const verdictOn = createVerdicts(thresholds, candidates, () => odds);
    expect(verdictOn(0, 'blame').sureness).toBe('low');
  });
});

test('a rule is believed in a subject at lower odds', () => {
  const flag = { category: 'blame', sureness: 'high', in: 'body' } as Flag;
  expect(isBelieved(flag, -2.5)).toBe(false);
  expect(isBelieved({ ...flag, in: 'subject' }, -2.5)).toBe(true);
});
