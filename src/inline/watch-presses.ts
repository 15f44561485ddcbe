/** Keeps whole presses from the page: what `holds` says of mousedown, or of a click that no pointer made, is so for the rest of it. */
export function watchPresses(
  view: Window,
  holds: (event: MouseEvent) => boolean,
  signal: AbortSignal,
): void {
  let press: { readonly isHeld: boolean } | null = null;
  const on = (event: MouseEvent) => {
    // Ours, made while a mail is sent anyway.
    let isHeld = press?.isHeld ?? false;
    if (event.type === 'mousedown') {
      isHeld = event.button === 0 && holds(event);
      press = { isHeld };
    } else if (event.type === 'click') {
      if (!press || event.detail === 0) isHeld = holds(event);
      press = null;
    }
    if (!isHeld) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['mousedown', 'mouseup', 'click'] as const)
    view.addEventListener(type, on, { capture: true, signal });
}
