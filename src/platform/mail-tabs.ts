import { browser } from 'wxt/browser';
import { isMailUrl, mailHosts } from './mail-access.ts';
import type { TabState } from './messages.ts';
import { MessageError, sendToTab } from './messaging.ts';
import { findSitePattern, listWatchedSites } from './watched-sites.ts';

/** A tab that is too busy to answer within this, in ms, is taken as one without a compose: the popup never waits longer. */
const tabPatience = 1000;

/** The sites where mail is watched, as patterns. */
const findWatched = async () => [...mailHosts(), ...(await listWatchedSites())];

/** How the compose in a tab stands. */
export async function readCompose(tabId: number, url: string | undefined): Promise<TabState> {
  if (!isMailUrl(url, await findWatched()))
    return { kind: 'elsewhere', site: findSitePattern(url) };
  const late = new Promise<TabState>((resolve) => {
    setTimeout(() => resolve({ kind: 'none' }), tabPatience);
  });
  try {
    return await Promise.race([sendToTab(tabId, 'readCompose'), late]);
  } catch (error) {
    if (error instanceof MessageError && error.kind !== 'gone') return { kind: 'silent' };
    throw error;
  }
}

/** Null for a tab that was closed meanwhile, or for a popup without a tab below: they still have the checklist. */
export const findTab = (tabId: number) => browser.tabs.get(tabId).catch(() => null);

/** Tells every tab with mail that what is kept of a client is other than before. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: await findWatched() });
  // A tab without our content script has nothing to be told.
  await Promise.allSettled(
    tabs.map((tab) => tab.id !== undefined && sendToTab(tab.id, 'clientChanged')),
  );
}
