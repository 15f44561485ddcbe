import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, review } from '#analysis';
import {
  buildCallPlan,
  buildFollowUp,
  buildOutClause,
  type CallPlanFacts,
  callTime,
  clauseRemedies,
  noFacts,
  noticeUnits,
  noticeUntils,
  planAsMail,
  readMoney,
  readPercent,
  remedies,
  settle,
} from '#guide';
import { clauseTexts, clauseWords, faultText, planWords, refundTexts, translator } from '#i18n';

const locales = { en: 'en-GB', ja: 'ja-JP' } as const;
const settlements = [90_000, 60_000, 10_000].map((paid) => {
  const progress = { kind: 'percent', basisPoints: 6_000 } as const;
  const typed = settle({ currency: 'EUR', agreed: 100_000, paid, progress });
  if (typed.kind === 'fault') throw new Error(typed.fault.kind);
  return typed.value;
});

/** Plans that use every sentence of a table at least once. */
const variants: readonly CallPlanFacts[] = [
  noFacts,
  { ...noFacts, notice: { kind: 'none' } },
  { ...noFacts, clientName: 'Dana', ownName: 'Kim', lastDay: '2026-06-30' },
  ...noticeUnits.flatMap((unit) =>
    noticeUntils.flatMap((until) =>
      [0, 1, 2].map(
        (length): CallPlanFacts => ({
          ...noFacts,
          clientName: 'Dana',
          notice: { kind: 'agreed', terms: { length, unit, until }, given: '2026-05-01' },
        }),
      ),
    ),
  ),
  ...settlements.flatMap((settlement) =>
    remedies.map((remedy): CallPlanFacts => ({ ...noFacts, settled: { settlement, remedy } })),
  ),
];
const plans = variants.map((facts) => buildCallPlan(facts, planWords.en, locales.en));

test('an English follow-up carries no flag and is recognised as one', () => {
  for (const plan of plans) {
    for (const day of [null, '2026-05-02'] as const) {
      const result = review(buildFollowUp(plan, planWords.en, locales.en, day));
      expect({ flags: result.flags, ending: result.ending, followUp: result.followUp }).toEqual({
        flags: [],
        ending: true,
        followUp: true,
      });
    }
  }
});

const full = {
  reasons: ['The last three invoices were paid more than 30 days late.'],
  nextSteps: ['I will send all the files by 2 December.'],
  alternatives: ['Another developer, Mira Sol, has time in June and could take over.'],
} as const;
const fullFacts: fc.Arbitrary<CallPlanFacts> = fc.record({
  clientName: fc.constantFrom(null, 'Dana', 'Mr Okafor'),
  ownName: fc.constantFrom(null, 'Kim'),
  decision: fc.constantFrom(null, 'I am ending our contract on 4 December.'),
  reasons: fc.constant(full.reasons),
  nextSteps: fc.constant(full.nextSteps),
  alternatives: fc.constant(full.alternatives),
  contract: fc.constant([]),
  thanks: fc.constantFrom(null, 'Thank you for your trust over the last two years.'),
  mentions: fc.constant([]),
  lastDay: fc.constantFrom(null, '2026-06-30' as const),
  notice: fc.record({
    kind: fc.constant('agreed' as const),
    terms: fc.record({
      length: fc.nat(12),
      unit: fc.constantFrom(...noticeUnits),
      until: fc.constantFrom(...noticeUntils),
    }),
    given: fc.constantFrom('2028-02-29' as const, '2026-12-31' as const, '2026-05-01' as const),
  }),
  settled: fc.record({
    settlement: fc.constantFrom(...settlements),
    remedy: fc.constantFrom(...remedies),
  }),
});

test('a follow-up of a full plan covers all without a flag, whatever names, dates and amounts are in it', () => {
  fc.assert(
    fc.property(fullFacts, fc.constantFrom(null, '2026-05-02' as const), (facts, day) => {
      const plan = buildCallPlan(facts, planWords.en, locales.en);
      const result = review(buildFollowUp(plan, planWords.en, locales.en, day));
      expect([result.flags, result.ending, result.followUp]).toEqual([[], true, true]);
      expect([...result.covers].sort()).toEqual(Object.keys(covers).sort());
    }),
    { numRuns: 60 },
  );
});

