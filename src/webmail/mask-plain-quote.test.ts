import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPlainQuote } from './mask-plain-quote.ts';

const written = (text: string) =>
  maskPlainQuote(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test.each([
  [
    'a reply above the quote',
    'Fine.\n\nOn Mon, Mar 2, 2026 at 9:14 AM Dana Whitfield <dana@harbourlane.test>\nwrote:\n\n> You never answer.\n> Ever.',
    ['Fine.'],
  ],
  ['a Japanese reply', 'はい。\n\n2026年3月2日 Dana <dana@harbourlane.test>:\n> 質問', ['はい。']],
  [
    'answers between the lines',
    'Dana <dana@harbourlane.test> schrieb:\n> One?\nYes.\n> Two, dana@harbourlane.test>?\nNo:\n> Three?',
    ['Yes.', 'No:'],
  ],
  ['a signature', 'Fine.\n-- \nNiamh\nKerr Studio', ['Fine.']],
  [
    'a forward',
    'See below.\n\n---------- Weitergeleitete Nachricht ---------\nVon: Dana',
    ['See below.'],
  ],
  ['dashes of the writer', 'One -- two\n- three\n--- four', ['One -- two', '- three', '--- four']],
])('keeps the writer’s words in %s', (_, text, expected) => {
  expect(written(text)).toEqual(expected);
});

test('never changes an offset', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('> ', 'a', '\n', '-- ', '@', ':', '<b>', '-----')),
      (parts) => {
        const text = parts.join('');
        const masked = maskPlainQuote(text);
        expect(masked).toHaveLength(text.length);
        for (const [at, unit] of [...masked].entries()) {
          if (unit !== ' ') expect(unit).toBe([...text][at]);
        }
      },
    ),
  );
});
