import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type ComposeState, logError, readUnkeptEdits, sendToBackground } from '#platform';
import type { PanelSource } from '../panel/panel-source.ts';
import { keyOf, type PanelView, viewOf } from '../panel/panel-view.ts';
import type { DraftPage } from './draft-page.ts';

/** What the panel on the page starts from. */
interface Plan {
  readonly first: PanelView;
  readonly source: PanelSource;
}

/** The call plan of the page's own draft, from the first review that finds an ending. */
export function usePlan(
  page: RefObject<DraftPage | null>,
  compose: ComposeState,
  tabId: number,
  isPrivate: boolean,
): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null);
  const listeners = useRef(new Set<() => void>());
  const isEnding = compose.kind === 'watched' && compose.review?.ending === true;

  useEffect(() => {
    for (const listener of listeners.current) listener();
  }, [compose]);
  useEffect(() => {
    if (!isEnding || plan) return;
    const source: PanelSource = {
      read: () =>
        sendToBackground(
          'readPanelOf',
          tabId,
          page.current?.readCompose() ?? { kind: 'none' },
          isPrivate,
        ),
      insert: async ({ subject, body }) =>
        (await page.current?.insertText({ text: body, subject })) ?? false,
      readQuoted: async () => null,
      watch(onChange, signal) {
        listeners.current.add(onChange);
        signal.addEventListener('abort', () => listeners.current.delete(onChange));
      },
    };
    const open = async () => {
      const state = await source.read();
      setPlan({ first: viewOf(state, await readUnkeptEdits(keyOf(state), isPrivate)), source });
    };
    open().catch((error: unknown) => logError('review', error));
  }, [isEnding]);
  return plan;
}
