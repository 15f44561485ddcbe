import { isElement } from './is-node.ts';
import type { Session } from './session.ts';

/** Someone is about to send a draft. */
export interface SendAttempt {
  readonly session: Session;
  /** What to press to let it go on; null where that isn't there any more. Looked up anew each time. */
  findControl(): HTMLElement | null;
}

/** The send that a pointer on a control is about; null for any other place. */
export function findPressed(sessions: readonly Session[], event: Event): SendAttempt | null {
  const target = event.composedPath()[0];
  if (!isElement(target)) return null;
  const session = sessions.find(({ compose }) => compose.isSendControl(target));
  if (!session) return null;
  const { compose } = session;
  // A button of the page may be built anew while the writer thinks; another control must never stand in for it.
  const findControl = compose.findSend()?.contains(target)
    ? () => compose.findSend()
    : () => (target.isConnected ? (target as HTMLElement) : null);
  return { session, findControl };
}

/** The send that a key is about: Enter or Space on a control, Ctrl or Cmd with Enter anywhere in a compose. */
export function findKeyed(sessions: readonly Session[], event: KeyboardEvent): SendAttempt | null {
  if (event.isComposing || event.repeat || event.altKey) return null;
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const target = event.composedPath()[0];
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isElement(target)) {
    const session = sessions.find(
      // The body may stand in a frame of its own.
      ({ compose }) => compose.root.contains(target) || compose.body.contains(target),
    );
    return session ? { session, findControl: () => session.compose.findSend() } : null;
  }
  return findPressed(sessions, event);
}
