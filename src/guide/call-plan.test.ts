import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCallPlan } from './call-plan.ts';
import { addDays } from './civil-date.ts';
import { type CallPlanFacts, noFacts } from './plan-facts.ts';
import {
  asks,
  joinSentences,
  type PlanEdits,
  type PlanPartId,
  partText,
  planParts,
  whatIfs,
} from './plan-parts.ts';
import { buildFollowUp, planAsMail, planAsText } from './plan-text.ts';
import type { PlanWords } from './plan-words.ts';
import { type Settlement, settle } from './refund.ts';
import { callTime, speakingSeconds } from './speaking-time.ts';

const words: PlanWords = {
  opening: (client, own) => `Hello ${client ?? ''}, ${own ?? 'it is me'}.`,
  decision: (lastDay) => `It ends${lastDay === null ? '' : ` on ${lastDay}`}.`,
  noNotice: 'No notice.',
  notice: ({ length, unit }, { lastDay, lastWorkingDay }) =>
    `${length} ${unit} to ${lastDay}, worked to ${lastWorkingDay ?? lastDay}.`,
  youOwe: ({ amount }, remedy) => `I ${remedy} ${amount}.`,
  theyOwe: ({ amount }) => `${amount} is open.`,
  even: 'Even.',
  thanks: 'Thanks.',
  exit: 'Goodbye.',
  whatIfs: {
    argue: (lastDay) => `It stands, ${lastDay ?? 'as said'}.`,
    beg: () => 'b',
    insult: () => 'i',
    discount: () => 'd',
    silent: () => 's',
  },
  callTitle: () => 'Call',
  mail: { subject: 'End', greeting: (client) => `Dear ${client ?? 'client'},`, closing: 'Regards' },
  followUp: {
    subject: 'Our call',
    opening: (on) => `As said on the phone ${on ?? 'today'}.`,
    closing: 'Regards',
  },
};

const facts: CallPlanFacts = {
  ...noFacts,
  clientName: 'Dana',
  reasons: ['The brief changed four times.', 'Invoice 12 is 45 days overdue.'],
  nextSteps: ['The files arrive on 3 July.'],
  alternatives: ['Mira Holm does this work.'],
  mentions: ['3 July', '$450'],
  notice: {
    kind: 'agreed',
    terms: { length: 1, unit: 'month', until: 'month-end' },
    given: '2026-04-20',
  },
};
const plan = (more: Partial<CallPlanFacts> = {}, edits: PlanEdits = {}) =>
  buildCallPlan({ ...facts, ...more }, words, 'en-GB', edits);
const asked = (more: Partial<CallPlanFacts>, edits: PlanEdits = {}) =>
  plan(more, edits).parts.flatMap((part) => part.asks);

test('the parts follow the order of the article', () => {
  expect(plan().parts.map(({ id }) => id)).toEqual([
    'opening',
    'decision',
    'reason',
    'next-steps',
    'contract',
    'alternatives',
    'thanks',
    'exit',
  ]);
});

test('facts are said in their own words, and the rest by the table', () => {
  expect(plan().parts.map(({ text }) => text)).toEqual([
    'Hello Dana, it is me.',
    'It ends on 29 May 2026.',
    'The brief changed four times. Invoice 12 is 45 days overdue.',
    'The files arrive on 3 July.',
    '1 month to 31 May 2026, worked to 29 May 2026.',
    'Mira Holm does this work.',
    'Thanks.',
    'Goodbye.',
  ]);
});

test('the sentences of the draft go before the ones of the table', () => {
  const own = plan({
    decision: 'I stop.',
    thanks: 'Thank you, Dana.',
    contract: ['June is paid.'],
  });
  expect(partText(own, 'decision')).toBe('I stop.');
  expect(partText(own, 'thanks')).toBe('Thank you, Dana.');
  expect(partText(own, 'contract')).toMatch(/^June is paid\. 1 month/);
});

test.each([
  ['nothing but the refund for full facts', {}, ['refund']],
  ['the name', { clientName: null }, ['client-name', 'refund']],
  ['the reason', { reasons: [' '] }, ['reason', 'refund']],
  [
    'next steps and alternatives',
    { nextSteps: [], alternatives: [] },
    ['next-steps', 'refund', 'alternatives'],
  ],
  ['the notice', { notice: { kind: 'unknown' } }, ['notice', 'refund']],
  [
    'nothing of a contract that the draft covers',
    { notice: { kind: 'unknown' }, contract: ['I work until June.'] },
    [],
  ],
  [
    'the notice where all that the draft says of a contract stands in another part',
    {
      notice: { kind: 'unknown' },
      contract: ['I work until June.'],
      nextSteps: ['I work until June.'],
    },
    ['notice', 'refund'],
  ],
  [
    'about a last day before the notice ends',
    { lastDay: '2026-05-28' },
    ['earlier-than-notice', 'refund'],
  ],
  ['nothing about a last day that is the end of the notice', { lastDay: '2026-05-29' }, ['refund']],
  ['nothing about a last day after it', { lastDay: '2026-06-02' }, ['refund']],
] as const)('asks %s', (_name, more, expected) => {
  expect(asked(more)).toEqual(expected);
});

