import { isTextarea } from './read-text.ts';

const composing = new WeakSet<Element>();

/** True while an input method is putting a word together in an editor that `watchInput` watches. */
export function isComposing(editor: Element): boolean {
  return composing.has(editor);
}

/**
 * Calls `on` after every change of an editor, at least once each, and not before an input method has finished its word.
 * Mutations are watched as well: a soft line break in Outlook gives no input event, nor does an undo of some editors.
 */
export function watchInput(editor: HTMLElement, on: () => void, signal: AbortSignal): void {
  const report = () => {
    if (!signal.aborted && !isComposing(editor)) on();
  };
  editor.addEventListener('compositionstart', () => composing.add(editor), { signal });
  editor.addEventListener(
    'compositionend',
    () => {
      composing.delete(editor);
      report();
    },
    { signal },
  );
  // A word can't stay half done without the focus, whatever the browser failed to tell.
  editor.addEventListener('focusout', () => composing.delete(editor), { signal });
  editor.addEventListener('input', report, { signal });
  signal.addEventListener('abort', () => composing.delete(editor));
  const view = editor.ownerDocument.defaultView;
  if (isTextarea(editor) || !view) return;
  const observer = new view.MutationObserver(report);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
