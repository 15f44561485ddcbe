import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two kinds of browser that the extension is built for; the names are those of the build and of the driver. */
export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

type Places = Readonly<Record<BrowserName, readonly string[]>>;

const commands: Places = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const macApps: Places = {
  chrome: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Places = {
  chrome: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** What the search depends on, so that a test can stand in for another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  has(file: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  has: existsSync,
};

function listPlaces(name: BrowserName, { platform, env, home }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      macApps[name].map((app) => `${folder}/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? windowsPrograms[name].map((program) => `${folder}\\${program}`) : [],
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The path of an installed browser, or null. `CHROME_PATH` and `FIREFOX_PATH` go first. */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const chosen = machine.env[name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (chosen) return chosen;
  return listPlaces(name, machine).find((file) => machine.has(file)) ?? null;
}

/** The browser to show things in: the one that `wanted` names (`BROWSER=firefox`), else the first that is installed, else Chrome. */
export function chooseBrowser(
  wanted: string | undefined,
  machine: Machine = thisMachine,
): BrowserName {
  if (wanted) return /firefox/i.test(wanted) ? 'firefox' : 'chrome';
  return browserNames.find((name) => findBrowser(name, machine)) ?? 'chrome';
}
