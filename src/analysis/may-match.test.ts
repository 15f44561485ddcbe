import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compromise } from './compromise.ts';
import { mayMatch } from './may-match.ts';
import { compile } from './net.ts';
import { rules } from './rule-list.ts';
import { split } from './split.ts';

const may = (pattern: string, text: string): boolean =>
  compromise(text).document.some((terms) => mayMatch(terms, compromise.parseMatch(pattern)));

test.each([
  ['you #Adverb? sent', 'Then you never sent it.', true],
  ['your key', 'Your front key', false],
  ['^do keep', 'So do keep it.', false],
  ['^do keep', 'Do keep it.', true],
  ['(the key|keys) to', 'We lost the key to it.', true],
  ['(key|door) to', 'The door is open to all.', false],
  ['(!key|door) open', 'It was open.', true],
  ['we are', "We're late.", true],
])('"%s" may match in "%s": %s', (pattern, text, is) => {
  expect(may(pattern, text)).toBe(is);
});

test('no pattern matches where it may not', { timeout: 120_000 }, () => {
  const { all } = compile(rules);
  const { match } = compromise.methods().one;
  const missed: string[] = [];
  for (const line of readFileSync('tests/corpus/barbs.jsonl', 'utf8').trim().split('\n')) {
    for (const { text } of split(JSON.parse(line).body)) {
      for (const terms of compromise(text).document) {
        for (const { search, owners } of all) {
          if (mayMatch(terms, search.regs) || match([terms], search).ptrs.length === 0) continue;
          missed.push(`${owners}: ${text}`);
        }
      }
    }
  }
  expect(missed).toEqual([]);
});
