import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idBits } from './feature-id.ts';
import { createIdIndex } from './id-index.ts';

const anyId = fc.oneof(fc.nat(2 ** idBits - 1), fc.nat(100), fc.constant(2 ** idBits - 1));

test('each id has the row of its place among the others, and what is not among them has none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyId),
      fc.array(anyId),
      fc.integer({ min: 1, max: 6 }),
      (some, strange, width) => {
        const rising = some.toSorted((a, b) => a - b);
        const index = createIdIndex(rising, width);
        const rows = new Map(rising.map((id, i) => [id, i * width]));
        const asked = [...some, ...strange, ...some];
        for (const id of asked) expect(index.get(id)).toBe(rows.get(id));
        const found = new Set(asked.flatMap((id) => rows.get(id) ?? []));
        expect(index.find(asked)).toEqual([...found]);
      },
    ),
    { numRuns: 50 },
  );
});
