import { TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';

export interface ReadOptions {
  /** Leaves an element out with all that it holds: a quoted reply, a signature. */
  readonly isSkipped?: (element: Element) => boolean;
  /** Leaves out an element and all that follows: a divider above the quoted mail. */
  readonly isEnd?: (element: Element) => boolean;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set(
  'audio button canvas embed head iframe input link meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const inText = /[\t\n\f\r ]+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
/** What text needs to be looked at piece by piece for; most of it holds nothing of the kind. */
const uneven =
  /[\t\n\f\r]|^ | $|[ \u00a0] |[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** True for the editors that hold plain text only, in whichever window they are. */
export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/**
 * The text of an editor as its writer sees it: blocks and `br` are newlines, no-break spaces are spaces, white space that
 * the page collapses and characters without width are dropped, what can't be edited is left out.
 * Of a textarea it is the value, and `findRange` is always null.
 */
export function readText(root: Element, options: ReadOptions = {}): TextMap {
  if (isTextarea(root)) return readValue(root);
  const builder = new TextBuilder();
  const skipped = new Set<Node>();
  const whiteSpace = new Map<Element, string>();
  /** The element that the text ends at, once it was met. */
  const readChildren = (parent: Element): Element | null => {
    let index = 0;
    for (const child of parent.childNodes) {
      const after = { node: parent, offset: ++index };
      if (child.nodeType === 3) {
        addText(builder, child as Text, () => whiteSpaceOf(parent, whiteSpace));
        continue;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (options.isEnd?.(element)) return element;
      if (element.localName === 'br') {
        builder.breakLine(after);
        continue;
      }
      const block = isBlock(element);
      if (block) builder.endBlock({ node: element, offset: 0 });
      const kind = kindOf(element, options);
      if (kind === 'read') {
        const end = readChildren(element);
        if (end) return end;
      } else skipped.add(element);
      if (kind === 'object' && !block) builder.open();
      if (block) builder.endBlock(after);
    }
    return null;
  };
  const end = readChildren(root);
  return builder.finish(root, { skipped, end });
}

function readValue(root: HTMLTextAreaElement): TextMap {
  return {
    text: root.value.replaceAll('\u00a0', ' '),
    findRange: () => null,
    findOffset: () => null,
  };
}

/** `object` takes a place in its line without being text. */
function kindOf(element: Element, { isSkipped }: ReadOptions): 'read' | 'object' | 'hidden' {
  if (isSkipped?.(element) || isHidden(element)) return 'hidden';
  if (element.getAttribute('contenteditable')?.toLowerCase() === 'false') return 'object';
  const tag = element.localName;
  if (tag === 'img') return 'object';
  return unread.has(tag) ? 'hidden' : 'read';
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || styleOf(element)?.display === 'none';
}

function isBlock(element: Element): boolean {
  const display = styleOf(element)?.display;
  if (!display || display === 'none') return blocks.has(element.localName);
  return !display.startsWith('inline') && display !== 'contents';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.hasAttribute('style') ? (element as HTMLElement).style : undefined;
}

function addText(builder: TextBuilder, node: Text, findMode: () => string): void {
  const data = node.data.replaceAll('\u00a0', ' ');
  let from = 0;
  const runs = uneven.test(node.data) ? node.data.matchAll(inText) : [];
  for (const { 0: run, index } of runs) {
    // One space between two shown characters looks the same in every mode.
    if (run === ' ' && index > 0 && index < data.length - 1 && data[index - 1] !== ' ') continue;
    if (index > from) builder.addText(node, from, data.slice(from, index));
    from = index + run.length;
    if (/[\t\n\f\r ]/.test(run)) addWhiteSpace(builder, node, index, run, findMode());
    else builder.open();
  }
  if (from < data.length) builder.addText(node, from, data.slice(from));
}

function addWhiteSpace(
  builder: TextBuilder,
  node: Text,
  offset: number,
  run: string,
  mode: string,
): void {
  const keepsLines = /^(pre|pre-wrap|pre-line|break-spaces)$/.test(mode);
  let at = offset;
  for (const part of keepsLines ? run.split(/(\n)/) : [run]) {
    if (keepsLines && part === '\n') builder.breakLine({ node, offset: at + 1 });
    else if (keepsLines && part && mode !== 'pre-line') builder.addText(node, at, part);
    else if (part) builder.addSpace(node, at);
    at += part.length;
  }
}

function whiteSpaceOf(element: Element, known: Map<Element, string>): string {
  const view = element.ownerDocument.defaultView;
  const found = known.get(element) ?? view?.getComputedStyle(element).whiteSpace ?? 'normal';
  known.set(element, found);
  return found;
}
