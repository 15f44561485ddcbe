import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { firefoxUuid, geckoId, launch, logFileIn, type StartOptions } from './launch.ts';
import { leaveOutOwn, recordRequests } from './record-requests.ts';
import { stopBackground } from './stop-background.ts';
import { waitUntil } from './wait-until.ts';

/** A started browser with the extension in it. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of the extension's own pages, without a slash at the end; empty without an extension, and in Firefox for one that isn't ours. */
  readonly origin: string;
  /** What reached the network, the browser's own requests left out: it must stay empty. */
  listRequests(): readonly string[];
  /** All that was written to the console of any page, content script or background. Needs `keepLog`; in Chromium an object stands there as `[object Object]`. */
  readLog(): string;
  /** Opens a page of the extension, such as `popup.html`, in a tab, and waits for `ready` in it. */
  openExtensionPage(path: string, ready?: string): Promise<Page>;
  /** Opens the real toolbar popup over the active tab. Chromium only. */
  openPopup(ready?: string): Promise<Page>;
  /** Stops the background, whatever it is at, and resolves when none runs. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

async function openExtensionPage(
  { browser, origin, name }: Pick<RunningBrowser, 'browser' | 'origin' | 'name'>,
  path: string,
  ready: string,
): Promise<Page> {
  const page = await browser.newPage();
  // Firefox changes the process on the way to an extension page, and the load event is lost.
  const how = name === 'firefox' ? { waitUntil: [] } : {};
  await page.goto(`${origin}/${path}`, how);
  await waitUntil(`${ready} in ${path}`, () => page.evaluate(isReady, ready));
  return page;
}

function isReady(selector: string): boolean {
  // A new tab is a ready `about:blank` first.
  return (
    location.protocol !== 'about:' &&
    document.readyState === 'complete' &&
    document.querySelector(selector) !== null
  );
}

async function openPopup(running: RunningBrowser, ready: string): Promise<Page> {
  if (running.name === 'firefox') throw new Error('The panel of Firefox is out of reach.');
  const { browser, origin } = running;
  // Not by the background: it may be asleep, and the driver would hold on to it.
  const asker = await browser.newPage({ background: true });
  await asker.goto(`${origin}/manifest.json`);
  await asker.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/popup`));
  const page = await target.asPage();
  await waitUntil(`${ready} in the popup`, () => page.evaluate(isReady, ready));
  await asker.close();
  return page;
}

/** Firefox gives every extension a random host; only ours has one that is known. */
function originOf(name: BrowserName, id: string): string {
  if (name === 'chrome') return id && `chrome-extension://${id}`;
  return id === geckoId ? `moz-extension://${firefoxUuid}` : '';
}

/** Where the browser's consoles can be read: Chromium writes a file, Firefox to its output. */
function keepLog(browser: Browser, logFile: string): () => string {
  const chunks: string[] = [];
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  }
  return () => chunks.join('') + (existsSync(logFile) ? readFileSync(logFile, 'utf8') : '');
}

/** Starts a browser with a fresh profile and no way to the network, and loads the extension as a user would from a folder. */
export async function startBrowser(
  name: BrowserName,
  options: StartOptions = {},
): Promise<RunningBrowser> {
  const log = await recordRequests();
  const dir = mkdtempSync(join(tmpdir(), 'call-first-log-'));
  const browser = await launch(name, options, log.port, dir);
  const extension =
    options.extensionDir === undefined ? `.output/${name}-mv3` : options.extensionDir;
  const id = extension === null ? '' : await browser.installExtension(resolve(extension));
  const origin = originOf(name, id);
  const running: RunningBrowser = {
    name,
    browser,
    origin,
    listRequests: () => leaveOutOwn(name, log.requests),
    readLog: keepLog(browser, logFileIn(dir)),
    openExtensionPage: (path, ready = 'body') =>
      openExtensionPage({ name, browser, origin }, path, ready),
    openPopup: (ready = 'body') => openPopup(running, ready),
    stopBackground: () => stopBackground(running),
    async close() {
      await browser.close();
      await log.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return running;
}
