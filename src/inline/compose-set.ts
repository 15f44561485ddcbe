import type { Compose, Unrecognised } from '#webmail';
import { attachSession } from './attach-session.ts';
import type { InlineDeps } from './deps.ts';
import { type Memory, newMemory } from './memory.ts';
import type { Session, SessionEvents } from './session.ts';
import { watchComposes } from './watch-composes.ts';

/** The live composes of a document. */
export interface ComposeSet {
  readonly sessions: readonly Session[];
  /** The one that had the focus last. */
  readonly current: Session | null;
  /** A compose that isn't understood, while it stands on the page. */
  readonly unwatched: Unrecognised | null;
  find(key: string): Session | null;
  /** Lets go of the composes that left the page. True when there was one. */
  dropGone(): boolean;
}

/** Follows the composes of a document that get the focus. */
export function attachComposeSet(
  document: Document,
  deps: InlineDeps,
  events: SessionEvents,
  signal: AbortSignal,
): ComposeSet {
  const live = new Map<string, { readonly session: Session; readonly stop: AbortController }>();
  const memories = new Map<string, Memory>();
  let currentKey = '';
  let unwatched: Unrecognised | null = null;

  const open = (compose: Compose) => {
    const memory = memories.get(compose.key) ?? newMemory();
    memories.set(compose.key, memory);
    const stop = new AbortController();
    const life = AbortSignal.any([signal, stop.signal]);
    const session = attachSession(compose, memory, deps, events, life);
    live.set(compose.key, { session, stop });
  };
  const dropGone = () => {
    const gone = [...live].filter(([, { session }]) => !session.compose.root.isConnected);
    for (const [key, { stop }] of gone) {
      stop.abort();
      live.delete(key);
    }
    if (unwatched?.root.isConnected !== false) return gone.length > 0;
    unwatched = null;
    return true;
  };
  const look = (found: Compose | Unrecognised | null) => {
    const isLess = dropGone();
    if (!found && !isLess) return;
    if (found?.kind === 'unrecognised') {
      // Only the background has the words that say so.
      if (!unwatched) deps.wake();
      unwatched = found;
    } else if (found) {
      if (currentKey !== found.key || !live.has(found.key)) deps.wake();
      currentKey = found.key;
      const known = live.get(found.key);
      if (known) known.session.adopt(found);
      else open(found);
    }
    events.onChange();
  };
  watchComposes(document, deps.findCompose, look, signal);
  return {
    get sessions() {
      return [...live.values()].map(({ session }) => session);
    },
    get current() {
      return live.get(currentKey)?.session ?? null;
    },
    get unwatched() {
      return unwatched;
    },
    find: (key) => live.get(key)?.session ?? null,
    dropGone,
  };
}
