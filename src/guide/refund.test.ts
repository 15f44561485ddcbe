import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Engagement,
  type Progress,
  readPercent,
  readWhole,
  type Settlement,
  settle,
} from './refund.ts';

const settled = (engagement: Engagement): Settlement => {
  const typed = settle(engagement);
  if (typed.kind === 'fault') throw new Error(typed.fault.kind);
  return typed.value;
};
const percent = (basisPoints: number): Progress => ({ kind: 'percent', basisPoints });

test.each([
  ['more paid than done', 200_000, 6_000, { kind: 'you-owe', minor: 80_000 }],
  ['less paid than done', 50_000, 6_000, { kind: 'they-owe', minor: 70_000 }],
  ['paid what is done', 120_000, 6_000, { kind: 'even', minor: undefined }],
  ['nothing done', 200_000, 0, { kind: 'you-owe', minor: 200_000 }],
  ['paid above the price and all done', 210_000, 10_000, { kind: 'you-owe', minor: 10_000 }],
])('%s', (_name, paid, basisPoints, { kind, minor }) => {
  const { balance } = settled({
    currency: 'EUR',
    agreed: 200_000,
    paid,
    progress: percent(basisPoints),
  });
  expect(balance).toEqual(
    minor === undefined ? { kind } : { kind, amount: { currency: 'EUR', minor } },
  );
});

test.each([
  ['JPY', 1001, 5_000, 501, 'up'],
  ['USD', 1001, 3_333, 334, 'up'],
  ['USD', 1000, 3_333, 333, 'down'],
  ['KWD', 1000, 2_500, 250, 'none'],
])(
  '%s: %i at %i hundredths of a percent is %i, rounded %s',
  (currency, agreed, share, done, way) => {
    const settlement = settled({ currency, agreed, paid: 0, progress: percent(share) });
    expect([settlement.done.minor, settlement.rounding]).toEqual([done, way]);
  },
);

test('each deliverable gets its price and the done ones make the worth', () => {
  const settlement = settled({
    currency: 'USD',
    agreed: 100_00,
    paid: 50_00,
    progress: {
      kind: 'deliverables',
      deliverables: [
        { name: 'Home page', weight: 1, isDone: true },
        { name: 'Shop', weight: 1, isDone: false },
        { name: 'Blog', weight: 1, isDone: true },
      ],
    },
  });
  expect(settlement.prices.map(({ minor }) => minor)).toEqual([3334, 3333, 3333]);
  expect(settlement.done.minor).toBe(6667);
  expect(settlement.rounding).toBe('up');
  expect(settlement.balance).toEqual({
    kind: 'they-owe',
    amount: { currency: 'USD', minor: 1667 },
  });
});

const deliverables = fc
  .array(fc.record({ name: fc.string(), weight: fc.nat(1000), isDone: fc.boolean() }), {
    minLength: 1,
    maxLength: 20,
  })
  .filter((list) => list.some(({ weight }) => weight > 0));
const engagements: fc.Arbitrary<Engagement> = fc.record({
  currency: fc.constantFrom('JPY', 'EUR', 'KWD'),
  agreed: fc.integer({ min: 1, max: 1_000_000_000_000 }),
  paid: fc.nat({ max: 1_000_000_000_000 }),
  progress: fc.oneof(
    fc.nat(10_000).map(percent),
    deliverables.map((list): Progress => ({ kind: 'deliverables', deliverables: list })),
  ),
});

test('the parts always add up to the whole', () => {
  fc.assert(
    fc.property(engagements, (engagement) => {
      const { agreed, paid, done, open, balance, prices } = settled(engagement);
      expect(done.minor + open.minor).toBe(agreed.minor);
      expect(done.minor).toBeGreaterThanOrEqual(0);
      expect(open.minor).toBeGreaterThanOrEqual(0);
      const owed = balance.kind === 'even' ? 0 : balance.amount.minor;
      expect(done.minor + (balance.kind === 'they-owe' ? -owed : owed)).toBe(paid.minor);
      if (balance.kind !== 'even') expect(owed).toBeGreaterThan(0);
      if (prices.length > 0) {
        expect(prices.reduce((sum, { minor }) => sum + minor, 0)).toBe(agreed.minor);
      }
    }),
  );
});

test('more work done never raises the refund', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(9_999), (agreed, paid, share) => {
      const done = (basisPoints: number) =>
        settled({ currency: 'EUR', agreed: agreed + 1, paid, progress: percent(basisPoints) }).done
          .minor;
      expect(done(share + 1)).toBeGreaterThanOrEqual(done(share));
    }),
  );
});

test('nothing agreed and nothing to weigh are said', () => {
  const fault = (engagement: Engagement) => settle(engagement);
  const base = { currency: 'EUR', agreed: 100, paid: 0 } as const;
  expect(fault({ ...base, agreed: 0, progress: percent(1) })).toEqual({
    kind: 'fault',
    fault: { kind: 'nothing-agreed' },
  });
  expect(fault({ ...base, progress: { kind: 'deliverables', deliverables: [] } })).toEqual({
    kind: 'fault',
    fault: { kind: 'no-weight' },
  });
});

test('amounts that reading would have refused throw', () => {
  const base = { currency: 'EUR', agreed: 100, paid: 0, progress: percent(1) } as const;
  expect(() => settle({ ...base, paid: -1 })).toThrow(RangeError);
  expect(() => settle({ ...base, agreed: 1.5 })).toThrow(RangeError);
  expect(() => settle({ ...base, progress: percent(10_001) })).toThrow(RangeError);
});

test.each([
  ['60', 'en', 6000],
  ['60 %', 'de', 6000],
  ['３７．５％', 'ja', 3750],
  ['12,5', 'de', 1250],
  ['100', 'en', 10_000],
  ['100.01', 'en', 'over-100'],
  ['9'.repeat(30), 'en', 'over-100'],
  ['-1', 'en', 'negative'],
  ['half', 'en', 'letters'],
  ['', 'en', 'empty'],
  ['%', 'en', 'empty'],
  ['12,5', 'en', 'decimal-mark'],
  ['33.333', 'en', 'too-many-decimals'],
])('the percentage %j in %s is %j', (text, locale, outcome) => {
  const typed = readPercent(text, locale);
  expect(typed.kind === 'ok' ? typed.value : typed.fault.kind).toBe(outcome);
});

test('a whole number has no decimals', () => {
  expect(readWhole('14', 100, 'en')).toEqual({ kind: 'ok', value: 14 });
  expect(readWhole('101', 100, 'en').kind).toBe('fault');
  expect(readWhole('1.5', 100, 'en').kind).toBe('fault');
});
