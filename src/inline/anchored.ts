import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { findInnerDocument } from '#dom';

/** What a panel hangs on, and the element whose scrolling it follows. */
export interface Anchor {
  readonly context: Element;
  readonly getBoundingClientRect: () => DOMRect;
}

const margin = 8;

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

/** Keeps a panel at its anchor, inside the window, at most as high as there is room. */
export function useAnchored(
  ref: RefObject<HTMLElement | null>,
  anchor: Anchor,
  placement: Placement,
): void {
  useLayoutEffect(() => {
    const part = ref.current;
    if (!part) return;
    const reference = {
      contextElement: anchor.context,
      getBoundingClientRect: anchor.getBoundingClientRect,
    };
    const update = async () => {
      const { x, y } = await computePosition(reference, part, {
        strategy: 'fixed',
        placement,
        middleware: [
          offset(margin),
          flip({ padding: margin, fallbackAxisSideDirection: 'start' }),
          shift({ padding: margin }),
          size({
            padding: margin,
            apply: ({ availableHeight }) => {
              part.style.maxHeight = `${Math.max(160, availableHeight)}px`;
            },
          }),
        ],
      });
      place(part, x, y);
    };
    return followLayout(anchor.context, part, () => void update());
  }, [ref, anchor, placement]);
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
