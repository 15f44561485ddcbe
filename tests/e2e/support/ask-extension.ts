import type { Browser, Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browser/index.ts';

/** The page of the extension that each browser keeps for its questions, behind all others. */
const askers = new WeakMap<Browser, Page>();

/** Turns the empty tab that a browser starts with into a page of the extension, which `askExtension` asks. */
export async function keepAsker({ browser, origin, name }: RunningBrowser): Promise<void> {
  const [page] = await browser.pages();
  if (!origin || !page) return;
  // As in `openExtensionPage`, Firefox loses the load event.
  await page.goto(`${origin}/manifest.json`, name === 'firefox' ? { waitUntil: [] } : {});
  askers.set(browser, page);
}

/** Asks an extension API from a page of the extension: an expression such as `chrome.storage.local.get()`. */
export async function askExtension<T>(running: RunningBrowser, expression: string): Promise<T> {
  const asker = askers.get(running.browser);
  if (asker && !asker.isClosed()) return (await asker.evaluate(expression)) as T;
  // An extension that starts anew takes its pages away.
  const own = await running.openExtensionPage('manifest.json');
  const answer = (await own.evaluate(expression)) as T;
  await own.close();
  return answer;
}
