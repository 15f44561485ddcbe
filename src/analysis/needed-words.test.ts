import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { neededWords, plainWords, screenByWords } from './needed-words.ts';
import { phrase, rest } from './phrase.ts';
import { plain } from './plain.ts';
import { rules } from './rule-list.ts';
import { cueExpressions } from './signs/cues.ts';
import { split } from './split.ts';

test.each<[RegExp, readonly string[] | null]>([
  [/\bnever\b/, ['never']],
  [/\bred\b|\bblue\b/, ['red', 'blue']],
  [/never/, null],
  [/\bnever/, ['neve*']],
  [/\bred(?:dish)?\b/, ['red*']],
  [/\b(?:red|blue) paint\b/, ['paint']],
  [/\b(?:is|was) (?:red|blue)\b/, ['red', 'blue']],
  [/\b(?:re|un)paint\b/, ['re*', 'un*']],
  [/\bnot (?:red )?\w+/, ['not']],
  [/\bpaint(?:ed|ing)? red\b/, ['red']],
  [/\bcolou?r\b/, ['colo*']],
  [/\b(?:red|\w+)\b/, null],
  [/\b(?:red)?\b/, null],
  [/(?<!\bvery )\bred\b/, ['red']],
  [/\bred\b(?! paint)/, ['red']],
  [/\bf[ae]d\b/, ['f*']],
  [/\b(?:very )+red\b/, ['red']],
  [/\b(?:ha){2}\b/, null],
  [/\bred\b/u, null],
  [phrase(`don't care${rest}`), ['don*']],
  [phrase('you mean it'), ['mean']],
])('%s needs %s', (expression, words) => {
  const needed = neededWords(expression);
  expect(needed && [...needed]).toEqual(words);
});

test('in no sentence of the corpora is an expression held back that would find something', {
  timeout: 300_000,
}, () => {
  const literals = rules.flatMap((rule) => rule.literals ?? []);
  const findLiterals = screenByWords(literals);
  const findCues = screenByWords(cueExpressions);
  const held: string[] = [];
  const check = (
    text: string,
    expressions: readonly RegExp[],
    find: ReturnType<typeof screenByWords>,
  ) => {
    const found = new Set(find(plainWords(text)));
    for (const [index, expression] of expressions.entries())
      if (!found.has(index) && text.search(expression) >= 0) held.push(`${expression}: ${text}`);
  };
  for (const name of ['own', 'dev', 'barbs']) {
    for (const line of readFileSync(`tests/corpus/${name}.jsonl`, 'utf8').trim().split('\n')) {
      for (const { text } of split(JSON.parse(line).body)) {
        check(text, literals, findLiterals);
        check(plain(text), cueExpressions, findCues);
      }
    }
  }
  expect(held).toEqual([]);
});
