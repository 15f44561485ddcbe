import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEdit, findSentence, remapper } from './edit.ts';

/** Where the words of `before` stand after the edit, as text; null where they are hidden. */
function follow(before: string, after: string, words: string): string | null {
  const start = before.indexOf(words);
  const span = remapper(before, after)({ start, end: start + words.length });
  return span && after.slice(span.start, span.end);
}

const two = 'It was your fault. We stop here.';

test.each([
  ['nothing changed', two, two, 'your fault', true],
  [
    'words were put in a sentence before it',
    `Hello. ${two}`,
    `Hello there. ${two}`,
    'your fault',
    true,
  ],
  [
    'words were put in a sentence after it',
    two,
    'It was your fault. We stop work here.',
    'your fault',
    true,
  ],
  [
    'a new sentence is begun after it',
    'It was your fault.',
    'It was your fault. We',
    'your fault',
    true,
  ],
  [
    'a new line is begun after it',
    'It was your fault',
    'It was your fault\nWe',
    'your fault',
    true,
  ],
  ['its own words changed', two, 'It was your faulty. We stop here.', 'your fault', false],
  ['its sentence changed', two, 'It was never your fault. We stop here.', 'your fault', false],
  ['its sentence goes on', 'It was your fault', 'It was your fault and', 'your fault', false],
  [
    'its sentence was joined to the next',
    two,
    'It was your fault, we stop here.',
    'your fault',
    false,
  ],
  ['it was deleted', two, ' We stop here.', 'your fault', false],
  [
    'it was repeated before itself',
    'your fault. Yes.',
    'your fault. your fault. Yes.',
    'Yes',
    true,
  ],
])('when %s', (_, before, after, words, stays) => {
  expect(follow(before, after, words)).toBe(stays ? words : null);
});

test('an edit is the smallest one', () => {
  expect(findEdit('aab', 'ab')).toEqual({ start: 1, oldEnd: 2, newEnd: 1 });
  expect(findEdit('ab', 'ab')).toBeNull();
});

test('a decimal point ends no sentence', () => {
  expect(findSentence('Pay 1.5 days. Then go.', { start: 6, end: 6 })).toEqual({
    start: 0,
    end: 13,
  });
});

test('a span is never drawn on other words than it was found on', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.nat(29), fc.nat(29), (before, after, a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      fc.pre(span.end <= before.length);
      const moved = remapper(before, after)(span);
      if (moved)
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
    }),
  );
});

test.each([
  ['letters', 'a'],
  ['spaces', ' '],
  ['closing quotes', '”'],
  ['combining marks', 'e\u0301'],
])('the sentence of a megabyte of %s on one line is found at once', (_what, unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  const start = performance.now();
  expect(findSentence(text, { start: 500_000, end: 500_010 })).toEqual({
    start: 0,
    end: text.length,
  });
  expect(performance.now() - start).toBeLessThan(2000);
});
