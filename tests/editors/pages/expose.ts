/** What a test asks of an editor page beside its DOM. */
export interface EditorPage {
  /** The text as the editor itself keeps it, a line a block. */
  model(): string;
  /** False while the editor has yet to note a change for its undo; always settled when left out. */
  isSettled?(): boolean;
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

/** Tells the test that the editor is ready. */
export function expose(page: EditorPage): void {
  window.editorPage = page;
}

/** The element of the empty page that an editor is put into. */
export function findPlace(): HTMLDivElement {
  const place = document.querySelector<HTMLDivElement>('#place');
  if (!place) throw new Error('The page has no place for an editor.');
  return place;
}

/** Tells when nothing was put in for a while: many editors undo at once what was typed at once. */
export function settleAfter(ms: number): () => boolean {
  let last = performance.now();
  document.addEventListener('input', () => {
    last = performance.now();
  });
  return () => performance.now() - last > ms;
}
