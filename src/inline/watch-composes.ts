import { findInnerDocument } from '#dom';
import type { Compose, Unrecognised } from '#webmail';
import { isElement } from './is-node.ts';

/**
 * Calls `on` with the compose that gets the focus, or null when something else does, and with that which has it already.
 * Nothing else of the page is watched. An editor in a frame belongs to the document that holds the rest of its compose.
 */
export function watchComposes(
  document: Document,
  findCompose: (focused: Element) => Compose | Unrecognised | null,
  on: (found: Compose | Unrecognised | null) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null | undefined) => {
    if (!isElement(target)) return;
    const found = findCompose(target);
    on(found?.root.ownerDocument === document ? found : null);
  };
  const onFocus = (event: Event) => look(event.composedPath()[0]);
  const capture = { capture: true, signal };
  const watchFrame = (frame: EventTarget | null | undefined) => {
    const inner = isElement(frame) ? findInnerDocument(frame) : null;
    if (!inner) return;
    // Adding the same listener twice adds it once.
    inner.defaultView?.addEventListener('focusin', onFocus, capture);
    if (document.activeElement === frame) look(inner.activeElement);
  };
  // At the window, where we are before any listener of the page: one that lets no event through hides no compose.
  document.defaultView?.addEventListener('focusin', onFocus, capture);
  document.addEventListener('load', ({ target }) => watchFrame(target), capture);
  // The focus that goes into a frame gives no `focusin` out here.
  document.defaultView?.addEventListener('blur', () => watchFrame(document.activeElement), {
    signal,
  });
  for (const frame of document.querySelectorAll('iframe')) watchFrame(frame);
  look(document.activeElement);
}
