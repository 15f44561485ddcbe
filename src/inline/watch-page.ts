import {
  type ContentMessages,
  findSitePattern,
  isExtensionGone,
  listenToMessages,
  logError,
  onSettingsChanged,
  type PartSetup,
  sendToBackground,
} from '#platform';
import { attachInline } from './attach-inline.ts';
import type { InlineDeps } from './deps.ts';
import { showGoneNote } from './gone-note.tsx';
import { startLife } from './script-life.ts';

/** What a content script brings along: how its pages are read, and who comes after it. */
export interface PageScript
  extends Pick<InlineDeps, 'findCompose' | 'describeStructure' | 'findQuotedText'> {
  /** Aborts when a newer script says that it has come; see `startLife`. */
  readonly replaced: AbortSignal;
}

/** Watches the composes of the page, with all that the background answers, until the script ends. */
export function watchPage({ replaced, ...page }: PageScript): void {
  const life = startLife(replaced);
  const { signal } = life;
  // After an update the page may keep the old script: it takes its parts away and falls silent.
  const leave = () => {
    if (signal.aborted) return;
    const isMissed = inline.readCompose().kind !== 'none';
    life.abort();
    if (isMissed && setup) showGoneNote(document, setup);
  };
  const onError = (error: unknown) => {
    if (isExtensionGone(error)) leave();
    else logError('webmail', error);
  };
  const ask: typeof sendToBackground = (name, ...args) => {
    const answer = sendToBackground(name, ...args);
    answer.catch(onError);
    return answer;
  };
  const ignore = () => {};
  const tell: typeof sendToBackground = (name, ...args) => {
    const answer = ask(name, ...args);
    answer.catch(ignore);
    return answer;
  };
  let setup: PartSetup | null = null;
  let isAsked = false;
  // Not before the first compose: a page without one costs the background nothing.
  const readSetup = () => {
    if (isAsked) return;
    isAsked = true;
    ask('readSetup')
      .then((answer) => {
        const isFirst = setup === null;
        setup = answer;
        if (isFirst) inline.draw();
        else inline.settingsChanged();
      }, ignore)
      .finally(() => {
        isAsked = setup !== null;
      });
  };
  const inline = attachInline(
    document,
    {
      ...page,
      review: (draft) => {
        readSetup();
        return ask('review', draft);
      },
      wake: () => {
        readSetup();
        tell('wake');
      },
      showCount: (count) => void tell('showCount', count),
      openPopup: () => ask('openPanel'),
      isNotByPhone: async (client) => (await ask('readStanding', client)).notByPhone,
      keepNotByPhone: async (client) => void (await ask('setNotByPhone', client, true)),
      hasEnded: async (client) => (await ask('readStanding', client)).isOver,
      turnReminderOff: async (client) => void (await ask('turnReminderOff', client)),
      looks: () => setup,
      sendGuard: () => {
        if (isExtensionGone()) leave();
        // Without words there is no dialog to ask with.
        return signal.aborted ? 'never' : (setup?.sendGuard ?? 'never');
      },
      reportFault: onError,
    },
    signal,
  );
  const { readCompose, readQuoted, insertText, revealFlag, clientChanged } = inline;
  const sitesDropped = (patterns: readonly string[]) => {
    if (patterns.includes(findSitePattern(location.href) ?? '')) life.abort();
  };
  const handlers = {
    readCompose,
    readQuoted,
    insertText,
    revealFlag,
    clientChanged,
    sitesDropped,
  };
  listenToMessages<ContentMessages>(handlers, { onError }, signal);
  onSettingsChanged(() => {
    isAsked = false;
    if (setup) readSetup();
  }, signal);
}
