export { readColour } from './colour.ts';
export {
  type FrameOffset,
  findFrame,
  findFrameOffset,
  findHolder,
  findInnerDocument,
} from './frames.ts';
export { attachHighlighter, dropMarks, type Highlighter } from './highlighter.ts';
export type { Mark, MarkLine, MarkStyle, MarkStyles } from './mark.ts';
export { isTextarea, type ReadOptions, readText } from './read-text.ts';
export { type Editor, type Replacement, replaceText } from './replace-text.ts';
export { findSelection, type SelectedSpan } from './selection.ts';
export type { TextEdit } from './text-edit.ts';
export type { Position, TextMap } from './text-map.ts';
export { watchBox } from './watch-box.ts';
export { isComposing, watchInput } from './watch-input.ts';
