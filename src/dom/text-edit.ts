import type { TextMap } from './text-map.ts';

/** `expected` are the words that must stand at the span; UTF-16 offsets, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

/** The edit with the same outcome that editors take best. */
export function fitEdit(map: TextMap, edit: TextEdit): TextEdit {
  return edit.text === '' ? takeNeighbour(map.text, edit) : leaveCommon(map, edit);
}

/** No editor takes a paste of nothing, so what stays beside the words is pasted over both. */
function takeNeighbour(text: string, edit: TextEdit): TextEdit {
  const before = text.slice(0, edit.start).match(/\S+$/)?.[0] ?? '';
  const after = before ? '' : (text.slice(edit.end).match(/^\S+/)?.[0] ?? '');
  return {
    start: edit.start - before.length,
    end: edit.end + after.length,
    expected: before + edit.expected + after,
    text: before + after,
  };
}

/** A paste drops bold and links, so where the words are in several text nodes those that stay are left alone. */
function leaveCommon(map: TextMap, edit: TextEdit): TextEdit {
  const range = map.findRange(edit.start, edit.end);
  if (!range || range.startContainer === range.endContainer) return edit;
  const { expected, text } = edit;
  const shorter = Math.min(expected.length, text.length);
  let same = 0;
  while (same < shorter && expected[same] === text[same]) same++;
  const first = expected.slice(0, same).search(/\S*$/);
  let last = 0;
  while (last < shorter - first && expected.at(-1 - last) === text.at(-1 - last)) last++;
  const space = expected.slice(expected.length - last).search(/\s/);
  last = space < 0 ? 0 : last - space;
  return {
    start: edit.start + first,
    end: edit.end - last,
    expected: expected.slice(first, expected.length - last),
    text: text.slice(first, text.length - last),
  };
}
