import { browser } from 'wxt/browser';

/** The tab that a popup stands over; -1 when there is none. A page opened on its own names its tab by `?tab=`. */
export async function findTabId(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
