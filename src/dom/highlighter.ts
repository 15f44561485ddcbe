import { attachSheet } from './adopted-sheet.ts';
import { highlightName, type Mark, type MarkStyles, markCss, schemeOf, schemes } from './mark.ts';
import { isTextarea } from './read-text.ts';
import type { TextMap } from './text-map.ts';
import { attachTextareaMirror, dropMirrors } from './textarea-mirror.ts';

/** Draws marks in one editor without touching it. */
export interface Highlighter<M extends Mark> {
  /** Draws these and nothing else. `map` is of this moment: after any input read again and draw again. */
  draw(map: TextMap, marks: readonly M[]): void;
  /** False when the editor put other nodes in the place of marked words since they were drawn. */
  isWhole(): boolean;
  /** The shortest mark drawn under a point of the editor's viewport. */
  findAt(x: number, y: number): M | null;
  /** Where a span stands in the editor's viewport, a box a line; also of what is scrolled out of sight. */
  findRects(map: TextMap, start: number, end: number): readonly DOMRect[];
}

interface Drawn<M extends Mark> {
  readonly mark: M;
  readonly highlight: Highlight;
}

/** Where the marks of an editor are drawn: in itself, or in the mirror of a textarea. */
interface Surface {
  readonly root: Element;
  /** Brings it up to date. */
  update(): void;
  findRange(map: TextMap, start: number, end: number): Range | null;
}

function openSurface(editor: HTMLElement, signal: AbortSignal): Surface {
  if (!isTextarea(editor)) {
    return {
      root: editor,
      update() {},
      findRange: (map, start, end) => map.findRange(start, end),
    };
  }
  const { root, update, findRange } = attachTextareaMirror(editor, signal);
  return { root, update, findRange: (_, start, end) => findRange(start, end) };
}

/** Draws in an editor of any window, textareas included, until `signal` aborts. Several may share a document. */
export function attachHighlighter<M extends Mark>(
  editor: HTMLElement,
  styles: MarkStyles,
  signal: AbortSignal,
): Highlighter<M> {
  const surface = openSurface(editor, signal);
  const view = viewOf(editor);
  const adopt = attachSheet(surface.root, markCss(styles), signal);
  let drawn: ReadonlyMap<Range, Drawn<M>> = new Map();
  /** Takes over what is drawn now; what stays as it is isn't touched, since each touch is painted. */
  const replace = (next: ReadonlyMap<Range, Drawn<M>>) => {
    for (const [range, { highlight }] of drawn) if (!next.has(range)) highlight.delete(range);
    for (const [range, { highlight }] of next) if (!highlight.has(range)) highlight.add(range);
    drawn = next;
    dropEmpty(view, styles);
  };
  signal.addEventListener('abort', () => replace(new Map()));
  return {
    draw(map, marks) {
      if (signal.aborted) return;
      adopt();
      surface.update();
      const scheme = schemeOf(editor);
      const names = Object.keys(styles);
      const before = [...drawn];
      const next = new Map<Range, Drawn<M>>();
      for (const mark of marks) {
        const range = surface.findRange(map, mark.start, mark.end);
        if (!range) continue;
        const priority = names.length - names.indexOf(mark.name);
        const highlight = openHighlight(view, highlightName(mark.name, scheme), priority);
        const [same = range] =
          before.find(
            ([old, it]) => it.highlight === highlight && isSame(old, range) && !next.has(old),
          ) ?? [];
        next.set(same, { mark, highlight });
      }
      replace(next);
    },
    isWhole: () => ![...drawn.keys()].some((range) => range.collapsed),
    findAt(x, y) {
      const hits = [...drawn].filter(([range]) => boxesOf(range).some((box) => isIn(box, x, y)));
      return hits.map(([, { mark }]) => mark).sort((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
    },
    findRects(map, start, end) {
      surface.update();
      const range = surface.findRange(map, start, end);
      return range ? boxesOf(range) : [];
    },
  };
}

function viewOf(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error('No window.');
  return view;
}

/** Looked up each time: the page shares the registry and may have cleared it. */
function openHighlight(view: typeof globalThis, name: string, priority: number): Highlight {
  const found = view.CSS.highlights.get(name);
  if (found) return found;
  const made = new view.Highlight();
  made.priority = priority;
  view.CSS.highlights.set(name, made);
  return made;
}

/** Takes away what an earlier highlighter of these styles left in a window. By name: Firefox refuses a content script to list them. */
export function dropMarks(view: Window & typeof globalThis, styles: MarkStyles): void {
  dropMirrors(view.document);
  for (const name of Object.keys(styles)) {
    for (const scheme of schemes) view.CSS?.highlights?.delete(highlightName(name, scheme));
  }
}

function dropEmpty(view: typeof globalThis, styles: MarkStyles): void {
  for (const name of Object.keys(styles)) {
    for (const scheme of schemes) {
      const key = highlightName(name, scheme);
      if (view.CSS.highlights.get(key)?.size === 0) view.CSS.highlights.delete(key);
    }
  }
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function boxesOf(range: Range): readonly DOMRect[] {
  return [...range.getClientRects()].filter((box) => box.width > 0);
}

function isIn(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function sizeOf(mark: Mark): number {
  return mark.end - mark.start;
}
