// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { readText } from './read-text.ts';
import { replaceText } from './replace-text.ts';

const text = 'The delay was your fault.';
const [start, end] = [14, 24];
const insert = vi.fn();
let area: HTMLTextAreaElement;

/** Begins to replace words of a textarea, the caret at its end. */
function begin() {
  area = document.createElement('textarea');
  document.body.replaceChildren(area);
  area.value = text;
  area.focus();
  area.setSelectionRange(text.length, text.length);
  const editor = { body: area, read: () => readText(area) };
  const edit = { start, end, expected: 'your fault', text: 'mine' };
  return replaceText(editor, edit, new AbortController().signal);
}
const selected = () => [area.selectionStart, area.selectionEnd];

beforeEach(() => {
  insert.mockImplementation((_name: string, _ui: boolean, words: string) =>
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end'),
  );
  insert.mockClear();
  Object.assign(document, { execCommand: insert });
});

test('words are replaced where they stand', async () => {
  const done = begin();
  expect(selected()).toEqual([start, end]);
  expect(await done).toEqual({ kind: 'replaced', by: 'command' });
  expect(area.value).toBe('The delay was mine.');
});

test('a key that is pressed meanwhile takes the place of nothing', async () => {
  const done = begin();
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(selected()).toEqual([text.length, text.length]);
  expect(await done).toEqual({ kind: 'unchanged' });
  expect(insert).not.toHaveBeenCalled();
  area.setSelectionRange(0, 3);
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
  expect(selected(), 'once it is over keys are left alone').toEqual([0, 3]);
});
