import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { findReadyBrowser } from './get-browser.ts';
import { type RequestLog, recordRequests } from './record-requests.ts';

const geckoId = 'call-first@call-first.example';
const firefoxUuid = '11111111-2222-4333-8444-555555555555';

/** How a browser is started; everything left out is what a test wants. */
export interface StartOptions {
  /** The built extension; the build for this browser in `.output` when left out. Null: none. */
  readonly extensionDir?: string | null;
  readonly headless?: boolean;
  /** Firefox stops an idle background after this many milliseconds; see `stopBackground`. */
  readonly idleMs?: number;
  /** Language of the browser. Firefox takes it for pages only, unless that language pack is installed. */
  readonly locale?: string;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A started browser with the extension in it. */
export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Origin of the extension's own pages, without a slash at the end; empty without an extension. */
  readonly origin: string;
  /** What reached the network, the browser's own requests left out: it must stay empty. */
  listRequests(): readonly string[];
  /** Opens a page of the extension, such as `popup.html`, in a tab, and waits for `ready` in it. */
  openExtensionPage(path: string, ready?: string): Promise<Page>;
  /** Opens the real toolbar popup over the active tab. Chromium only. */
  openPopup(ready?: string): Promise<Page>;
  /** Stops the background and waits until it is gone. Firefox needs `idleMs`, and nothing may be keeping it awake. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

function chromeArgs(options: StartOptions, proxyPort: number): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Without this Chromium goes round the proxy to reach the loopback.
    '--proxy-bypass-list=<-loopback>',
    `--window-size=${options.width ?? 1280},${options.height ?? 860}`,
    ...(options.locale ? [`--lang=${options.locale}`, `--accept-lang=${options.locale}`] : []),
    ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ];
}

function firefoxPrefs(options: StartOptions, proxyPort: number): Record<string, unknown> {
  return {
    // An extension's pages get a random host unless it is fixed here.
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // The prompt for a permission can't be answered headless; without it the answer is yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.idleMs ? { 'extensions.background.idle.timeout': options.idleMs } : {}),
    ...(options.locale
      ? { 'intl.accept_languages': options.locale, 'intl.locale.requested': options.locale }
      : {}),
  };
}

async function launch(
  name: BrowserName,
  options: StartOptions,
  proxyPort: number,
): Promise<Browser> {
  const executablePath = await findReadyBrowser(name);
  if (!executablePath) throw new Error(`No ${name} was found: run \`npm test\` once, it gets one.`);
  const common = {
    browser: name,
    executablePath,
    headless: options.headless ?? true,
    defaultViewport:
      options.headless === false
        ? null
        : { width: options.width ?? 1280, height: options.height ?? 860 },
    env: { ...process.env, ...(options.locale ? { LANGUAGE: options.locale } : {}) },
  };
  if (name === 'chrome') {
    return puppeteer.launch({
      ...common,
      protocol: 'cdp',
      pipe: true,
      enableExtensions: true,
      args: chromeArgs(options, proxyPort),
    });
  }
  return puppeteer.launch({
    ...common,
    protocol: 'webDriverBiDi',
    // Without it the driver may not touch an extension's pages.
    args: [
      '--remote-allow-system-access',
      `--width=${options.width ?? 1280}`,
      `--height=${options.height ?? 860}`,
    ],
    extraPrefsFirefox: firefoxPrefs(options, proxyPort),
  });
}

/** Polls until `find` gives something that is neither null nor false; an error of `find` counts as "not yet". */
export async function waitUntil<T>(
  what: string,
  find: () => Promise<T | null | false> | T | null | false,
  timeoutMs = 10_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let last: unknown = null;
  for (;;) {
    try {
      const found = await find();
      if (found !== null && found !== false) return found;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`, { cause: last });
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
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
  const worker = await waitUntil('the background', () => findWorker(running)?.worker() ?? null);
  await worker.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/popup`));
  const page = await target.asPage();
  await waitUntil(`${ready} in the popup`, () => page.evaluate(isReady, ready));
  return page;
}

function findWorker({ browser, origin }: Pick<RunningBrowser, 'browser' | 'origin'>) {
  return browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
}

async function stopBackground(running: RunningBrowser, idleMs: number | undefined): Promise<void> {
  if (running.name === 'chrome') {
    await (await findWorker(running)?.worker())?.close();
    await waitUntil('the background to stop', () => !findWorker(running));
    return;
  }
  if (!idleMs) throw new Error('Start Firefox with idleMs: its background stops only by itself.');
  // Nothing of Firefox tells that its event page is gone: three times the idle time has always been enough.
  await new Promise((resolve) => setTimeout(resolve, 3 * idleMs));
}

/** What a browser without any extension asks for by itself. Chromium also connects ahead to the host of each page it opens. */
const ownRequests: Readonly<Record<BrowserName, RegExp>> = {
  chrome:
    /^\w+ (https?:\/\/)?(accounts\.google\.com|(update|optimizationguide-pa|content-autofill|safebrowsing)\.googleapis\.com|(clients2|www)\.google\.com|(redirector|edgedl\.me)\.gvt1\.com|android\.clients\.google\.com)[:/]|^CONNECT (mail\.google|outlook\.(live|office|office365)|outlook\.cloud)\.(com|microsoft):443$/,
  firefox: /^\w+ (https?:\/\/)?([\w-]+\.)+(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)[:/]/,
};

function wire(
  name: BrowserName,
  browser: Browser,
  id: string,
  log: RequestLog,
  idleMs: number | undefined,
): RunningBrowser {
  const scheme = name === 'chrome' ? 'chrome-extension' : 'moz-extension';
  const origin = id && `${scheme}://${name === 'chrome' ? id : firefoxUuid}`;
  const running: RunningBrowser = {
    name,
    browser,
    origin,
    listRequests: () => log.requests.filter((request) => !ownRequests[name].test(request)),
    openExtensionPage: (path, ready = 'body') =>
      openExtensionPage({ name, browser, origin }, path, ready),
    openPopup: (ready = 'body') => openPopup(running, ready),
    stopBackground: () => stopBackground(running, idleMs),
    async close() {
      await browser.close();
      await log.close();
    },
  };
  return running;
}

/** Starts a browser with a fresh profile and no way to the network, and loads the extension as a user would from a folder. */
export async function startBrowser(
  name: BrowserName,
  options: StartOptions = {},
): Promise<RunningBrowser> {
  const log = await recordRequests();
  const browser = await launch(name, options, log.port);
  const dir = options.extensionDir === undefined ? `.output/${name}-mv3` : options.extensionDir;
  const id = dir === null ? '' : await browser.installExtension(resolve(dir));
  return wire(name, browser, id, log, options.idleMs);
}
