import { describe, expect, test } from 'vitest';
import { findFacts } from './facts.ts';
import { findMentions, findNames } from './mentions.ts';
import { review } from './review.ts';

const factsOf = (body: string) => {
  const draft = { subject: '', body };
  return findFacts(draft, review(draft));
};

const whole = `Hi Sam,

I am ending our contract on 4 December 2026. The invoices of June and July, €1,200 each, are unpaid.
I will send all files by 30 November. Our agreement asks for two weeks' notice.
I can recommend another designer, Kim Lee. Thank you for the good work together.

Kind regards,
Alex Novak`;

test('a draft that says all fills all parts, in its own words', () => {
  expect(factsOf(whole)).toEqual({
    clientName: 'Sam',
    ownName: 'Alex Novak',
    decision: 'I am ending our contract on 4 December 2026.',
    reasons: ['The invoices of June and July, €1,200 each, are unpaid.'],
    nextSteps: ['I will send all files by 30 November.'],
    contract: ["Our agreement asks for two weeks' notice."],
    alternatives: ['I can recommend another designer, Kim Lee.'],
    thanks: 'Thank you for the good work together.',
    mentions: ['4 December 2026', '€1,200', '30 November'],
  });
});

test('a sentence with a flag is not said unless its rewrite is calm', () => {
  const body = 'Hi Sam, I am ending our contract. It is late because of your stupid mistakes.';
  const draft = { subject: '', body };
  const found = review(draft);
  expect(found.flags.length).toBeGreaterThan(0);
  const { reasons } = findFacts(draft, found);
  expect(reasons.flatMap((reason) => review({ subject: '', body: reason }).flags)).toEqual([]);
  expect(reasons.join(' ')).not.toContain('stupid');
});

test('a flag gives its rewrite to the sentence', () => {
  const body = 'I am ending our contract. The delay was bad because of X.';
  const start = body.indexOf('bad');
  const span = { in: 'body', start, end: start + 3 } as const;
  const flag = {
    ...span,
    category: 'unkind',
    rule: 'insult',
    sureness: 'high',
    why: '',
    fix: '',
    rewrites: [{ ...span, text: 'nine days' }],
  } as const;
  const facts = findFacts(
    { subject: '', body },
    { flags: [flag], ending: true, followUp: false, covers: [], unreviewed: [] },
  );
  expect(facts.reasons).toEqual(['The delay was nine days because of X.']);
});

test('a draft that ends nothing gives names alone', () => {
  const facts = factsOf(
    'Hi Sam,\n\nHere are the files of 3 July. Thanks for the quick answer.\n\nBest,\nAlex',
  );
  expect(facts).toMatchObject({ clientName: 'Sam', ownName: 'Alex', decision: null, mentions: [] });
  expect(facts.thanks).toBeNull();
});

describe('names', () => {
  test.each([
    ['Dear Ms. Miller,\nIt ends.', 'Ms. Miller', null],
    ['Hello there,\nIt ends.\nThanks,\nJo', null, 'Jo'],
    ['Hi all,\nIt ends.', null, null],
    ['田中様\nお世話になっております。', '田中', null],
    ['We end.', null, null],
  ])('in %j', (text, client, own) => {
    expect(findNames(text)).toMatchObject({ client, own });
  });
});

test.each([
  ['on 3 July and July 3rd, 2026', ['3 July', 'July 3rd, 2026']],
  ['by 2026-07-03 or 03/07/2026', ['2026-07-03', '03/07/2026']],
  ['$45.50, EUR 1,200 and 300 euros', ['$45.50', 'EUR 1,200', '300 euros']],
  ['7月3日までに50,000円', ['7月3日', '50,000円']],
  ['in May we may meet at 5', []],
])('dates and amounts of %j', (text, found) => {
  expect(findMentions(text)).toEqual(found);
});
