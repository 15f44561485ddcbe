import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanEdits } from '#guide';
import { isStorageFull, logError, readUnkeptEdits, sendToBackground } from '#platform';
import { applyChange, type Client, type RecordChange, recordKey } from '#records';
import { Panel, type RenderHead } from './panel.tsx';
import type { PanelSource } from './panel-source.ts';
import { keyOf, type PanelActions, type PanelView, viewOf, viewOfClient } from './panel-view.ts';
import { useSaver } from './use-saver.ts';
import { wordsIn } from './words.ts';

const onError = (error: unknown) => logError('panel', error);
/** What happens in the tabs rests this long, in milliseconds, before it is looked at. */
const rest = 300;

interface Props {
  readonly first: PanelView;
  readonly source: PanelSource;
  /** What stands on top in place of the panel's own head, on a page with a main part of its own. */
  readonly renderHead?: RenderHead;
}

/** The panel bound to the background and to the draft at hand. */
export function PanelPage({ first, source, renderHead }: Props) {
  const [view, setView] = useState(first);
  const [isFull, setFull] = useState(false);
  const latest = useRef(view);
  latest.current = view;
  const show = (next: PanelView) => {
    latest.current = next;
    setView(next);
  };
  const saver = useSaver(latest, setFull);
  const refresh = async () => {
    const shown = latest.current;
    const next = await readView(shown, source);
    await saver.flush();
    const isSame = recordKey(keyOf(next)) === recordKey(keyOf(shown));
    // What was typed meanwhile is newer.
    show(isSame ? { ...next, edits: latest.current.edits } : next);
  };

  useEffect(() => {
    const end = new AbortController();
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void refresh().catch(onError), rest);
    };
    source.watch(soon, end.signal);
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
        (error: unknown) => {
          if (isStorageFull(error)) setFull(true);
          else onError(error);
          // What was not kept isn't shown as if it were.
          return refresh().catch(onError);
        },
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
      insert: (letter) => source.insert(letter, latest.current.tabId),
      listClients: () =>
        sendToBackground('readClients').then(
          ({ records }) => records,
          () => [],
        ),
      choose: (client) =>
        void (client ? readClientView(latest.current, client) : readTabView(source)).then(
          show,
          onError,
        ),
      readQuoted: () => source.readQuoted(latest.current.tabId),
      copy: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
    };
  }, []);
  const words = useMemo(() => wordsIn(view.language), [view.language]);
  return <Panel {...{ view, words, actions, isFull }} {...(renderHead && { renderHead })} />;
}

async function readClientView(shown: PanelView, client: Client): Promise<PanelView> {
  const record = await sendToBackground('readClient', client);
  return viewOfClient(shown, client, record, await readUnkeptEdits(client, shown.isPrivate));
}

async function readTabView(source: PanelSource): Promise<PanelView> {
  const state = await source.read();
  return viewOf(state, await readUnkeptEdits(keyOf(state), state.isPrivate));
}

/** What the source holds now. Without a draft there the client stays the one shown. */
async function readView(shown: PanelView, source: PanelSource): Promise<PanelView> {
  const state = await source.read();
  const isElsewhere = state.tab.kind !== 'watched';
  if (isElsewhere && shown.client) {
    const record = shown.isPrivate
      ? shown.record
      : await sendToBackground('readClient', shown.client);
    return { ...shown, record, hasDraft: false, language: state.language };
  }
  const isSame = recordKey(keyOf(state)) === recordKey(keyOf(shown));
  const edits: PlanEdits = isSame
    ? shown.edits
    : await readUnkeptEdits(keyOf(state), state.isPrivate);
  const next = viewOf(state, edits);
  return isSame && shown.isPrivate ? { ...next, record: shown.record } : next;
}
