import type { Compose, Unrecognised } from '#webmail';

/** Calls `on` with the compose that gets the focus, and with that which has it already. Nothing else of the page is watched. */
export function watchComposes(
  document: Document,
  findCompose: (focused: Element) => Compose | Unrecognised | null,
  on: (found: Compose | Unrecognised) => void,
  signal: AbortSignal,
): void {
  const look = (target: EventTarget | null | undefined) => {
    const found = target instanceof Element ? findCompose(target) : null;
    if (found) on(found);
  };
  document.addEventListener('focusin', (event) => look(event.composedPath()[0]), {
    capture: true,
    signal,
  });
  look(document.activeElement);
}
