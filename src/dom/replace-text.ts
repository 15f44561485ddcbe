import { isTextarea } from './read-text.ts';
import { findSelection, type SelectedSpan, selectSpan } from './selection.ts';
import { fitEdit, type TextEdit } from './text-edit.ts';
import type { TextMap } from './text-map.ts';
import { isComposing } from './watch-input.ts';

/** An editor and how its text is read. */
export interface Editor {
  readonly body: HTMLElement;
  readonly read: () => TextMap;
}

/** `unchanged`: nothing was done. `altered`: the editor made something else of it, the writer should look. */
export type Replacement =
  | { readonly kind: 'replaced'; readonly by: 'paste' | 'command' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'altered' };

const settleMs = 60;
const watchMs = 200;

/**
 * Replaces words the way a person would, so that one undo of the editor brings them back; the caret ends after them.
 * Leaves all as it is when the words have changed, hold something that isn't text, or an input method is at work.
 */
export async function replaceText(
  editor: Editor,
  asked: TextEdit,
  signal: AbortSignal,
): Promise<Replacement> {
  const before = editor.read();
  const edit = fitEdit(before, asked);
  if (!canReplace(editor, before, edit)) return { kind: 'unchanged' };
  const wanted = before.text.slice(0, edit.start) + edit.text + before.text.slice(edit.end);
  const is = (text: string) => () => editor.read().text === text;
  const restoreScroll = keepScroll(editor.body);
  const typing = letGoAtKeys(editor, findSelection(editor.body, before) ?? edit);
  const ways = isTextarea(editor.body)
    ? ([['command', insert]] as const)
    : ([
        ['paste', paste],
        ['command', insert],
      ] as const);
  for (const [by, apply] of ways) {
    if (typing.signal.aborted || !selectSpan(editor.body, editor.read(), edit)) break;
    // Editors read the selection late; without the wait some insert at the old caret.
    await pause(editor.body, settleMs);
    const isStopped = signal.aborted || typing.signal.aborted || isComposing(editor.body);
    if (isStopped || !is(before.text)()) break;
    apply(editor, edit);
    await waitFor(editor.body, is(wanted), watchMs);
    if (is(wanted)()) {
      typing.abort();
      placeCaret(editor, edit.start + edit.text.length);
      await restoreScroll();
      return { kind: 'replaced', by };
    }
    if (!is(before.text)()) break;
  }
  typing.abort();
  await restoreScroll();
  return { kind: is(before.text)() ? 'unchanged' : 'altered' };
}

/** Puts the caret back at the first key of the writer, which would take the place of the selected words, and aborts. */
function letGoAtKeys({ body, read }: Editor, caret: SelectedSpan): AbortController {
  const done = new AbortController();
  const letGo = () => {
    done.abort();
    selectSpan(body, read(), { start: caret.end, end: caret.end });
  };
  const how = { capture: true, once: true, signal: done.signal };
  body.ownerDocument.defaultView?.addEventListener('keydown', letGo, how);
  return done;
}

function canReplace({ body }: Editor, map: TextMap, edit: TextEdit): boolean {
  if (isComposing(body) || map.text.slice(edit.start, edit.end) !== edit.expected) return false;
  if (isTextarea(body)) return true;
  const range = map.findRange(edit.start, edit.end);
  if (!range) return false;
  const parent = range.commonAncestorContainer;
  if (parent.nodeType !== 1) return true;
  const objects = (parent as Element).querySelectorAll('img, [contenteditable="false"]');
  return ![...objects].some((it) => range.intersectsNode(it));
}

function paste({ body, read }: Editor, { start, end, text }: TextEdit): void {
  const event = makePaste(body, text);
  const target = read().findRange(start, end)?.startContainer.parentElement ?? body;
  if (event) target.dispatchEvent(event);
}

/** A paste event that holds the text, or null where the browser makes none. */
function makePaste(body: HTMLElement, text: string): ClipboardEvent | null {
  const view = body.ownerDocument.defaultView;
  if (!view || text === '') return null;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const common = { bubbles: true, cancelable: true, composed: true };
  // Firefox gives an empty event for `clipboardData` but fills one by these members of its own.
  const inits: readonly ClipboardEventInit[] = [
    { ...common, clipboardData },
    { ...common, dataType: 'text/plain', data: text } as ClipboardEventInit,
  ];
  const events = inits.map((init) => new view.ClipboardEvent('paste', init));
  return events.find((it) => it.clipboardData?.getData('text/plain') === text) ?? null;
}

function insert({ body }: Editor, { text }: TextEdit): void {
  if (text === '') body.ownerDocument.execCommand('delete');
  else body.ownerDocument.execCommand('insertText', false, text);
}

function placeCaret({ body, read }: Editor, offset: number): void {
  const map = read();
  const now = findSelection(body, map);
  if (now?.start !== offset || now.end !== offset) {
    selectSpan(body, map, { start: offset, end: offset });
  }
}

/** Remembers how far everything round the editor is scrolled; the result puts it back. */
function keepScroll(body: HTMLElement): () => Promise<void> {
  const kept: (readonly [Element, number, number])[] = [];
  for (let it: Element | null = body; it; it = it.parentElement) {
    kept.push([it, it.scrollLeft, it.scrollTop]);
  }
  const restore = () => {
    for (const [element, left, top] of kept) {
      if (element.scrollLeft !== left) element.scrollLeft = left;
      if (element.scrollTop !== top) element.scrollTop = top;
    }
  };
  return async () => {
    restore();
    // Firefox scrolls to the caret a frame later.
    await pause(body, settleMs);
    restore();
  };
}

function pause(body: HTMLElement, ms: number): Promise<void> {
  return waitFor(body, () => false, ms);
}

/** Resolves as soon as a change of the editor makes it so, at the latest after `ms`. */
function waitFor(body: HTMLElement, isSo: () => boolean, ms: number): Promise<void> {
  const view = body.ownerDocument.defaultView;
  if (!view || isSo()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      view.clearTimeout(timer);
      resolve();
    };
    const observer = new view.MutationObserver(() => {
      if (isSo()) done();
    });
    observer.observe(body, { childList: true, characterData: true, subtree: true });
    const timer = view.setTimeout(done, ms);
  });
}
