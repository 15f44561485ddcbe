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
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key.toUpperCase());
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
