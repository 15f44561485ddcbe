import { expect, test } from 'vitest';
import { chooseBrowser, findBrowser, type Machine } from './find-browser.ts';

function machine(has: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/me',
    has: (file) => has.includes(file),
    ...rest,
  };
}

test.each([
  ['chrome', machine(['/usr/bin/chromium']), '/usr/bin/chromium'],
  ['chrome', machine(['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
  ['chrome', machine(['/usr/bin/microsoft-edge']), '/usr/bin/microsoft-edge'],
  ['firefox', machine(['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
  ['firefox', machine(['/usr/bin/chromium']), null],
  [
    'chrome',
    machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {
      platform: 'darwin',
    }),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'firefox',
    machine(['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
    }),
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  ['chrome', machine([], { env: { CHROME_PATH: '/opt/mine' } }), '/opt/mine'],
] as const)('%s is found on machine %#', (name, on, path) => {
  expect(findBrowser(name, on)).toBe(path);
});

test.each([
  [undefined, ['/usr/bin/chromium', '/usr/bin/firefox'], 'chrome'],
  [undefined, ['/usr/bin/firefox'], 'firefox'],
  [undefined, [], 'chrome'],
  ['firefox', ['/usr/bin/chromium'], 'firefox'],
  ['/usr/bin/firefox-esr', ['/usr/bin/chromium'], 'firefox'],
  ['edge', ['/usr/bin/firefox'], 'chrome'],
] as const)('BROWSER=%s with %j chooses %s', (wanted, has, name) => {
  expect(chooseBrowser(wanted, machine(has))).toBe(name);
});
