import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyCurrency, newRefundForm, type RefundForm, readRefund } from './refund-form.ts';

const form: RefundForm = {
  currency: 'EUR',
  agreed: '1000',
  paid: '600',
  by: 'percent',
  percent: '40',
  deliverables: [
    { id: 0, name: 'Logo', weight: '1', isDone: true },
    { id: 1, name: 'Site', weight: '2', isDone: false },
  ],
};
const read = (change: Partial<RefundForm>, locale = 'en-GB') =>
  readRefund({ ...form, ...change }, locale);

test('what is paid over the work done is owed to the client, and the other way round', () => {
  expect(read({}).settlement?.balance).toEqual({
    kind: 'you-owe',
    amount: { currency: 'EUR', minor: 20_000 },
  });
  expect(read({ paid: '100' }).settlement?.balance.kind).toBe('they-owe');
  expect(read({ by: 'deliverables' }).settlement).toMatchObject({
    done: { minor: 33_333 },
    rounding: 'down',
  });
});

describe('nonsense is told at its field, and then there is no settlement', () => {
  test.each([
    ['agreed', 'lots', 'letters'],
    ['agreed', '-5', 'negative'],
    ['agreed', '0', 'nothing-agreed'],
    ['agreed', '', 'empty'],
    ['paid', '1.000,50', 'decimal-mark'],
    ['paid', '10.005', 'too-many-decimals'],
    ['paid', '999999999999999', 'too-large'],
    ['percent', '101', 'over-100'],
    ['percent', '-1', 'negative'],
    ['percent', 'half', 'letters'],
  ] as const)('%s %j: %s', (field, typed, fault) => {
    const { settlement, faults } = read({ [field]: typed });
    expect(settlement).toBeNull();
    expect(faults[field]?.kind).toBe(fault);
    const others = (['agreed', 'paid', 'percent'] as const).filter((one) => one !== field);
    expect(others.map((one) => faults[one])).toEqual([null, null]);
  });

  test('a weight that is no whole number, and a list that weighs nothing', () => {
    const rows = (weight: string) => form.deliverables.map((row) => ({ ...row, weight }));
    const half = read({ by: 'deliverables', deliverables: rows('1.5') });
    expect(half.faults.weights.map((fault) => fault?.kind)).toEqual([
      'too-many-decimals',
      'too-many-decimals',
    ]);
    const none = read({ by: 'deliverables', deliverables: rows('0') });
    expect([half.settlement, none.settlement]).toEqual([null, null]);
    expect(none.faults.deliverables?.kind).toBe('no-weight');
  });
});

test('the decimal mark is the locale’s', () => {
  expect(read({ agreed: '1.000,50' }, 'de-DE').settlement?.agreed.minor).toBe(100_050);
  expect(read({ agreed: '1,000.50' }, 'de-DE').faults.agreed?.kind).toBe('decimal-mark');
});

test('whatever is typed is answered: a settlement, or a fault at a field', () => {
  const text = fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('', '1.5', '100', '0'));
  const rows = fc.array(
    fc.record({ id: fc.nat(), name: text, weight: text, isDone: fc.boolean() }),
  );
  const forms = fc.record({
    currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    agreed: text,
    paid: text,
    by: fc.constantFrom('percent' as const, 'deliverables' as const),
    percent: text,
    deliverables: rows,
  });
  fc.assert(
    fc.property(forms, (typed) => {
      const { settlement, faults } = readRefund(typed, 'en-GB');
      const { weights, ...others } = faults;
      const told = [...weights, ...Object.values(others)].filter((fault) => fault !== null);
      expect(settlement === null).toBe(told.length > 0);
    }),
  );
});

test('the form begins with the currency of the browser’s region, or with what is in the plan', () => {
  expect(['en-US', 'ja', 'de-CH', 'fr'].map(likelyCurrency)).toEqual(['USD', 'JPY', 'CHF', 'EUR']);
  const { settlement } = read({ currency: 'KWD' });
  const again = newRefundForm(settlement, 'en-US', ({ minor }) => String(minor));
  expect(again).toMatchObject({ currency: 'KWD', agreed: '1000000', paid: '600000' });
});
