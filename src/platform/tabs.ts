import { browser } from 'wxt/browser';

/** The tab that a popup stands over; -1 when there is none. A page opened on its own names its tab by `?tab=`. */
export async function findTabId(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** The tab that a page of ours stands in; -1 for one without, such as a popup. */
export async function findOwnTab(): Promise<{ readonly id: number; readonly isPrivate: boolean }> {
  const tab = await browser.tabs.getCurrent();
  return { id: tab?.id ?? -1, isPrivate: tab?.incognito ?? false };
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
