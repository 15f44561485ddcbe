/** How long typing must rest before the draft is read again, in milliseconds. */
export const rest = 120;
/** After how long reading is put off no further while typing goes on, in milliseconds. */
export const longest = 300;

/**
 * A function to call at every change of an editor: it calls `run` once typing rests; when it has gone on for long, right after
 * the paint of a key, which leaves the most time until the next one; and before the next painting when `isUrgent` says so then.
 * The keystroke itself waits for nothing.
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
    if (begun === null) return;
    if (isUrgent()) catchUp();
    else if (performance.now() - begun >= longest) {
      clearTimeout(timer);
      timer = setTimeout(catchUp);
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    begun ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(catchUp, rest);
    if (isLooking || !view) return;
    isLooking = true;
    view.requestAnimationFrame(look);
  };
}