test('an empty draft asks for all that is needed and invents no reason', () => {
  const empty = buildCallPlan(noFacts, words, 'en');
  const needed = Object.entries(asks).filter(([, need]) => need === 'needed');
  expect(new Set(empty.parts.flatMap((part) => part.asks))).toEqual(
    new Set(
      ['refund', 'alternatives', ...needed.map(([id]) => id)].filter(
        (id) => id !== 'earlier-than-notice',
      ),
    ),
  );
  expect(partText(empty, 'reason')).toBe('');
});

test('the last day that the user named goes before the computed one', () => {
  expect(partText(plan({ lastDay: '2026-06-02' }), 'decision')).toBe('It ends on 2 June 2026.');
});

describe('money', () => {
  const settlement = (paid: number): Settlement => {
    const progress = { kind: 'percent', basisPoints: 5_000 } as const;
    const typed = settle({ currency: 'EUR', agreed: 1_000, paid, progress });
    if (typed.kind === 'fault') throw new Error(typed.fault.kind);
    return typed.value;
  };
  test.each([
    [900, 'credit', 'I credit €4.00.'],
    [900, 'refund', 'I refund €4.00.'],
    [100, 'refund', '€4.00 is open.'],
    [500, 'refund', 'Even.'],
  ] as const)('%i paid of 500 done with %s says %s', (paid, remedy, sentence) => {
    const settled = { settlement: settlement(paid), remedy };
    expect(partText(plan({ settled }), 'contract')).toContain(sentence);
    expect(asked({ settled })).toEqual([]);
  });
});

test('dates and amounts that no part says are kept in sight', () => {
  expect(plan().unsaid).toEqual(['$450']);
  expect(plan({}, { 'next-steps': 'The $450 are due on 3 July.' }).unsaid).toEqual([]);
});

test('an edit outlives a change of facts and answers what was asked', () => {
  const edits = { reason: 'The budget is used up.' };
  const edited = plan({ reasons: [], clientName: 'Kim' }, edits);
  expect(edited.parts.find(({ id }) => id === 'reason')).toEqual({
    id: 'reason',
    step: 'give-reason',
    text: 'The budget is used up.',
    asks: [],
    isEdited: true,
  });
  expect(partText(edited, 'opening')).toContain('Kim');
  expect(asked({ reasons: [] }, { reason: '  ' })).toContain('reason');
});

test('there is one line for each thing that they may do', () => {
  expect(plan().whatIfs.map(({ id }) => id)).toEqual(whatIfs);
  expect(plan().whatIfs[0]?.say).toBe('It stands, 29 May 2026.');
});

test('a sentence that serves several parts is said once and not asked for again', () => {
  const sentence = 'I end our work on 30 June because the budget is used up.';
  const once = plan({
    decision: sentence,
    reasons: [sentence],
    nextSteps: [sentence, 'Files follow.'],
  });
  expect(
    ['decision', 'reason', 'next-steps'].map((id) => partText(once, id as PlanPartId)),
  ).toEqual([sentence, '', 'Files follow.']);
  expect(once.parts.flatMap((part) => part.asks)).toEqual(['refund']);
  const shared = plan({ reasons: ['A.', 'B.'], nextSteps: ['B.'], contract: [' A. '] });
  expect(partText(shared, 'next-steps')).toBe('');
  expect(partText(shared, 'contract')).toMatch(/^1 month/);
});

test.each([
  ['3 July', 'It is 13 July.', false],
  ['3 July', 'It is 3 July.', true],
  ['$45', 'It is $450.', false],
  ['$45', 'It is $45.50.', false],
  ['$45', 'It is $45.', true],
  ['$45', 'First $450, then $45.', true],
  ['50', 'It is 1,250.', false],
])('%s in "%s" counts as said: %s', (mention, text, isSaid) => {
  expect(plan({ mentions: [mention] }, { 'next-steps': text }).unsaid).toEqual(
    isSaid ? [] : [mention],
  );
});

const sentences = fc.array(fc.string(), { maxLength: 4 });
const anyFacts: fc.Arbitrary<CallPlanFacts> = fc.record({
  clientName: fc.option(fc.string({ minLength: 1 })),
  ownName: fc.option(fc.string()),
  decision: fc.option(fc.string()),
  reasons: sentences,
  nextSteps: sentences,
  contract: sentences,
  alternatives: sentences,
  thanks: fc.option(fc.string()),
  mentions: sentences,
  lastDay: fc.option(fc.nat(9_000).map((days) => addDays('2020-01-01', days))),
  notice: fc.oneof(
    fc.constantFrom({ kind: 'unknown' } as const, { kind: 'none' } as const),
    fc.nat(120).map(
      (length) =>
        ({
          kind: 'agreed',
          terms: { length, unit: 'month', until: 'any-day' },
          given: '2024-01-31',
        }) as const,
    ),
  ),
  settled: fc.constant(null),
});
const ids = Object.keys(planParts) as PlanPartId[];

