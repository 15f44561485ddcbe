import { browser } from 'wxt/browser';
import { startInTabs } from './start-in-tabs.ts';
import { listWatchedSites, otherSiteScript } from './watched-sites.ts';

/**
 * Once the extension is installed or updated, starts its content scripts in the mail tabs that are open: what runs there
 * has no extension behind it any more. Call it once, synchronously, at the background's start.
 */
export function attachTakeOver(onError: (error: unknown) => void): void {
  const takeOver = async () => {
    for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? [])
      for (const file of js) await startInTabs(matches, `/${file}`);
    await startInTabs(await listWatchedSites(), otherSiteScript);
  };
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') takeOver().catch(onError);
  });
}
