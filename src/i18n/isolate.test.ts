import { expect, test } from 'vitest';
import { inlineTexts, translator } from './index.ts';
import { isolate } from './isolate.ts';

test.each([
  ['a plain name', 'Dana Whitfield', 'Dana Whitfield'],
  ['an override', 'Dana\u202e moc.live', 'Dana moc.live'],
  ['an isolate left open', 'Dana\u2067', 'Dana'],
  ['characters without width', 'Da\u200bna\ufeff', 'Dana'],
  ['half a character', 'Dana \ud83d', 'Dana \ufffd'],
  ['a whole one beyond the basic plane', 'Dana 👩‍💻', 'Dana 👩‍💻'],
  ['Hebrew', 'דנה', '\u2068דנה\u2069'],
  ['markup', '<b>Dana</b>', '<b>Dana</b>'],
])('%s', (_what, text, shown) => {
  expect(isolate(text)).toBe(shown);
});

test('a name in a sentence is isolated, a number is not touched', () => {
  const t = translator(inlineTexts, 'en');
  expect(t('reminder.text', 'Dana\u202e')).toBe('Contact with Dana has ended. You owe no answer.');
  expect(t('chip.flags', 3)).toBe('3 places to look at');
});
