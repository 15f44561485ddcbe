import { cpSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { findReadyBrowser } from './get-browser.ts';

/** The id of the extension in Firefox, as in its manifest. */
export const geckoId = 'call-first@call-first.example';

/** The host of the extension's pages in Firefox, which would else be random. */
export const firefoxUuid = '11111111-2222-4333-8444-555555555555';

/** How a browser is started; everything left out is what a test wants. */
export interface StartOptions {
  /** The built extension; the build for this browser in `.output` when left out. Null: none. */
  readonly extensionDir?: string | null;
  readonly headless?: boolean;
  /** Language of the browser. Firefox takes it for pages only, unless that language pack is installed. */
  readonly locale?: string;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Keeps what is written to any console for `readLog`. */
  readonly keepLog?: boolean;
  /** Hosts on the loopback that are reached as they are; all else goes to the proxy, which lets nothing through. */
  readonly direct?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  /** Folder of Firefox's profile, which stays. Left out: one that goes with the browser. */
  readonly profile?: string;
}

/** Names the folder of a profile that Firefox has opened once, and left empty. */
export const firefoxProfileVariable = 'CALL_FIRST_FIREFOX_PROFILE';

/** The profile to start with, as an option of the driver; with none Firefox makes one, which takes it seconds. */
function placeFirefoxProfile(
  { profile }: StartOptions,
  dir: string,
): { readonly userDataDir?: string } {
  if (profile) return { userDataDir: profile };
  const made = process.env[firefoxProfileVariable];
  if (!made) return {};
  const userDataDir = join(dir, 'profile');
  cpSync(made, userDataDir, { recursive: true });
  return { userDataDir };
}

function chromeArgs(options: StartOptions, proxyPort: number, logFile: string): string[] {
  return [
    ...(options.keepLog ? ['--enable-logging', `--log-file=${logFile}`] : []),
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--font-render-hinting=none',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Without this Chromium goes round the proxy to reach the loopback.
    `--proxy-bypass-list=${['<-loopback>', ...(options.direct ?? [])].join(';')}`,
    `--window-size=${options.width ?? 1280},${options.height ?? 860}`,
    ...(options.locale ? [`--lang=${options.locale}`, `--accept-lang=${options.locale}`] : []),
    ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ];
}

function firefoxPrefs(options: StartOptions, proxyPort: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': (options.direct ?? []).join(','),
    // The prompt for a permission can't be answered headless; without it the answer is yes.
    'extensions.webextOptionalPermissionPrompts': false,
    // A process kept ready for a page that may never come costs each start of one twice.
    'dom.ipc.processPrelaunch.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
    ...(options.keepLog ? { 'devtools.console.stdout.content': true } : {}),
    ...(options.locale
      ? { 'intl.accept_languages': options.locale, 'intl.locale.requested': options.locale }
      : {}),
  };
}

/** Where Chromium writes its consoles to. */
export const logFileIn = (dir: string) => join(dir, 'browser.log');

/** Starts a browser behind a proxy on the loopback. What it writes down, it writes into `dir`. */
export async function launch(
  name: BrowserName,
  options: StartOptions,
  proxyPort: number,
  dir: string,
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
      args: chromeArgs(options, proxyPort, logFileIn(dir)),
    });
  }
  return puppeteer.launch({
    ...common,
    protocol: 'webDriverBiDi',
    ...placeFirefoxProfile(options, dir),
    // Without it the driver may not touch an extension's pages.
    args: [
      '--remote-allow-system-access',
      `--width=${options.width ?? 1280}`,
      `--height=${options.height ?? 860}`,
    ],
    extraPrefsFirefox: firefoxPrefs(options, proxyPort),
  });
}
