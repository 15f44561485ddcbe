import { keepCaret } from './caret.ts';
import type { ComposeSet } from './compose-set.ts';
import type { Because } from './decide-send.ts';
import type { InlineDeps } from './deps.ts';
import { isElement } from './is-node.ts';
import { pressControl } from './press-control.ts';
import { findKeyed, findPressed, type SendAttempt } from './send-attempt.ts';
import { watchOutcome } from './send-outcome.ts';
import { stepFocus } from './step-focus.ts';
import { watchPresses } from './watch-presses.ts';

/** What the guard shows: a dialog before a send, or a note after one. */
export type GuardState =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly key: string; readonly because: Because }
  | { readonly kind: 'note'; readonly key: string; readonly note: 'again' | 'toolbar' };

/** The pause before sending. Whatever fails in it, the mail goes out. */
export interface SendGuard extends GuardActions {
  readonly state: GuardState;
  /** Takes its part away when its compose is gone. */
  follow(): void;
  /** True for a key of the page that is kept from it. */
  onPageKey(event: KeyboardEvent): boolean;
  /** True for a key in our parts that was meant for the dialog. */
  onOwnKey(event: KeyboardEvent): boolean;
}

export interface GuardActions {
  callInstead(): void;
  goBack(): void;
  sendAnyway(): void;
  closeNote(): void;
}

/** How the dialog gets on the page. */
export interface GuardStage {
  /** Draws at once. */
  draw(): void;
  /** The dialog as it stands on the page; null while the writer can't see it. */
  findDialog(): HTMLElement | null;
}

const none: GuardState = { kind: 'none' };

/** Pauses sends of the composes of a document until `signal` aborts. To be called before the page's own scripts run. */
export function attachSendGuard(
  document: Document,
  composes: ComposeSet,
  deps: InlineDeps,
  stage: GuardStage,
  signal: AbortSignal,
): SendGuard {
  const view = document.defaultView;
  if (!view) throw new Error('No window.');
  let state: GuardState = none;
  let asked: { readonly attempt: SendAttempt; readonly returnCaret: () => void } | null = null;
  let isPassing = false;

  const set = (next: GuardState) => {
    state = next;
    stage.draw();
  };
  /** True to hold the event. */
  const pause = (attempt: SendAttempt): boolean => {
    if (isPassing) return false;
    const { session } = attempt;
    if (state.kind === 'asking' && stage.findDialog()) return state.key === session.key;
    // The page threw the dialog out: one that can't be answered isn't asked again.
    if (state.kind === 'asking') composes.find(state.key)?.wave(state.because.places);
    if (state.kind !== 'none') set(none);
    const decision = session.decideSend(deps.sendGuard());
    if (decision.kind === 'pass') return false;
    asked = { attempt, returnCaret: keepCaret(document) };
    set({ kind: 'asking', key: session.key, because: decision.because });
    if (stage.findDialog()) return true;
    state = none;
    return false;
  };
  const holds = (find: () => SendAttempt | null): boolean => {
    try {
      const attempt = find();
      return attempt !== null && pause(attempt);
    } catch (error) {
      // The one place that may not let an error through: a mail must never be held by our fault.
      state = none;
      deps.reportFault(error);
      return false;
    }
  };
  const askEarly = (event: Event) => {
    const target = event.composedPath()[0];
    if (!isElement(target)) return;
    for (const session of composes.sessions)
      if (session.compose.isSendControl(target)) session.reviewNow();
  };
  const close = () => {
    const { returnCaret } = asked ?? {};
    asked = null;
    // While the dialog stands nothing else can take the focus.
    set(none);
    returnCaret?.();
  };
  const sendOn = ({ session, findControl }: SendAttempt) => {
    const { key } = session;
    const press = () => {
      const control = findControl();
      if (!control || control.getClientRects().length === 0) return false;
      isPassing = true;
      try {
        pressControl(control);
      } finally {
        isPassing = false;
      }
      return true;
    };
    const onStanding = () => set({ kind: 'note', key, note: 'again' });
    const onGone = () => {
      if (state.kind === 'note' && state.key === key) set(none);
    };
    watchOutcome(session.compose, press, { onStanding, onGone }, signal);
  };

  watchPresses(view, (event) => holds(() => findPressed(composes.sessions, event)), signal);
  for (const type of ['mouseover', 'focusin'] as const)
    view.addEventListener(type, askEarly, { capture: true, passive: true, signal });

  return {
    get state() {
      return state;
    },
    follow() {
      if (state.kind !== 'none' && !composes.find(state.key)) state = none;
    },
    onPageKey(event) {
      const dialog = state.kind === 'asking' ? stage.findDialog() : null;
      if (dialog) {
        if (event.key === 'Escape' && event.isTrusted) close();
        else dialog.focus();
        return true;
      }
      return !isPassing && holds(() => findKeyed(composes.sessions, event));
    },
    onOwnKey(event) {
      if (state.kind !== 'asking') return false;
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      } else if (event.key === 'Tab') {
        event.preventDefault();
        stepFocus(stage.findDialog(), event.shiftKey ? -1 : 1);
      } else if (event.repeat) event.preventDefault();
      return true;
    },
    goBack: close,
    callInstead() {
      if (state.kind !== 'asking') return;
      const { key } = state;
      close();
      const hint = () => set({ kind: 'note', key, note: 'toolbar' });
      deps.openPopup().then((isOpen) => {
        if (!isOpen) hint();
      }, hint);
    },
    sendAnyway() {
      if (state.kind !== 'asking' || !asked) return;
      const { attempt } = asked;
      attempt.session.wave(state.because.places);
      close();
      setTimeout(() => {
        if (!signal.aborted) sendOn(attempt);
      }, 0);
    },
    closeNote: () => set(none),
  };
}
