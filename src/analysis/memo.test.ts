import { expect, test } from 'vitest';
import { createMemo } from './memo.ts';

test('a value is made once, until enough others were asked for since', () => {
  const memo = createMemo<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    memo(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  // "a" is asked for again and again, "b" comes back after three others.
  for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'b'])
    expect(ask(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['a', 'b', 'c', 'd', 'b']);
});
