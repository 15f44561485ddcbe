/** How long typing must rest before the draft is read again, in milliseconds. */
export const rest = 120;
/** The longest that reading is put off while typing goes on, in milliseconds. */
export const longest = 300;

/**
 * A function to call at every change of an editor: it calls `run` once typing rests or has gone on for long, and before the next
 * painting when `isUrgent` says so then. The keystroke itself waits for nothing.
 */
export function inTypingRests(
  editor: Element,
  isUrgent: () => boolean,
  run: () => void,
  signal: AbortSignal,
): () => void {
  const view = editor.ownerDocument.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun: number | null = null;
  let isLooking = false;
  const catchUp = () => {
    clearTimeout(timer);
    begun = null;
    if (!signal.aborted) run();
  };
  const look = () => {
    isLooking = false;
    if (begun !== null && isUrgent()) catchUp();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    begun ??= now;
    clearTimeout(timer);
    timer = setTimeout(catchUp, Math.min(rest, begun + longest - now));
    if (isLooking || !view) return;
    isLooking = true;
    view.requestAnimationFrame(look);
  };
}
