/** How long nothing must move before it is looked at where things stand now, in milliseconds. */
const stillness = 100;
const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/** Calls `on` whenever an element, or anything round it, moves, scrolls, changes its size, is hidden or shown, until `signal` aborts. */
export function watchBox(element: Element, on: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let framed: DOMRect;
  /** Where it was when that was last told. */
  let told: DOMRect;
  let shifts: IntersectionObserver | undefined;
  const isElsewhere = (before: DOMRect) => {
    const now = element.getBoundingClientRect();
    return (['x', 'y', 'width', 'height'] as const).some((side) => now[side] !== before[side]);
  };
  const moved = () => {
    told = element.getBoundingClientRect();
    on();
    clearTimeout(timer);
    timer = setTimeout(look, stillness);
  };
  /** Frames the element as tightly as it stands: from then on the least shift changes how much of it the frame shows. */
  const frame = () => {
    shifts?.disconnect();
    framed = told = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { top, right, bottom, left } = framed;
    const insets = [top, clientWidth - right, clientHeight - bottom, left];
    const rootMargin = insets.map((inset) => `${-Math.floor(inset)}px`).join(' ');
    let isFirst = true;
    shifts = new view.IntersectionObserver(
      () => {
        // It may have gone before it was first looked at.
        if (!isFirst || isElsewhere(framed)) moved();
        isFirst = false;
      },
      { root: document, rootMargin, threshold: steps },
    );
    shifts.observe(element);
  };
  const look = () => {
    const wasElsewhere = isElsewhere(told);
    frame();
    if (wasElsewhere) on();
  };
  let isFirst = true;
  const sizes = new view.ResizeObserver(() => {
    if (!isFirst) moved();
    isFirst = false;
  });
  sizes.observe(element);
  frame();
  const passive = { passive: true, signal };
  document.addEventListener('scroll', moved, { ...passive, capture: true });
  view.addEventListener('resize', moved, passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    shifts?.disconnect();
    sizes.disconnect();
  });
}