test('the plan as an English mail carries no flag and is no follow-up', () => {
  for (const plan of plans) {
    const result = review(planAsMail(plan, planWords.en));
    expect({ flags: result.flags, ending: result.ending, followUp: result.followUp }).toEqual({
      flags: [],
      ending: true,
      followUp: false,
    });
  }
});

test('what is said on the phone in English carries no flag', () => {
  for (const plan of plans) {
    const lines = [...plan.parts.map(({ text }) => text), ...plan.whatIfs.map(({ say }) => say)];
    for (const body of lines) expect(review({ subject: '', body }).flags).toEqual([]);
  }
});

describe.each(['en', 'ja'] as const)('the sentences of %s', (locale) => {
  const built = variants.map((facts) => buildCallPlan(facts, planWords[locale], locales[locale]));
  const end = { en: /[.?]$/, ja: /。$/ }[locale];

  test('are whole, with nothing left over', () => {
    for (const plan of built) {
      const lines = [...plan.parts.map(({ text }) => text), ...plan.whatIfs.map(({ say }) => say)];
      for (const line of lines.filter((text) => text !== '')) {
        expect(line).toMatch(end);
        expect(line).not.toMatch(/undefined|null|NaN| {2}|\.\.|。。|、。/);
      }
    }
  });

  test('leave most of a short call to the reason and the next steps', () => {
    for (const plan of built) expect(callTime(plan).seconds).toBeLessThan(100);
  });
});

test('in Japanese a name is honoured once', () => {
  const greet = (name: string) => planWords.ja.mail.greeting(name).split('\n')[0];
  expect(greet('田中')).toBe('田中様');
  expect(greet('田中さん')).toBe('田中さん');
  expect(greet('青空株式会社御中')).toBe('青空株式会社御中');
});

describe.each(['en', 'ja'] as const)('the out clause of %s', (locale) => {
  const clauses = clauseRemedies.flatMap((remedy) =>
    [true, false].map((hasSubstitute) =>
      buildOutClause(
        { ownName: 'Kim', clientName: 'Dana', noticeDays: 14, remedy, hasSubstitute },
        clauseWords[locale],
      ),
    ),
  );

  test('differs by each choice and holds names and days', () => {
    expect(new Set(clauses).size).toBe(clauses.length);
    for (const clause of clauses) {
      expect(clause).toMatch(/Kim/);
      expect(clause).toMatch(/Dana/);
      expect(clause).toMatch(/14/);
      expect(clause).not.toMatch(/undefined|null/);
    }
  });

  test('leaves the law to a lawyer', () => {
    const lawyer = { en: 'lawyer', ja: '弁護士' }[locale];
    for (const clause of clauses) expect(clause.split('\n').at(-1)).toContain(lawyer);
    expect(translator(clauseTexts, locale)('lawyer')).toContain(lawyer);
  });
});

test.each([
  ['12,5', 'en', 'decimal-mark', '“.”'],
  ['12.5', 'de', 'decimal-mark', '“,”'],
  ['1.255', 'en', 'too-many-decimals', '2 decimals'],
  ['101', 'en', 'over-100', '100'],
  ['x', 'en', 'letters', 'Digits'],
])('the message for %j typed in %s tells what to do', (text, locale, kind, message) => {
  const typed = readPercent(text, locale);
  if (typed.kind === 'ok') throw new Error('taken');
  expect(typed.fault.kind).toBe(kind);
  expect(faultText(translator(refundTexts, 'en'), typed.fault, locale)).toContain(message);
  expect(faultText(translator(refundTexts, 'ja'), typed.fault, locale)).toMatch(/。$/);
});

test('an amount that is too large is told the limit as the locale writes it', () => {
  const typed = readMoney('9'.repeat(20), 'EUR', 'en');
  if (typed.kind === 'ok') throw new Error('taken');
  expect(faultText(translator(refundTexts, 'en'), typed.fault, 'de')).toContain('100.000.000.000');
});
