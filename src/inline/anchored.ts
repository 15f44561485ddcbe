import { findInnerDocument, watchBox } from '#dom';
import type { OpenedBy } from './model.ts';
import { windowBox } from './room.ts';
import { placePanel } from './spots.ts';

/** What a panel hangs on, and the element whose scrolling it follows. */
export interface Anchor {
  readonly context: Element;
  readonly getBoundingClientRect: () => DOMRect;
}

export function place(part: HTMLElement, left: number, top: number): void {
  part.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  part.classList.remove('unplaced');
}

/** Runs `update` whenever `watched` or anything round it moves, scrolls or changes its size; the result ends it. */
export function followLayout(watched: Element, update: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  watchBox(watched, update, signal);
  findInnerDocument(watched)?.addEventListener('scroll', update, {
    capture: true,
    passive: true,
    signal,
  });
  return () => stop.abort();
}

/** What Preact calls with a part once it stands on the page; the result ends it. */
type PartRef = (part: HTMLElement | null) => (() => void) | undefined;

/** Keeps a panel below its anchor, or above it, inside the window, at most as high as there is room. */
export const hangOn =
  (anchor: Anchor, side: 'below' | 'above'): PartRef =>
  (part) => {
    const view = anchor.context.ownerDocument.defaultView;
    if (!part || !view) return;
    const update = () => {
      // As high as all it holds, however low it was made before.
      const height = part.scrollHeight + part.offsetHeight - part.clientHeight;
      const size = { width: part.offsetWidth, height };
      const at = placePanel(size, anchor.getBoundingClientRect(), windowBox(view), side);
      part.style.maxHeight = `${at.maxHeight}px`;
      place(part, at.left, at.top);
    };
    const sizes = new ResizeObserver(update);
    sizes.observe(part);
    update();
    const stop = followLayout(anchor.context, update);
    return () => {
      sizes.disconnect();
      stop();
    };
  };

/** Gives a panel the focus each time the keyboard opened it, and not when it is drawn again. */
export function focusOpened(part: HTMLElement | null, by: OpenedBy, first?: string): void {
  if (!part || part.dataset.by === by) return;
  part.dataset.by = by;
  if (by === 'keyboard') ((first && part.querySelector<HTMLElement>(first)) || part).focus();
}
