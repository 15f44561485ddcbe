import { useMemo, useState } from 'preact/hooks';
import type { Language, PopupState } from '#platform';
import {
  logError,
  openOptions,
  openSidePanel,
  reloadTab,
  requestMailAccess,
  requestSite,
  sendToBackground,
  sendToTab,
} from '#platform';
import { type ClientRecord, recordChanges } from '#records';
import { Popup, type PopupActions } from './popup.tsx';
import { wordsIn } from './words.ts';

const onError = (error: unknown) => logError('popup', error);
const close = () => window.close();

/** The popup bound to the background and to its tab. */
export function PopupPage({ first }: { first: PopupState }) {
  const [state, setState] = useState(first);
  const words = useMemo(() => wordsIn(state.language), [state.language]);

  const actions = useMemo((): PopupActions => {
    const { tabId, owner, isPrivate } = first;
    const whose = { tabId, owner };
    // Shown at once; the kept record follows. In a private window it is never kept, so nothing follows.
    const apply = (
      change: (record: ClientRecord) => ClientRecord,
      keep: () => Promise<ClientRecord>,
    ) => {
      setState((old) => ({ ...old, record: change(old.record) }));
      if (isPrivate) return;
      keep().then((record) => setState((old) => ({ ...old, record })), onError);
    };
    const refresh = () => sendToBackground('readPopup', tabId).then(setState, onError);
    return {
      reload: () => void reloadTab(tabId).then(close, onError),
      allow: () => void requestMailAccess().then(refresh, onError),
      openPanel: () => void openSidePanel(tabId).then((isOpen) => isOpen && close(), onError),
      watch: (site) => void requestSite(site).then(refresh, onError),
      openReview: (text) => void sendToBackground('openReview', text, tabId).then(close, onError),
      openSettings: () => void openOptions().then(close, onError),
      reveal: (flag) => {
        const { start, end } = flag;
        // Refused when the compose has gone meanwhile.
        sendToTab(tabId, 'revealFlag', { in: flag.in, start, end }).then(close, refresh);
      },
      review: (draft) => sendToBackground('review', draft),
      findFillIns: (draft, review) => sendToBackground('findFillIns', draft, review),
      addFillIn: ({ text, end }, { body }) =>
        sendToTab(tabId, 'insertText', { text, below: body.slice(0, end) }).catch(() => false),
      tick: (step, done) =>
        apply(recordChanges.tick(step, done), () =>
          sendToBackground('tickStep', whose, step, done),
        ),
      setSteps: (steps) =>
        apply(recordChanges.setSteps(steps), () => sendToBackground('setSteps', whose, steps)),
      setNotByPhone: (notByPhone) =>
        apply(recordChanges.notByPhone(notByPhone), () =>
          sendToBackground('markNotByPhone', whose, notByPhone),
        ),
    };
  }, [first]);

  return <Popup state={state} words={words} actions={actions} />;
}

/** What stands in the popup when the background did not answer. */
export function PopupFailed({ language }: { language: Language }) {
  return (
    <main class="popup">
      <p>{wordsIn(language).popup('failed.text')}</p>
    </main>
  );
}
