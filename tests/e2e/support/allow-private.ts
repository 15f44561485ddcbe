import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../../scripts/browser/index.ts';
import { askExtension } from './ask-extension.ts';
import {
  allowPrivateInFirefox,
  focusWindowInFirefox,
  openPrivateInFirefox,
} from './firefox-window.ts';
import { waitUntil } from './index.ts';

interface Info {
  readonly state: string;
  readonly incognitoAccess: { readonly isActive: boolean };
}

/** Lets the extension into private windows, as its user does on the browser's page of extensions; it starts anew by that. */
export async function allowPrivate(running: RunningBrowser): Promise<void> {
  if (running.name === 'firefox') return allowPrivateInFirefox(running);
  const { browser, origin } = running;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(new URL(origin).host);
  const call = (name: string, ...args: readonly string[]) =>
    page.evaluate(
      `new Promise((done) => chrome.developerPrivate.${name}(${args.join(', ')}, done))`,
    );
  // Else the extension, loaded from a folder, stays off after its new start.
  await call('updateProfileConfiguration', '{ inDeveloperMode: true }');
  await call('updateExtensionConfiguration', `{ extensionId: ${id}, incognitoAccess: true }`);
  await waitUntil('the extension to be in private windows', async () => {
    const { state, incognitoAccess } = (await call('getExtensionInfo', id)) as Info;
    return (state === 'ENABLED' && incognitoAccess.isActive) || null;
  });
  await page.close();
}

/** Opens a private window with one empty page. A context made by the driver is private too, but no message of the extension reaches its tabs. */
export async function openPrivate(running: RunningBrowser): Promise<Page> {
  if (running.name === 'firefox') return openPrivateInFirefox(running);
  const before = await running.browser.pages();
  await askExtension(
    running,
    "chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => true)",
  );
  return waitUntil('the private window', async () => {
    const pages = await running.browser.pages();
    return pages.find((page) => !before.includes(page) && page.url() === 'about:blank') ?? null;
  });
}

/** Brings a page to the front, its window too: without the focus no draft is watched. */
export async function bringForward(running: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (running.name === 'firefox') await focusWindowInFirefox(running);
  await waitUntil('the focus in the page', () => page.evaluate(() => document.hasFocus()));
}
