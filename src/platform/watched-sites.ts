import { browser } from 'wxt/browser';
import { mailHosts } from './mail-access.ts';
import { sendToTab } from './messaging.ts';
import { presentStyle, startInTabs } from './start-in-tabs.ts';

const ids = ['watched-sites', 'watched-sites-style'] as const;

/** The content script of the sites that the user lets us watch. */
export const otherSiteScript = '/content-scripts/other-site.js';

/** The match pattern of a page's site, on any port; null for what can't be watched. */
export function findSitePattern(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** The match patterns of the sites that the user lets us watch besides the mail sites of the manifest. */
export async function listWatchedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = mailHosts();
  return origins.filter((pattern) => /^https?:/.test(pattern) && !own.includes(pattern)).sort();
}

/** Asks for one site. Call it in a click handler, before any await; the background does the rest. */
export const requestSite = (pattern: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

/** Watches a site no more. */
export const dropSite = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** Calls back whenever a site was added or taken back. */
export function onSitesChanged(on: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(on);
  onRemoved.addListener(on);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(on);
    onRemoved.removeListener(on);
  });
}

/** Has the content script run on the watched sites from now on, and on no others. */
async function register(): Promise<void> {
  const matches = [...(await listWatchedSites())];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [...ids] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
    return;
  }
  if (known && known.matches?.toSorted().join() === matches.join()) return;
  const where = { matches, allFrames: true, runAt: 'document_start' as const };
  const scripts = [
    { ...where, id: ids[0], js: [otherSiteScript] },
    // Our script writes into frames without an address from outside of them.
    { ...where, id: ids[1], css: [presentStyle], matchOriginAsFallback: true },
  ];
  if (known) await browser.scripting.updateContentScripts(scripts);
  else await browser.scripting.registerContentScripts(scripts);
}

async function stopInTabs(patterns: readonly string[]): Promise<void> {
  // Whose tabs they are can't be asked any more: each content script knows its own address.
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && sendToTab(id, 'sitesDropped', patterns)),
  );
}

/** Follows what the user allows and takes back, from now on and what changed before. Call it once, synchronously, at the background's start. */
export function attachWatchedSites(onError: (error: unknown) => void): void {
  let last: Promise<void> = Promise.resolve();
  const sync = (added: readonly string[] = []) => {
    last = last
      .then(register)
      .then(() => (added.length > 0 ? startInTabs(added, otherSiteScript) : undefined))
      .catch(onError);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const own = mailHosts();
    sync(origins.filter((pattern) => !own.includes(pattern)));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    sync();
    stopInTabs(origins).catch(onError);
  });
  sync();
}
