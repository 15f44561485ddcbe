import type { Browser, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browser/index.ts';

/** The tab that each browser keeps for questions to the extension, behind all others. */
const askers = new WeakMap<Browser, Page>();
/** The way of such a tab to a page of the extension: several questions may be asked at once. */
const ways = new WeakMap<Page, Promise<void>>();

/** Keeps the empty tab that a browser starts with for `askExtension`. */
export async function keepAsker({ browser }: RunningBrowser): Promise<void> {
  const [page] = await browser.pages();
  if (page) askers.set(browser, page);
}

async function goToExtension(asker: Page, { origin, name }: RunningBrowser): Promise<void> {
  // As in `openExtensionPage`, Firefox loses the load event.
  await asker.goto(`${origin}/manifest.json`, name === 'firefox' ? { waitUntil: [] } : {});
  await asker.waitForFunction('Boolean(globalThis.chrome?.runtime?.id)');
}

/** Asks an extension API from a page of the extension: an expression such as `chrome.storage.local.get()`. */
export async function askExtension<T>(running: RunningBrowser, expression: string): Promise<T> {
  const asker = askers.get(running.browser);
  if (asker && !asker.isClosed()) {
    const way = ways.get(asker) ?? goToExtension(asker, running);
    ways.set(asker, way);
    await way;
    return (await asker.evaluate(expression)) as T;
  }
  // An extension that starts anew takes its pages away.
  const own = await running.openExtensionPage('manifest.json');
  const answer = (await own.evaluate(expression)) as T;
  await own.close();
  return answer;
}
