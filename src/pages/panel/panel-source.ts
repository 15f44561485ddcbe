import { findTabId, type PanelState, sendToBackground, sendToTab, watchTabs } from '#platform';

/** Where the draft of a panel stands: in the tab beside it, or on the page around it. */
export interface PanelSource {
  readonly read: () => Promise<PanelState>;
  /** Puts a text into the draft; false where it was not taken. */
  readonly insert: (text: string, tabId: number) => Promise<boolean>;
  /** The other side's words that the draft answers, or null. */
  readonly readQuoted: (tabId: number) => Promise<string | null>;
  /** Calls back when the draft may be another one. */
  readonly watch: (onChange: () => void, signal: AbortSignal) => void;
}

/** The draft of the tab at hand. */
export const tabSource: PanelSource = {
  read: async () => sendToBackground('readPanel', await findTabId(location.search)),
  insert: (text, tabId) => sendToTab(tabId, 'insertText', text).catch(() => false),
  readQuoted: (tabId) => sendToTab(tabId, 'readQuoted').catch(() => null),
  watch: watchTabs,
};
