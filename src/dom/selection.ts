import { isTextarea } from './read-text.ts';
import type { TextMap } from './text-map.ts';

/** What is selected in an editor's text; a caret where both are the same. UTF-16 offsets. */
export interface SelectedSpan {
  readonly start: number;
  readonly end: number;
}

/** The selection as offsets of the text, or null where it isn't (wholly) in what was read. */
export function findSelection(editor: HTMLElement, map: TextMap): SelectedSpan | null {
  const tree = editor.getRootNode() as Document | ShadowRoot;
  if (isTextarea(editor)) {
    if (tree.activeElement !== editor) return null;
    return { start: editor.selectionStart, end: editor.selectionEnd };
  }
  const range = findSelectedRange(editor, tree);
  if (!range) return null;
  const start = map.findOffset({ node: range.startContainer, offset: range.startOffset });
  const end = map.findOffset({ node: range.endContainer, offset: range.endOffset });
  return start === null || end === null ? null : { start, end };
}

function findSelectedRange(editor: HTMLElement, tree: Node): AbstractRange | null {
  const selection = editor.ownerDocument.defaultView?.getSelection();
  if (!selection) return null;
  if (tree !== editor.ownerDocument && selection.getComposedRanges) {
    return selection.getComposedRanges({ shadowRoots: [tree as ShadowRoot] })[0] ?? null;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

/** Focuses the editor without scrolling and selects a span of its text; false where it has no such span. */
export function selectSpan(
  editor: HTMLElement,
  map: TextMap,
  { start, end }: SelectedSpan,
): boolean {
  editor.focus({ preventScroll: true });
  if (isTextarea(editor)) {
    editor.setSelectionRange(start, end);
    return true;
  }
  const range = map.findRange(start, end);
  if (!range) return false;
  editor.ownerDocument.defaultView
    ?.getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  return true;
}
