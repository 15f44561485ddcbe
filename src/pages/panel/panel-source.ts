import type { Letter } from '#guide';
import { findTabId, type PanelState, sendToBackground, sendToTab, watchTabs } from '#platform';

/** Where the draft of a panel stands: in the tab beside it, or on the page around it. */
export interface PanelSource {
  readonly read: () => Promise<PanelState>;
  /** Puts a letter into the draft, its subject only where there is none; false where it was not taken. */
  readonly insert: (letter: Letter, tabId: number) => Promise<boolean>;
  /** The other side's words that the draft answers, or null. */
  readonly readQuoted: (tabId: number) => Promise<string | null>;
  /** Calls back when the draft may be another one. */
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
}

/** The draft of the tab at hand. */
export const tabSource: PanelSource = {
  read: async () => sendToBackground('readPanel', await findTabId(location.search)),
  insert: ({ subject, body }, tabId) =>
    sendToTab(tabId, 'insertText', { text: body, subject }).catch(() => false),
  readQuoted: (tabId) => sendToTab(tabId, 'readQuoted').catch(() => null),
  watch: watchTabs,
};
