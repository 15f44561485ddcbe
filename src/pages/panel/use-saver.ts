import { useMemo } from 'preact/hooks';
import { isStorageFull, logError, sendToBackground, writeUnkeptEdits } from '#platform';
import { keyOf, type PanelView } from './panel-view.ts';

/** Typing rests this long, in milliseconds, before it is held. */
const rest = 300;

/** Writes edits a little after typing: into the kept plan, else into memory. */
export function useSaver(
  latest: { readonly current: PanelView },
  setFull: (isFull: boolean) => void,
): { readonly soon: () => void; readonly flush: () => Promise<void> } {
  return useMemo(() => {
    let timer = 0;
    let isDue = false;
    const flush = async () => {
      clearTimeout(timer);
      if (!isDue) return;
      isDue = false;
      try {
        await save(latest.current);
        setFull(false);
      } catch (error) {
        if (isStorageFull(error)) setFull(true);
        else logError('panel', error);
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

async function save(view: PanelView): Promise<void> {
  const { record, edits, facts, clientLanguage: language, tabId, owner } = view;
  if (view.isPrivate) return sendToBackground('holdPrivateEdits', { tabId, owner }, edits);
  if (!record.plan) return writeUnkeptEdits(keyOf(view), edits);
  const plan = { language, facts, edits };
  await sendToBackground('changeRecord', { tabId, owner }, { kind: 'tell', plan });
  await writeUnkeptEdits(keyOf(view), {});
}
