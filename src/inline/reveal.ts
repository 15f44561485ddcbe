import type { Box } from './spots.ts';

/** Scrolls whatever scrolls round an editor until a box of it can be seen. */
export function scrollToBox(body: HTMLElement, box: Box): void {
  const view = body.ownerDocument.defaultView;
  let { top, bottom } = box;
  for (let it: HTMLElement | null = body; it && view; it = it.parentElement) {
    const scrolls =
      it.scrollHeight > it.clientHeight && /auto|scroll/.test(view.getComputedStyle(it).overflowY);
    if (!scrolls && it !== it.ownerDocument.documentElement) continue;
    const isPage = it === it.ownerDocument.documentElement;
    const frame = isPage ? { top: 0, bottom: view.innerHeight } : it.getBoundingClientRect();
    if (top >= frame.top && bottom <= frame.bottom) continue;
    const before = it.scrollTop;
    it.scrollTop += (top + bottom) / 2 - (frame.top + frame.bottom) / 2;
    top -= it.scrollTop - before;
    bottom -= it.scrollTop - before;
  }
}
