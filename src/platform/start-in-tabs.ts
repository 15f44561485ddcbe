import { browser } from 'wxt/browser';

/** The style sheet that stands in a page as long as the extension does. */
export const presentStyle = '/present.css';

/** Starts a content script in the tabs of these match patterns that are open already: nobody need reload a draft. */
export async function startInTabs(patterns: readonly string[], file: string): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const start = async (tabId: number) => {
    const target = { tabId, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [presentStyle] });
    await browser.scripting.executeScript({
      target,
      files: [file as '/content-scripts/other-site.js'],
    });
  };
  // A tab that is just loading, or was discarded, gets the registered script instead.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && start(id)));
}
