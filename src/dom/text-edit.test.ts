// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { fitEdit } from './text-edit.ts';

function describeEdit(html: string, expected: string, text: string): string {
  // Markup as an editor would hold it, made by this test alone.
  document.body.innerHTML = `<div>${html}</div>`;
  const map = readText(document.body);
  const start = map.text.indexOf(expected);
  const edit = fitEdit(map, { start, end: start + expected.length, expected, text });
  expect(map.text.slice(edit.start, edit.end)).toBe(edit.expected);
  return `${edit.expected} → ${edit.text}`;
}

test.each([
  ['it is your fault', 'your fault', 'my fault', 'your fault → my fault'],
  ['it is <b>your</b> fault', 'your fault', 'my fault', 'your → my'],
  ['it <i>is</i> <b>your</b> fault', 'it is your fault', 'it is my fault', 'your → my'],
  ['<b>it is</b> late', 'it is late', 'it is later', 'late → later'],
  ['<b>your</b> fault now', 'your fault now', 'your now', 'fault now → now'],
  ['<b>I</b> just want', 'I just want', 'We want', 'I just → We'],
  ['so sorry, again.', ', again', '', 'sorry, again → sorry'],
  ['sorry <b>again</b>.', ' again', '', 'sorry again → sorry'],
  ['Just call me.', 'Just ', '', 'Just call → call'],
  ['Just', 'Just', '', 'Just → '],
])('in %j, %j → %j is done as %j', (html, expected, text, done) => {
  expect(describeEdit(html, expected, text)).toBe(done);
});

test('the outcome is the one that was asked for', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'ab', ' '), { maxLength: 6 })
    .map((it) => it.join(''));
  fc.assert(
    fc.property(words, words, words, words, (before, old, made, after) => {
      // Markup as an editor would hold it, made by this test alone.
      document.body.innerHTML = `<pre>${before}<b>${old.slice(0, 1)}</b>${old.slice(1)}${after}</pre>`;
      const map = { ...readText(document.body), text: before + old + after };
      const [start, end] = [before.length, before.length + old.length];
      const edit = fitEdit(map, { start, end, expected: old, text: made });
      const outcome = map.text.slice(0, edit.start) + edit.text + map.text.slice(edit.end);
      expect(outcome).toBe(before + made + after);
      expect(map.text.slice(edit.start, edit.end)).toBe(edit.expected);
    }),
  );
});
