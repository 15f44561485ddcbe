import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { covers, type FillIn, findFillIns, review, type Strength, strengths } from '#analysis';
import { corpora, readLabelled } from '../scripts/corpora.ts';
import type { Labelled } from '../scripts/scoring.ts';

const drafts = Object.values(corpora)
  .flatMap((file) => readLabelled(readFileSync(file, 'utf8')))
  .filter((draft, i) => draft.kind === 'ending' && i % 6 === 0);
const add = ({ subject, body }: Labelled, { text, end }: FillIn) => ({
  subject,
  body: `${body.slice(0, end)}\n\n${text}${body.slice(end)}`,
});
const offered: { draft: Labelled; fillIn: FillIn }[] = [];
let lacking = 0;

beforeAll(() => {
  for (const draft of drafts) {
    const found = review(draft);
    if (!found.ending || found.followUp) continue;
    lacking += Object.keys(covers).length - found.covers.length;
    for (const fillIn of findFillIns(draft, found)) offered.push({ draft, fillIn });
  }
}, 300_000);

test('four of five things that endings lack have a sentence', () => {
  console.log(`${offered.length} sentences for ${lacking} things that endings lack`);
  expect(offered.length / lacking).toBeGreaterThan(0.8);
});

test('put into its draft each says what it is meant to say, and nothing more', () => {
  for (const { draft, fillIn } of offered) {
    const before = review(draft).covers;
    const after = review(add(draft, fillIn)).covers;
    expect(new Set(after), draft.id).toEqual(new Set([...before, fillIn.cover]));
    expect(after).toHaveLength(before.length + 1);
  }
}, 300_000);

test.each(Object.keys(strengths) as Strength[])(
  'none raises a flag at strength %s, in its draft or alone',
  (strength) => {
    for (const { draft, fillIn } of offered) {
      const after = review(add(draft, fillIn), strength).flags;
      expect(after.length, `${draft.id}: ${fillIn.text}`).toBeLessThanOrEqual(
        review(draft, strength).flags.length,
      );
      expect(review({ subject: '', body: fillIn.text }, strength).flags).toEqual([]);
    }
  },
  300_000,
);

test('none holds a figure or a name that the draft does not', () => {
  for (const { draft, fillIn } of offered) {
    const own = fillIn.text.replace(/\[[^\]]*\]/g, '').match(/\d+|(?<=\w,? )\p{Lu}\p{L}+/gu) ?? [];
    for (const fact of own) expect(draft.body + draft.subject, fillIn.text).toContain(fact);
  }
});

describe('the sentence', () => {
  test.each(['Best regards,\nSam', 'Sam', 'Sam Carter', ''])(
    'goes above the closing "%s"',
    (closing) => {
      const body = `Hi Jo,\n\nI am ending our contract on 30 June.\n\n${closing}`;
      const draft = { subject: '', body };
      const [first] = findFillIns(draft, review(draft));
      expect(first && body.slice(0, first.end)).toMatch(/30 June\.$/);
    },
  );

  test('is offered neither for mail that ends nothing nor for what confirms a call', () => {
    for (const body of [
      'The logo is attached.',
      'As agreed on the phone today, I am ending our contract on 30 June.',
    ]) {
      const draft = { subject: '', body };
      expect(findFillIns(draft, review(draft))).toEqual([]);
    }
  });
});
