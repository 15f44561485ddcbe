import { expect, test } from 'vitest';
import type { Flag, Review } from '#analysis';
import { type Labelled, score } from './scoring.ts';

const body = 'You failed us. Bye.';
const labelled = (flags: Labelled['flags'], kind: Labelled['kind'] = 'client'): Labelled => ({
  id: 'a',
  subject: '',
  body,
  kind,
  flags,
});
const answer = (flags: readonly (readonly [Flag['category'], number, number])[]): Review => ({
  ending: false,
  followUp: false,
  covers: [],
  unreviewed: [],
  flags: flags.map(([category, start, end]) => ({
    category,
    start,
    end,
    in: 'body',
    rule: 'your-fault',
    sureness: 'high',
    why: '',
    fix: '',
    rewrites: [],
  })),
});
const label = { category: 'blame', quote: 'You failed' } as const;

test('an overlapping finding of the same category is right, and its width is told', () => {
  const result = score([labelled([label])], () => answer([['blame', 0, 13]]));
  expect(result.categories.blame).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(result.medianWidthRatio).toBe(1.3);
});

test('another category counts for any fault only', () => {
  const result = score([labelled([label])], () => answer([['unkind', 0, 10]]));
  expect(result.categories.blame).toMatchObject({ precision: null, recall: 0 });
  expect(result.categories.unkind).toMatchObject({ precision: 0 });
  expect(result.anyFault).toMatchObject({ precision: 1, recall: 1 });
});

test('a finding that runs into the next sentence is wrong', () => {
  expect(score([labelled([label])], () => answer([['blame', 0, 18]])).anyFault).toMatchObject({
    precision: 0,
    recall: 0,
  });
});

test('a finding in a draft without labels is a false alarm', () => {
  const result = score([labelled([])], () => answer([['blame', 0, 10]]));
  expect(result).toMatchObject({
    cleanDraftsKeptClean: 0,
    falseAlarmsPer1000WordsInCleanDrafts: 250,
  });
});

test('in other mail only unkind and blame count', () => {
  const result = score([labelled([], 'other')], () => answer([['opinion', 0, 10]]));
  expect(result.cleanDraftsKeptClean).toBe(1);
});
