import type { Position, TextMap } from './text-map.ts';

/** `length` characters of the text from `start` that stand at `offset` of `node`. Of length 0: the start of a line. */
interface Segment extends Position {
  readonly start: number;
  readonly length: number;
}

/** What of the editor was left out, so that a caret in it has no offset. */
export interface Left {
  readonly skipped: ReadonlySet<Node>;
  readonly end: Node | null;
}

/** Puts a text together line by line, with the place in the DOM that each character came from. */
export class TextBuilder {
  readonly #segments: Segment[] = [];
  #text = '';
  /** `finished`: the line is over, the next thing shown starts a new one at `#lineStart`. */
  #line: 'none' | 'open' | 'finished' = 'none';
  #lineStart: Position | null = null;
  #space: Position | null = null;

  /** Shown characters of a text node, as many as they are long there. */
  addText(node: Text, offset: number, shown: string): void {
    this.open();
    if (this.#space) this.#append(this.#space, ' ');
    this.#space = null;
    this.#append({ node, offset }, shown);
  }

  /** White space that shows as one space, and as none at either end of a line. */
  addSpace(node: Text, offset: number): void {
    if (this.#line === 'open') this.#space ??= { node, offset };
  }

  /** Something without text, such as an image, that takes a place in its line. */
  open(): void {
    if (this.#line === 'finished') this.#startLine();
    this.#line = 'open';
  }

  /** A line break; `next` is the place after it. */
  breakLine(next: Position): void {
    if (this.#line === 'finished') this.#startLine();
    this.#line = 'finished';
    this.#lineStart = next;
    this.#space = null;
  }

  /** The edge of a block; `next` is the place after it. */
  endBlock(next: Position): void {
    if (this.#line === 'none') return;
    this.#line = 'finished';
    this.#lineStart = next;
    this.#space = null;
  }

  finish(root: Element, left: Left): TextMap {
    const text = this.#text;
    const segments = this.#segments;
    return {
      text,
      findRange: (start, end) => {
        if (start < 0 || end > text.length || start > end) return null;
        return text === ''
          ? rangeIn(findFirstLine(root, left))
          : rangeOf(root, segments, start, end);
      },
      findOffset: (position) =>
        isLeft(root, left, position) ? null : offsetOf(segments, position),
    };
  }

  #startLine(): void {
    this.#text += '\n';
    if (this.#lineStart) this.#append(this.#lineStart, '');
  }

  #append({ node, offset }: Position, shown: string): void {
    const last = this.#segments.at(-1);
    const start = this.#text.length;
    this.#text += shown;
    if (last?.length && last.node === node && last.offset + last.length === offset) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + shown.length };
    } else this.#segments.push({ node, offset, start, length: shown.length });
  }
}

/** Where the first line of an editor without text is: in its first block, before anything that was left out. */
function findFirstLine(root: Element, { skipped, end }: Left): Element {
  const child = root.firstElementChild;
  const isLine = child && child === root.firstChild && child.firstChild !== null;
  if (!isLine || skipped.has(child) || child === end) return root;
  return findFirstLine(child, { skipped, end });
}

function rangeIn(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.collapse(true);
  return range;
}

function isLeft(root: Element, { skipped, end }: Left, position: Position): boolean {
  if (!root.contains(position.node)) return true;
  for (let node: Node | null = position.node; node && node !== root; node = node.parentNode) {
    if (skipped.has(node)) return true;
  }
  return end !== null && isBefore({ node: end, offset: 0 }, position);
}

function offsetOf(segments: readonly Segment[], position: Position): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && !isBefore(position, segment)) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low - 1];
  if (!segment) return 0;
  const into = segment.node === position.node ? position.offset - segment.offset : segment.length;
  return segment.start + Math.min(into, segment.length);
}

function rangeOf(
  root: Element,
  segments: readonly Segment[],
  start: number,
  end: number,
): Range | null {
  // A caret stands at the end of what was typed last, or at the start of its line.
  const last = segments.findLast((it) =>
    start === end ? it.start <= end : it.length > 0 && it.start < end,
  );
  const first =
    start === end ? last : segments.find((it) => it.length > 0 && it.start + it.length > start);
  if (!first || !last) return null;
  const from = { node: first.node, offset: first.offset + Math.max(0, start - first.start) };
  const to = { node: last.node, offset: last.offset + Math.min(last.length, end - last.start) };
  if (![from, to].every((it) => root.contains(it.node) && it.offset <= lengthOf(it.node))) {
    return null;
  }
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Whether `a` stands before `b`. */
function isBefore(a: Position, b: Position): boolean {
  if (a.node === b.node) return a.offset < b.offset;
  const range = a.node.ownerDocument?.createRange();
  range?.setStart(b.node, Math.min(b.offset, lengthOf(b.node)));
  return range?.comparePoint(a.node, Math.min(a.offset, lengthOf(a.node))) === -1;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length;
}
