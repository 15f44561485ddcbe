import { expect, test } from 'vitest';
import type { Unreviewed } from '#analysis';
import { findChipState } from './chip-state.ts';

const draft = { subject: 'Hi', body: 'Guten Tag.' };
const part = (
  start: number,
  end: number,
  because: Unreviewed['because'],
  where: Unreviewed['in'] = 'body',
) => ({ in: where, start, end, because });
const state = (unreviewed: readonly Unreviewed[] = [], settled = true) => ({
  kind: 'reviewed' as const,
  settled,
  reviewed: {
    draft,
    review: { flags: [], ending: false, followUp: false, covers: [], unreviewed },
  },
});
const allForeign = [part(0, 10, 'language'), part(0, 2, 'language', 'subject')];

test.each([
  ['nothing written', { kind: 'empty' } as const, 0, { kind: 'hidden' }],
  ['first answer awaited', { kind: 'waiting' } as const, 0, { kind: 'reviewing' }],
  ['no answer', { kind: 'failed' } as const, 0, { kind: 'failed' }],
  ['flags', state(), 2, { kind: 'flags', count: 2, partly: null }],
  ['no flags', state(), 0, { kind: 'clear', partly: null }],
  ['no flags left while one types', state([], false), 0, { kind: 'reviewing' }],
  ['flags left while one types', state([], false), 1, { kind: 'flags', count: 1, partly: null }],
  ['a draft in another language', state(allForeign), 0, { kind: 'language' }],
  [
    'a subject in English',
    state([part(0, 10, 'language')]),
    0,
    { kind: 'clear', partly: 'language' },
  ],
  ['a monster', state([part(5, 10, 'length')]), 1, { kind: 'flags', count: 1, partly: 'length' }],
])('%s', (_, review, count, chip) => {
  expect(findChipState(review, count)).toEqual(chip);
});
