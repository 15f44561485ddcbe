import type { FieldSpan } from '#analysis';
import { findFrameOffset } from '#dom';
import type { ComposeState } from '#platform';
import { attachComposeSet } from './compose-set.ts';
import type { InlineDeps } from './deps.ts';
import { attachHost, guardKeys, type Host, removeRemains } from './host.ts';
import { insertText } from './insert-text.ts';
import { createPanels } from './panels.ts';
import { createRenderer } from './renderer.ts';
import { attachSendGuard } from './send-guard.ts';
import type { Session } from './session.ts';
import type { ShownFlag } from './shown-flag.ts';
import { watchPointer } from './watch-pointer.ts';

/** What the popup and the background may ask of the parts in a page. */
export interface Inline {
  readCompose(): ComposeState;
  /** The other side's words that the compose at hand answers, or null. */
  readQuoted(): string | null;
  /** Puts a text above what is written in the compose at hand; false when its editor did not take it. */
  insertText(text: string): Promise<boolean>;
  /** The span counts in the draft that `readCompose` gave. */
  revealFlag(span: FieldSpan): void;
  /** What is kept of a client changed somewhere else. */
  clientChanged(): void;
  /** Language or strength changed: every draft is reviewed again. */
  settingsChanged(): void;
}

/** So long after the last key nothing opens by itself, in milliseconds. */
const typingRest = 800;

/** Reviews every compose of a document that gets the focus, until `signal` aborts; then nothing of it is left. */
export function attachInline(document: Document, deps: InlineDeps, signal: AbortSignal): Inline {
  const view = document.defaultView;
  if (!view) throw new Error('The document is in no window.');
  removeRemains(document);
  let host: Host | null = null;
  let isAsked = false;
  let shownCount: number | null = null;
  const draw = () => {
    host ??= attachHost(document, signal);
    renderer.render(host);
  };
  const change = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      if (signal.aborted) return;
      panels.follow();
      guard.follow();
      draw();
      const count = composes.current ? composes.current.flags.length : null;
      if (count !== shownCount) deps.showCount(count);
      shownCount = count;
    });
  };
  const isOwn = (target: EventTarget | null) => host !== null && target === host.element;
  const isOverHost = () => host?.element.matches(':hover') ?? false;

  const attachPlace = (key: string, body: HTMLElement, place: AbortSignal) => {
    const inner = body.ownerDocument.defaultView;
    if (inner && inner !== view) watchWindow(inner, place);
    watchPointer<ShownFlag>(
      body,
      {
        find: (x, y) => composes.find(key)?.findAt(x, y) ?? null,
        onFlag: (flag, point, by) => {
          const { x, y } = findFrameOffset(body, document);
          panels.openAt(key, flag, { x: point.x + x, y: point.y + y }, by);
        },
        onNothing: () => {
          if (!isOverHost()) panels.closeHovered();
        },
        isTyping: () => performance.now() - (composes.find(key)?.lastInput ?? 0) < typingRest,
      },
      place,
    );
  };
  const watchWindow = (window: Window, place: AbortSignal) => {
    guardKeys(
      window,
      isOwn,
      (event) => guard.onOwnKey(event) || panels.onOwnKey(event),
      (event) => guard.onPageKey(event) || panels.onPageKey(event),
      place,
    );
    const closeOutside = ({ target }: Event) => {
      if (!isOwn(target)) panels.close({ returns: false });
    };
    window.addEventListener('pointerdown', closeOutside, {
      capture: true,
      passive: true,
      signal: place,
    });
  };
  const events = { onChange: change, onPlace: attachPlace };
  const composes = attachComposeSet(document, deps, events, signal);
  const panels = createPanels(document, composes, deps, change, () => host?.root ?? null);
  const stage = {
    draw() {
      // A page may have thrown our parts away.
      if (host && !host.element.isConnected) document.documentElement.append(host.element);
      draw();
    },
    findDialog: () => (host ? findOpenDialog(host) : null),
  };
  const guard = attachSendGuard(document, composes, deps, stage, signal);
  const renderer = createRenderer(composes, panels, guard, deps);

  watchWindow(view, signal);
  if (composes.sessions.length > 0) change();

  return {
    readCompose: () => describeCompose(composes.current, composes.unwatched?.webmail ?? null),
    readQuoted: () => (composes.current ? deps.findQuotedText(composes.current.compose) : null),
    insertText: async (text) =>
      composes.current ? insertText(composes.current.compose, text, signal) : false,
    revealFlag(span) {
      const session = composes.current;
      const flag = session?.flags.find(
        ({ flag }) => flag.in === span.in && flag.start === span.start && flag.end === span.end,
      );
      if (session && flag) panels.openCard(session.key, flag, 'click');
    },
    clientChanged() {
      for (const session of composes.sessions) session.refresh(true);
    },
    settingsChanged() {
      for (const session of composes.sessions) session.reviewAgain();
    },
  };
}

/** The send guard's dialog, as long as the writer can see it. */
function findOpenDialog({ element, root }: Host): HTMLElement | null {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.guard');
  const isSeen = element.isConnected && dialog?.open && dialog.getClientRects().length > 0;
  return isSeen ? dialog : null;
}

/** The compose at hand for the popup: a review always comes with the draft that it is about. */
function describeCompose(session: Session | null, unwatched: string | null): ComposeState {
  if (!session)
    return unwatched === null ? { kind: 'none' } : { kind: 'unwatched', webmail: unwatched };
  const common = {
    kind: 'watched',
    webmail: session.compose.webmail,
    client: session.client,
  } as const;
  if (session.review.kind !== 'reviewed') return { ...common, draft: session.draft, review: null };
  const { draft, review } = session.review.reviewed;
  const shown = new Set(session.flags.map(({ flag }) => flag));
  const flags = session.review.settled
    ? review.flags.filter((flag) => shown.has(flag))
    : review.flags;
  return { ...common, draft, review: { ...review, flags } };
}
