// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readText } from './read-text.ts';
import { replaceText } from './replace-text.ts';
import { isComposing, watchInput } from './watch-input.ts';

let editor: HTMLElement;
let life: AbortController;
const on = vi.fn();

beforeEach(() => {
  // Markup as an editor would hold it, made by this test alone.
  document.body.innerHTML = '<div contenteditable="true">it is your fault</div>';
  editor = document.body.firstElementChild as HTMLElement;
  life = new AbortController();
  watchInput(editor, on, life.signal);
});
afterEach(() => {
  life.abort();
  on.mockReset();
});

test('input is told', () => {
  editor.dispatchEvent(new InputEvent('input'));
  expect(on).toHaveBeenCalledOnce();
});

test('a change that gives no input event is told', async () => {
  editor.append(document.createElement('br'));
  await vi.waitFor(() => expect(on).toHaveBeenCalled());
});

test('an input method finishes its word first', () => {
  editor.dispatchEvent(new Event('compositionstart'));
  editor.dispatchEvent(new InputEvent('input'));
  expect([isComposing(editor), on.mock.calls.length]).toEqual([true, 0]);
  editor.dispatchEvent(new Event('compositionend'));
  expect([isComposing(editor), on.mock.calls.length]).toEqual([false, 1]);
});

test('nothing is told after the end', () => {
  life.abort();
  editor.dispatchEvent(new InputEvent('input'));
  expect(on).not.toHaveBeenCalled();
});

const replace = (expected: string, text = 'my fault') =>
  replaceText(
    { body: editor, read: () => readText(editor) },
    { start: 6, end: 16, expected, text },
    life.signal,
  );

test('words that are no longer there are not replaced', async () => {
  expect(await replace('your vault')).toEqual({ kind: 'unchanged' });
});

test('nothing is replaced while an input method is at work', async () => {
  editor.dispatchEvent(new Event('compositionstart'));
  expect(await replace('your fault')).toEqual({ kind: 'unchanged' });
});

test('words that hold an image are not replaced', async () => {
  const image = document.createElement('img');
  editor.replaceChildren('it is your', image, ' fault');
  expect(await replace('your fault', 'the weather')).toEqual({ kind: 'unchanged' });
});
