import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { type BrowserName, findBrowser } from './find-browser.ts';

const cacheDir = resolve('node_modules/.cache/browsers');
const downloads = { chrome: Browser.CHROME, firefox: Browser.FIREFOX } as const;
const debianPackages = { chrome: 'chromium', firefox: 'firefox-esr' } as const;
const shown = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' } as const;

/** The path of a browser that is installed or was downloaded earlier, or null. */
export async function findReadyBrowser(name: BrowserName): Promise<string | null> {
  const installed = findBrowser(name);
  if (installed || !existsSync(cacheDir)) return installed;
  const downloaded = await getInstalledBrowsers({ cacheDir });
  return downloaded.find((one) => one.browser === downloads[name])?.executablePath ?? null;
}

function installDebianPackage(name: BrowserName): void {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  const fonts = ['fonts-liberation', 'fonts-noto-cjk'];
  apt('install', '-y', '-qq', '--no-install-recommends', debianPackages[name], ...fonts);
}

async function download(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no build for this kind of machine.');
  const buildId = await resolveBuildId(downloads[name], platform, 'stable');
  const { executablePath } = await install({ browser: downloads[name], buildId, cacheDir });
  return executablePath;
}

/**
 * The path of a browser, which is got if missing: the distribution's package for root on Debian or Ubuntu, else the vendor's
 * build, kept under node_modules. Throws one sentence on what to install when neither works.
 */
export async function getBrowser(name: BrowserName): Promise<string> {
  const ready = await findReadyBrowser(name);
  if (ready) return ready;
  console.log(`${shown[name]} was not found: getting it.`);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    installDebianPackage(name);
    const found = findBrowser(name);
    if (found) return found;
  }
  try {
    return await download(name);
  } catch (error) {
    const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
    throw new Error(
      `Please install ${shown[name]}, or set ${variable} to where it is; it could not be downloaded.`,
      { cause: error },
    );
  }
}