test('any facts give each part once, and every empty one of the facts is asked for', () => {
  fc.assert(
    fc.property(anyFacts, (any) => {
      const { parts } = buildCallPlan(any, words, 'en');
      expect(parts.map(({ id }) => id)).toEqual(ids);
      const given = {
        reason: any.reasons,
        'next-steps': any.nextSteps,
        alternatives: any.alternatives,
      };
      for (const [id, list] of Object.entries(given)) {
        const isAsked = parts.some((part) => part.id === id && part.asks.length > 0);
        expect(isAsked).toBe(list.every((sentence) => sentence.trim() === ''));
      }
    }),
  );
});

test('every sentence of the facts is said word for word', () => {
  fc.assert(
    fc.property(anyFacts, (any) => {
      const built = buildCallPlan(any, words, 'en');
      const text = built.parts.map((part) => part.text).join('\n');
      const all = [
        any.decision,
        any.reasons,
        any.nextSteps,
        any.contract,
        any.alternatives,
        any.thanks,
      ];
      for (const sentence of all.flat()) expect(text).toContain(sentence?.trim() ?? '');
    }),
  );
});

test('edits show up in the text, the mail and the follow-up', () => {
  const edits = fc.dictionary(fc.constantFrom(...ids), fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(anyFacts, edits, (any, own) => {
      const built = buildCallPlan(any, words, 'en', own);
      const labels = { part: String, ask: String, whatIf: String };
      const mail = planAsMail(built, words).body;
      const followUp = buildFollowUp(built, words, 'en').body;
      for (const [id, text] of Object.entries(own)) {
        expect(planAsText(built, labels)).toContain(text.trim());
        if (id === 'opening' || id === 'exit') continue;
        expect(mail).toContain(text.trim());
        expect(followUp).toContain(text.trim());
      }
    }),
  );
});

test('the plan as text has every part under its title and asks in brackets', () => {
  const labels = {
    part: (id: string) => id.toUpperCase(),
    ask: (id: string) => `${id}?`,
    whatIf: (id: string) => `if they ${id}`,
  };
  const text = planAsText(plan({ alternatives: [] }), labels);
  expect(text).toContain('DECISION\nIt ends on 29 May 2026.\n\nREASON\n');
  expect(text).toContain('ALTERNATIVES\n[alternatives?]');
  expect(text).toContain('if they insult\ni');
});

test('the mail leaves the lines of the phone out, and so does the follow-up', () => {
  const own = plan({ ownName: 'Kim', alternatives: [] });
  expect(planAsMail(own, words)).toEqual({
    subject: 'End',
    body: [
      'Dear Dana,',
      'It ends on 29 May 2026.',
      'The brief changed four times. Invoice 12 is 45 days overdue.',
      'The files arrive on 3 July.',
      '1 month to 31 May 2026, worked to 29 May 2026.',
      'Thanks.',
      'Regards\nKim',
    ].join('\n\n'),
  });
  expect(buildFollowUp(own, words, 'en').body).toMatch(
    /^Dear Dana,\n\nAs said on the phone today\./,
  );
  expect(buildFollowUp(own, words, 'en-GB', '2026-06-03').body).toContain(
    'on the phone 3 June 2026',
  );
});

test('sentences are joined as their script does', () => {
  expect(joinSentences(['One.', ' ', 'Two. '])).toBe('One. Two.');
  expect(joinSentences(['一つです。', '二つです。'])).toBe('一つです。二つです。');
});

describe('speaking time', () => {
  test.each([
    ['', 0],
    ['…  —', 0],
    [Array(130).fill('word').join(' '), 60],
    ['あ'.repeat(300), 60],
    [`${'漢'.repeat(150)}。${Array(65).fill('word').join(' ')}`, 60],
    ['On 3 July, at 9:30', (5 / 130) * 60],
  ])('%j', (text, seconds) => {
    expect(speakingSeconds(text)).toBeCloseTo(seconds, 5);
  });

  test('more to say never takes less time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, two) => {
        expect(speakingSeconds(`${one} ${two}`)).toBeCloseTo(
          speakingSeconds(one) + speakingSeconds(two),
          5,
        );
      }),
    );
  });

  test('each part that says something is followed by a breath', () => {
    const silent = Object.fromEntries(ids.map((id) => [id, '']));
    const minute = Array(130).fill('word').join(' ');
    expect(callTime(plan({}, silent)).seconds).toBe(0);
    expect(callTime(plan({}, { ...silent, reason: minute })).seconds).toBe(62);
    expect(callTime(plan({}, { ...silent, reason: minute, exit: minute })).seconds).toBe(124);
  });

  test.each([
    [100, 'short'],
    [270, 'fitting'],
    [500, 'long'],
  ])('a reason of %i words makes a %s call', (count, length) => {
    const reason = Array(count).fill('word').join(' ');
    expect(callTime(plan({ reasons: [reason] })).length).toBe(length);
  });
});
