import { logError, type PartLooks, sendToBackground } from '#platform';
import { attachInline } from './attach-inline.ts';
import type { InlineDeps } from './deps.ts';
import type { Inline } from './inline.ts';

/** A page of the extension with a draft of its own. */
export interface OwnPage extends Pick<InlineDeps, 'findCompose'> {
  readonly looks: PartLooks;
  /** Nothing that is chosen in the parts may be kept. */
  readonly isPrivate: boolean;
  /** The review or the recipient is another one. */
  readonly onChange: () => void;
}

/** Brings the parts of the webmail to the draft of a page of ours, for as long as the page stands. Nothing is sent there, and the page nudges by itself. */
export function watchOwnPage({ looks, isPrivate, onChange, ...page }: OwnPage): Inline {
  const onError = (error: unknown) => logError('page', error);
  // After whoever waits for the answer has taken it.
  const tell = () => setTimeout(onChange);
  const ask: typeof sendToBackground = (name, ...args) => {
    const answer = sendToBackground(name, ...args);
    answer.then(tell, onError);
    return answer;
  };
  const deps: InlineDeps = {
    ...page,
    findQuotedText: () => null,
    // Asked for only where a compose isn't understood, and this one always is.
    describeStructure: () => '',
    review: (draft) => ask('review', draft),
    wake: () => void ask('wake').catch(() => {}),
    showCount: tell,
    openPopup: async () => false,
    isNotByPhone: async (client) => (await ask('readStanding', client)).notByPhone,
    keepNotByPhone: async (client) => void (await ask('setNotByPhone', client, true)),
    hasEnded: async (client) => (await ask('readStanding', client)).isOver,
    turnReminderOff: async (client) => {
      if (!isPrivate) await ask('turnReminderOff', client);
    },
    hasOwnNudge: true,
    looks: () => looks,
    sendGuard: () => 'never',
    reportFault: onError,
  };
  return attachInline(document, deps, new AbortController().signal);
}
