import type { Page } from 'puppeteer-core';
import type { PopupState } from '#platform';
import type { DemoName } from '../../demo/build.ts';
import { demoUrls, findDemoFile } from '../../demo/find-demo-file.ts';
import { findInClosedRoot } from './closed-root.ts';
import { openServed, type PageOpener, type ServedPage } from './open-served.ts';
import type { RunningBrowser } from './start-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Opens a page of the demo webmail, under its real host and without network. `buildDemo` must have run. `search` is `?lang=ja` for a page in Japanese. */
export async function openDemo(
  opener: PageOpener,
  name: DemoName,
  search = '',
): Promise<ServedPage> {
  const served = await openServed(opener, demoUrls[name] + search, findDemoFile);
  await served.page.waitForSelector('[data-demo="ready"]');
  return served;
}

/** Waits until the chip of a compose has one of these states (`flags`, `clear`, …); gives the state and its words. */
export function waitForChip(
  page: Page,
  ...states: readonly string[]
): Promise<{ readonly state: string; readonly text: string }> {
  return waitUntil(`the chip to say ${states.join(' or ')}`, async () => {
    const chip = await findInClosedRoot(page, '[data-chip]');
    const seen = await chip?.evaluate((one) => ({
      state: one.dataset.chip ?? '',
      text: one.innerText,
    }));
    return seen && states.includes(seen.state) ? seen : null;
  });
}

/** The popup of a mail tab, opened as a page in a tab of its own. */
export async function openPopupOf(running: RunningBrowser, mail: Page): Promise<Page> {
  const page = await running.openExtensionPage('popup.html');
  const tabId = await page.evaluate(
    findTabId,
    new URL((await mail.evaluate('location.href')) as string).host,
  );
  await page.close();
  return running.openExtensionPage(`popup.html?tab=${tabId}`, 'h1, h2');
}

/** What the popup is told about the tab that a popup page was opened for, as the background tells it. */
export async function readPopup(popup: Page): Promise<PopupState> {
  const reply = await popup.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    return await runtime.sendMessage({ callFirst: 'readPopup', args: [tabId] });
  });
  return (reply as { readonly value: PopupState }).value;
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(filter: { url: string }): Promise<readonly { readonly id: number }[]> };
}

async function findTabId(host: string): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  const found = await tabs.query({ url: `https://${host}/*` });
  return found.at(-1)?.id ?? -1;
}
