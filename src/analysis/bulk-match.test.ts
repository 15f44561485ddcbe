import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { compromise } from './compromise.ts';
import { split } from './split.ts';

// Required it is another copy, as it came.
const untouched: typeof compromise = createRequire(import.meta.url)('compromise/two');

test('sentences are tagged as compromise tags them by itself', { timeout: 120_000 }, () => {
  const tag = (by: typeof compromise, text: string) =>
    by(text).document.map((terms) => terms.map(({ text: word, tags }) => [word, ...tags]));
  for (const line of readFileSync('tests/corpus/own.jsonl', 'utf8').trim().split('\n')) {
    for (const { text } of split(JSON.parse(line).body))
      expect(tag(compromise, text)).toEqual(tag(untouched, text));
  }
});
