import type { Compose } from '#webmail';

/** How long a compose may stand after its Send was pressed for the writer, in milliseconds: without a sign of the page, and with one. */
export const patience = { silent: 2000, answered: 20_000 } as const;

/** What becomes of a mail that was to be sent. */
interface Outcome {
  /** It still stands there, and the writer should look. */
  onStanding(): void;
  /** It has left the page; also after it stood for long. */
  onGone(): void;
}

/** Presses Send by `press`, which says whether there was one to press, and follows the compose until it has left the page or `signal` aborts. */
export function watchOutcome(
  { root, body }: Compose,
  press: () => boolean,
  { onStanding, onGone }: Outcome,
  signal: AbortSignal,
): void {
  const { ownerDocument: page } = root;
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  const life = new AbortController();
  const isShown = () => root.isConnected && body.isConnected && body.getClientRects().length > 0;
  // A question of the page itself, such as for a subject, takes the focus.
  const isAsked = () => page.activeElement !== page.body && !root.contains(page.activeElement);
  const end = () => life.abort();
  const look = () => {
    if (!isShown()) end();
    else if (!isAsked()) onStanding();
  };
  let isAnswered = false;
  let isHandled = false;
  const note = (records: readonly MutationRecord[]) => {
    // What a page adds while it handles the press is its answer; what comes later may be anything.
    isAnswered ||= !isHandled && records.some((it) => isAddedBeside(it, root));
    if (root.isConnected) return;
    end();
    onGone();
  };
  const observer = new view.MutationObserver(note);
  observer.observe(page, { childList: true, subtree: true });
  life.signal.addEventListener('abort', () => observer.disconnect());
  signal.addEventListener('abort', end, { signal: life.signal });
  const after = (ms: number, then: () => void) => {
    if (life.signal.aborted) return;
    const timer = view.setTimeout(then, ms);
    life.signal.addEventListener('abort', () => view.clearTimeout(timer));
  };
  if (!press()) look();
  else
    after(0, () => {
      isHandled = true;
      after(isAnswered ? patience.answered : patience.silent, look);
    });
}

const isAddedBeside = ({ target, addedNodes }: MutationRecord, root: Element) =>
  addedNodes.length > 0 && !root.contains(target);
