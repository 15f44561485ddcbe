import { expect, test } from 'vitest';
import { review } from '#analysis';
import { formatReview } from './format-review.ts';

const draft = {
  subject: 'Our project',
  body: 'The delay was your fault. I am ending our work together on 1 March.',
};

test('each flag has a row with its words and category, and no line is too wide', () => {
  const text = formatReview(draft, review(draft));
  expect(text).toMatch(/your fault.* blame /);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(103);
});

test('an ending says that one should call', () => {
  expect(formatReview(draft, { ...review(draft), ending: true, followUp: false })).toContain(
    'call first',
  );
});

test('a draft without flags says so', () => {
  const none = { flags: [], ending: false, followUp: false, covers: [], unreviewed: [] };
  expect(formatReview(draft, none)).toContain('0 flags.');
});
