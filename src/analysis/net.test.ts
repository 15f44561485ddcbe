import { expect, test } from 'vitest';
import { expand } from './expand.ts';
import { compile } from './net.ts';

test.each([
  ['you {keepWord} it', 'you (keep|keeps|kept) it'],
  ['(you|we {keepWord}) it', '(you|we keep|we keeps|we kept) it'],
  ['(get a (grip|life)|go)', '(get a grip|get a life|go)'],
  ['(to (a|b) (c|d)|e)', '(to a c|to a d|to b c|to b d|e)'],
  ['(nice (of you)?|kind) x', '(nice of you|nice|kind) x'],
])('%s expands to %s', (pattern, expanded) => {
  expect(expand(pattern).split('|').length).toBe(expanded.split('|').length);
  expect(expand(pattern)).toBe(expanded);
});

test('an unknown class is an error, and so is a pattern that could match anything', () => {
  expect(() => expand('you {nonsense}')).toThrow('nonsense');
  expect(() => compile([{ id: 'x', patterns: ['#Noun not?'] }])).toThrow('needs no word');
});
