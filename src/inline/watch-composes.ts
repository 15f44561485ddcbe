import type { Compose, Unrecognised } from '#webmail';
import { isElement } from './is-node.ts';

/** Calls `on` with the compose that gets the focus, or null when something else does, and with that which has it already. Nothing else of the page is watched. */
export function watchComposes(
  document: Document,
  findCompose: (focused: Element) => Compose | Unrecognised | null,
  on: (found: Compose | Unrecognised | null) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null | undefined) => {
    if (isElement(target)) on(findCompose(target));
  };
  document.addEventListener('focusin', (event) => look(event.composedPath()[0]), {
    capture: true,
    signal,
  });
  look(document.activeElement);
}
