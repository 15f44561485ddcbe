import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  type BrowserName,
  openServed,
  type RunningBrowser,
} from '../../../scripts/browser/index.ts';
import { askExtension } from './ask-extension.ts';

/**
 * Answers as the content script does, with the compose that the page holds in `data-compose`, sends what is in
 * `data-count` to the badge, and writes down what it was asked to reveal. Without `data-compose` it listens to nothing,
 * as in a tab that is older than the extension.
 */
const standIn = `
const api = globalThis.browser ?? chrome;
const data = document.documentElement.dataset;
if (data.compose) api.runtime.onMessage.addListener((message, sender, reply) => {
  if (message.callFirst === 'revealFlag') data.revealed = JSON.stringify(message.args[0]);
  if (message.callFirst === 'clientChanged') data.told = '';
  reply({ ok: true, value: message.callFirst === 'readCompose' ? JSON.parse(data.compose) : undefined });
  return true;
});
if (data.count) api.runtime.sendMessage({ callFirst: 'showCount', args: [Number(data.count)] });
data.ready = '';
`;

/** A copy of the built extension whose content script is a stand-in, so that a test decides what the compose holds. */
export function copyWithStandIn(browser: BrowserName): { dir: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'call-first-stand-in-'));
  const dir = join(parent, 'extension');
  cpSync(`.output/${browser}-mv3`, dir, { recursive: true });
  writeFileSync(join(dir, 'content-scripts/gmail.js'), `(() => {${standIn}})();`);
  return { dir, remove: () => rmSync(parent, { recursive: true }) };
}

const toAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** Opens a mail tab for the stand-in. `name` tells the tabs of one test apart. */
export async function openStandIn(
  running: RunningBrowser,
  name: string,
  { compose, count }: { readonly compose?: unknown; readonly count?: number } = {},
): Promise<{ page: Page; tabId: number }> {
  const held =
    compose === undefined ? '' : ` data-compose='${toAttribute(JSON.stringify(compose))}'`;
  const counted = count === undefined ? '' : ` data-count='${count}'`;
  const body = `<!doctype html><html${held}${counted}><title>${name}</title><p>Mail</p>`;
  const url = `https://mail.google.com/mail/u/0/?tab=${name}`;
  const contentType = 'text/html; charset=utf-8';
  const { page } = await openServed(running, url, () => ({ contentType, body }));
  await page.waitForSelector('[data-ready]');
  return { page, tabId: await findTabId(running, url) };
}

/** The id of the tab that shows this address. */
export async function findTabId(running: RunningBrowser, url: string): Promise<number> {
  const query = `chrome.tabs.query({})`;
  const tabs = await askExtension<readonly { id: number; url: string }[]>(running, query);
  const tab = tabs.find((one) => one.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  return tab.id;
}
