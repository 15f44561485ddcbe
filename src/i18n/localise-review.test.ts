import { expect, test } from 'vitest';
import type { Flag, Review } from '#analysis';
import { rules } from './ja/rules.ts';
import { localiseReview } from './localise-review.ts';

const flag: Flag = {
  in: 'body',
  start: 4,
  end: 14,
  category: 'blame',
  rule: 'your-fault',
  sureness: 'high',
  why: 'English why',
  fix: 'English fix',
  rewrites: [{ in: 'body', start: 4, end: 14, text: 'late' }],
};
const review: Review = { flags: [flag], ending: true, followUp: false, covers: [], unreviewed: [] };

test('a review in Japanese says why and what to do in Japanese, and is otherwise the same', () => {
  const { why, fix } = rules['your-fault'];
  expect(localiseReview(review, 'ja')).toEqual({ ...review, flags: [{ ...flag, why, fix }] });
});

test('a review in English keeps the words of its rules', () => {
  expect(localiseReview(review, 'en')).toEqual(review);
});
