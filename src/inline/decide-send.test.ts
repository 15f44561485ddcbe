import { describe, expect, test } from 'vitest';
import type { Category, Draft, Review } from '#analysis';
import { decideSend, type SendQuestion } from './decide-send.ts';

const blame = 'The delay was your fault.';
const unkind = 'That was stupid.';
const ending = 'I am ending our contract on 4 May.';
const text = `Hi Dana. ${blame} ${unkind} ${ending} Regards.`;
const flagged: readonly (readonly [Category, string])[] = [
  ['blame', 'your fault'],
  ['unkind', 'stupid'],
];

/** A review that flags what it knows, as far as it stands in a draft. */
function reviewOf({ body }: Draft, more: Partial<Review> = {}): Review {
  const flags = flagged.flatMap(([category, words]) => {
    const start = body.indexOf(words);
    if (start < 0) return [];
    const span = { in: 'body', start, end: start + words.length } as const;
    const said = { why: '', fix: '', rewrites: [] };
    return [{ ...span, ...said, category, rule: 'your-fault', sureness: 'high' } as const];
  });
  const start = body.indexOf(ending);
  const end = start + ending.length;
  return {
    flags,
    ending: start >= 0,
    followUp: false,
    covers: [],
    unreviewed: [],
    ...(start >= 0 && { decidedAt: { in: 'body', start, end } as const }),
    ...more,
  };
}

/** The decision on a draft that was reviewed as `body` and reads `now`. */
function decide(
  body: string,
  {
    now = body,
    review,
    ...given
  }: Partial<SendQuestion> & { now?: string; review?: Partial<Review> } = {},
) {
  const draft = { subject: '', body };
  const decision = decideSend({
    reviewed: { draft, review: reviewOf(draft, review) },
    draft: { subject: '', body: now },
    setting: 'endings-and-unkind',
    notByPhone: false,
    ignored: new Set(),
    waved: new Set(),
    ...given,
  });
  if (decision.kind === 'pass') return 'pass';
  const words = decision.because.flags.map((flag) => flag.words);
  return [...(decision.because.ending ? ['ending'] : []), ...words].join(', ');
}

describe('a send is', () => {
  test.each([
    ['a clean draft passes', 'Hi Dana. All is well.', {}, 'pass'],
    ['without a review it passes', text, { reviewed: null }, 'pass'],
    ['an ending is held', ending, {}, 'ending'],
    ['an unkind word is held', unkind, {}, 'stupid'],
    ['blame passes', blame, {}, 'pass'],
    ['blame is held at every flag', blame, { setting: 'every-flag' }, 'your fault'],
    ['all of it is told', text, { setting: 'every-flag' }, 'ending, your fault, stupid'],
    ['an ending is held at every flag', ending, { setting: 'every-flag' }, 'ending'],
    ['never holds nothing', text, { setting: 'never' }, 'pass'],
    ['a follow-up passes', ending, { review: { followUp: true } }, 'pass'],
    ['unkind words of a follow-up are held', text, { review: { followUp: true } }, 'stupid'],
    ['a client who is not phoned passes', ending, { notByPhone: true }, 'pass'],
    ['unkind words to them are held', text, { notByPhone: true }, 'stupid'],
    ['an ignored place passes', unkind, { ignored: new Set([`your-fault ${unkind}`]) }, 'pass'],
    ['what was sent anyway passes', ending, { waved: new Set([`ending ${ending}`]) }, 'pass'],
    ['but not what came to it', text, { waved: new Set([`ending ${ending}`]) }, 'ending, stupid'],
  ] as const)('decided: %s', (_name, body, given, expected) => {
    expect(decide(body, given)).toBe(expected);
  });
});

describe('after an edit', () => {
  test.each([
    ['in another sentence the gate stays shut', text.replace('Hi Dana', 'Hello'), 'ending, stupid'],
    ['at both ends too', `Oh. ${text} Yours.`, 'ending, stupid'],
    ['that moves the sentence too', `${ending}\n${unkind}`, 'ending, stupid'],
    ['of the ending it is opened for that', text.replace('4 May', 'no day'), 'stupid'],
    ['that goes on in front of the ending it is opened', `If ${ending}`, 'pass'],
    ['of the unkind sentence it is opened for that', text.replace('stupid', 'late'), 'ending'],
    ['that takes all of it away it is open', 'Hi Dana.', 'pass'],
  ])('%s', (_name, now, expected) => {
    expect(decide(text, { now })).toBe(expected);
  });

  test('an ending whose sentence is not known holds for that very text alone', () => {
    const { decidedAt: _, ...review } = reviewOf({ subject: '', body: ending });
    const draft = { subject: '', body: ending };
    const rest = { setting: 'endings-and-unkind', notByPhone: false } as const;
    const sets = { ignored: new Set<string>(), waved: new Set<string>() };
    const reviewed = { draft, review };
    expect(decideSend({ reviewed, draft, ...rest, ...sets }).kind).toBe('pause');
    const now = { ...draft, subject: 'x' };
    expect(decideSend({ reviewed, draft: now, ...rest, ...sets }).kind).toBe('pass');
  });
});
