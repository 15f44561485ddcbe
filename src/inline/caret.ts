import { findInnerDocument } from '#dom';

/** Remembers where the writer was; the result takes them back there, as far as it still exists. */
export function keepCaret(document: Document): () => void {
  const inner = document.activeElement && findInnerDocument(document.activeElement);
  if (inner) return keepCaret(inner);
  const focused = document.activeElement as HTMLElement | null;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!focused?.isConnected) return;
    focused.focus({ preventScroll: true });
    if (range && focused.isContentEditable && focused.contains(range.commonAncestorContainer)) {
      document
        .getSelection()
        ?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        );
    }
  };
}
