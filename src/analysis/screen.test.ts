import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looseWords } from './loose-words.ts';
import { compile } from './net.ts';
import { normalise } from './normalise.ts';
import { parse } from './parse.ts';
import { rules } from './rule-list.ts';
import { screen } from './screen.ts';
import { split } from './split.ts';

const isLetThrough = (pattern: string, text: string) =>
  screen(compile([{ id: 'x', patterns: [pattern] }]).all)(looseWords(normalise(text).text)).length >
  0;

test.each([
  ['you (never|always) #Verb', 'You always sing.', true],
  ['you (never|always) #Verb', 'You sing.', false],
  ['you (never|always) #Verb', 'Always be you.', false],
  ['(not one|nobody) of you', 'Not one of you came.', true],
  ['(not one|nobody) of you', 'Not a single one of you came.', false],
  ['^do (keep|send)', 'Do keep the box.', true],
  ['^do (keep|send)', 'So do keep the box.', false],
  ['^do (keep|send)', 'So? Do keep the box.', true],
  ['^do (keep|send)', 'Do not send it.', false],
  ['^oh? (please|come on)$', 'Oh, please!', true],
  ['^oh? (please|come on)$', 'Please send it.', false],
  ['your .? key', 'Your second front key', true],
  ['(not one|nobody) of you', 'One of you came.', false],
  ['you can not', 'u cant', true],
  ['you are not', "You're not in.", true],
  ['i am sure', 'im sure', true],
  ['(have|has) been', "It's been weeks.", true],
])('with the pattern "%s" the sentence "%s" is let through: %s', (pattern, text, is) => {
  expect(isLetThrough(pattern, text)).toBe(is);
});

test('in no sentence of the corpora does the screen hold a pattern back that would match', {
  timeout: 300_000,
}, () => {
  const { all } = compile(rules);
  const find = screen(all);
  const held: string[] = [];
  for (const line of readFileSync('tests/corpus/own.jsonl', 'utf8').trim().split('\n')) {
    for (const { text } of split(JSON.parse(line).body)) {
      const some = find(looseWords(normalise(text).text)).flatMap((index) => all[index] ?? []);
      const found = parse(text, some, []).hits;
      for (const [id, hits] of parse(text, all, []).hits)
        if (JSON.stringify(hits) !== JSON.stringify(found.get(id))) held.push(`${id}: ${text}`);
    }
  }
  expect(held).toEqual([]);
});
