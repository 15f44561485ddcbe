import { autoUpdate } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findInnerDocument } from '#dom';
import { windowBox } from './room.ts';
import { placePanel } from './spots.ts';

/** What a panel hangs on, and the element whose scrolling it follows. */
export interface Anchor {
  readonly context: Element;
  readonly getBoundingClientRect: () => DOMRect;
}

function place(part: HTMLElement, left: number, top: number): void {
  part.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  part.classList.remove('unplaced');
}

/** Runs `update` now and whenever `watched` or anything round it moves, scrolls or changes its size. */
function followLayout(watched: Element, part: HTMLElement, update: () => void): () => void {
  const stop = new AbortController();
  const stopFollowing = autoUpdate(watched, part, update);
  for (const document of [watched.ownerDocument, findInnerDocument(watched)]) {
    document?.addEventListener('scroll', update, {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
  }
  return () => {
    stop.abort();
    stopFollowing();
  };
}

/** Keeps a panel below its anchor, or above it, inside the window, at most as high as there is room. */
export function useAnchored(
  ref: RefObject<HTMLElement | null>,
  anchor: Anchor,
  side: 'below' | 'above',
): void {
  useLayoutEffect(() => {
    const part = ref.current;
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
    return followLayout(anchor.context, part, update);
  }, [ref, anchor, side]);
}

/** Keeps a part where `find` says; out of sight where it finds no place. */
export function useSpot(
  ref: RefObject<HTMLElement | null>,
  watched: Element,
  find: (part: HTMLElement) => { readonly left: number; readonly top: number } | null,
): void {
  useLayoutEffect(() => {
    const part = ref.current;
    if (!part) return;
    const update = () => {
      const spot = find(part);
      if (spot) place(part, spot.left, spot.top);
      else part.classList.add('unplaced');
    };
    return followLayout(watched, part, update);
  });
}
