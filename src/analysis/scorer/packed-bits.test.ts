import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBitReader, createBitWriter } from './packed-bits.ts';

test('what was written is read again, in characters that JSON leaves alone', () => {
  const numbers = fc.array(
    fc.record({ value: fc.nat(8191), low: fc.nat(12), isRice: fc.boolean() }),
  );
  fc.assert(
    fc.property(numbers, (all) => {
      const writer = createBitWriter();
      for (const { value, low, isRice } of all)
        if (isRice) writer.writeRice(value, low);
        else writer.write(value, 13);
      const text = writer.text();
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).toMatch(/^[!-~]*$/);
      const reader = createBitReader(text);
      for (const { value, low, isRice } of all)
        expect(isRice ? reader.readRice(low) : reader.read(13)).toBe(value);
    }),
  );
});

test('a number of thirteen bits takes two characters', () => {
  const writer = createBitWriter();
  for (let value = 0; value < 8192; value++) writer.write(value, 13);
  expect(writer.text()).toHaveLength(2 * 8192);
});
