import { browser } from 'wxt/browser';

/** Starts a content script in the tabs of these match patterns that are open already: nobody need reload a draft. */
export async function startInTabs(patterns: readonly string[], file: string): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const start = (tabId: number) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [file as '/content-scripts/other-site.js'],
    });
  // A tab that is just loading, or was discarded, gets the registered script instead.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && start(id)));
}
