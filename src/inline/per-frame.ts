/** A function that calls `run` once before the next painting, however often it is asked to, until `signal` aborts. */
export function perFrame(element: Element, run: () => void, signal: AbortSignal): () => void {
  const view = element.ownerDocument.defaultView;
  let asked = false;
  return () => {
    if (asked || !view) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}
