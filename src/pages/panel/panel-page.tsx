import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanEdits } from '#guide';
import {
  applyChange,
  findTabId,
  isStorageFull,
  logError,
  type PanelState,
  type RecordChange,
  type RecordKey,
  readUnkeptEdits,
  recordKey,
  sendToBackground,
  sendToTab,
  watchTabs,
  writeUnkeptEdits,
} from '#platform';
import { Panel } from './panel.tsx';
import { type PanelActions, type PanelView, viewOf } from './panel-view.ts';
import { wordsIn } from './words.ts';

const onError = (error: unknown) => logError('panel', error);
/** Rests of typing and of tabs, in milliseconds. */
const rest = 300;

/** Whose record a state or view is about. */
export const keyOf = ({ owner, tabId }: Pick<PanelState, 'owner' | 'tabId'>): RecordKey =>
  owner === 'unnamed' ? { unnamedIn: tabId } : owner;

/** The side panel bound to the background and to the tab at hand. */
export function PanelPage({ first }: { first: PanelView }) {
  const [view, setView] = useState(first);
  const [isFull, setFull] = useState(false);
  const latest = useRef(view);
  latest.current = view;
  const show = (next: PanelView) => {
    latest.current = next;
    setView(next);
  };
  const saver = useSaver(latest, setFull);

  useEffect(() => {
    const end = new AbortController();
    let timer = 0;
    const refresh = async () => {
      await saver.flush();
      show(await readView(latest.current));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void refresh().catch(onError), rest);
    };
    watchTabs(soon, end.signal);
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush, { signal: end.signal });
    document.addEventListener('visibilitychange', flush, { signal: end.signal });
    return () => end.abort();
  }, []);

  const actions = useMemo((): PanelActions => {
    const change = (change: RecordChange) => {
      const { record, isPrivate, tabId, owner } = latest.current;
      show({ ...latest.current, record: applyChange(record, change) });
      if (isPrivate) return;
      sendToBackground('changeRecord', { tabId, owner }, change).then(
        () => setFull(false),
        (error: unknown) => (isStorageFull(error) ? setFull(true) : onError(error)),
      );
    };
    return {
      change,
      edit(edits) {
        show({ ...latest.current, edits });
        saver.soon();
      },
      keepPlan(isKept) {
        const { clientLanguage: language, facts, edits } = latest.current;
        change({ kind: 'tell', plan: isKept ? { language, facts, edits } : null });
        saver.soon();
      },
      insert: (text) => sendToTab(latest.current.tabId, 'insertText', text).catch(() => false),
      readQuoted: () => sendToTab(latest.current.tabId, 'readQuoted').catch(() => null),
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    };
  }, []);
  const words = useMemo(() => wordsIn(view.language), [view.language]);
  return <Panel view={view} words={words} actions={actions} isFull={isFull} />;
}

/** What stands in the tab at hand now. Without a draft there the client stays the one shown. */
async function readView(shown: PanelView): Promise<PanelView> {
  const state = await sendToBackground('readPanel', await findTabId(location.search));
  const isElsewhere = state.tab.kind !== 'watched';
  if (isElsewhere && shown.client) {
    const record = shown.isPrivate
      ? shown.record
      : await sendToBackground('readClient', shown.client);
    return { ...shown, record, hasDraft: false, language: state.language };
  }
  const isSame = recordKey(keyOf(state)) === recordKey(keyOf(shown));
  const edits: PlanEdits = isSame ? shown.edits : await readUnkeptEdits(keyOf(state));
  const next = viewOf(state, edits);
  return isSame && shown.isPrivate ? { ...next, record: shown.record } : next;
}

/** Writes edits a little after typing: into the kept plan, else into memory. */
function useSaver(latest: { current: PanelView }, setFull: (isFull: boolean) => void) {
  return useMemo(() => {
    let timer = 0;
    let isDue = false;
    const flush = async () => {
      clearTimeout(timer);
      if (!isDue) return;
      isDue = false;
      const {
        record,
        edits,
        facts,
        isPrivate,
        clientLanguage: language,
        ...whose
      } = latest.current;
      if (isPrivate) return;
      try {
        if (record.plan) {
          const plan = { language, facts, edits };
          const { tabId, owner } = whose;
          await sendToBackground('changeRecord', { tabId, owner }, { kind: 'tell', plan });
          await writeUnkeptEdits(keyOf(whose), {});
        } else await writeUnkeptEdits(keyOf(whose), edits);
        setFull(false);
      } catch (error) {
        if (isStorageFull(error)) setFull(true);
        else onError(error);
      }
    };
    const soon = () => {
      isDue = true;
      clearTimeout(timer);
      timer = window.setTimeout(() => void flush(), rest);
    };
    return { soon, flush };
  }, []);
}
