import type { Browser, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browser/index.ts';

/** The tab that each browser keeps for questions to the extension, behind all others. */
const askers = new WeakMap<Browser, Page>();

/** Keeps the empty tab that a browser starts with for `askExtension`. */
export async function keepAsker({ browser }: RunningBrowser): Promise<void> {
  const [page] = await browser.pages();
  if (page) askers.set(browser, page);
}

/** Asks an extension API from a page of the extension: an expression such as `chrome.storage.local.get()`. */
export async function askExtension<T>(running: RunningBrowser, expression: string): Promise<T> {
  const { browser, origin, name } = running;
  const asker = askers.get(browser);
  if (asker && !asker.isClosed()) {
    // As in `openExtensionPage`, Firefox loses the load event.
    const how = name === 'firefox' ? { waitUntil: [] } : {};
    if (!asker.url().startsWith(origin)) {
      await asker.goto(`${origin}/manifest.json`, how);
      await asker.waitForFunction('Boolean(globalThis.chrome?.runtime?.id)');
    }
    return (await asker.evaluate(expression)) as T;
  }
  // An extension that starts anew takes its pages away.
  const own = await running.openExtensionPage('manifest.json');
  const answer = (await own.evaluate(expression)) as T;
  await own.close();
  return answer;
}
