import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { attachWatchedSites, findSitePattern, listWatchedSites } from './watched-sites.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
}
type Change = (change: { origins: string[] }) => void;

const mail = 'https://mail.test/*';
let origins: readonly string[];
let scripts: readonly Script[];
let onAdded: Change;
let onRemoved: Change;
const executeScript = vi.fn(async () => []);
const insertCSS = vi.fn(async () => {});
const sendMessage = vi.fn(async () => ({ ok: true }));
const onError = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  origins = [mail];
  scripts = [];
  const put = async (all: readonly Script[]) => {
    scripts = all;
  };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [mail] }) });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    onAdded: {
      addListener(on: Change) {
        onAdded = on;
      },
    },
    onRemoved: {
      addListener(on: Change) {
        onRemoved = on;
      },
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: put,
    updateContentScripts: put,
    unregisterContentScripts: async () => put([]),
    executeScript,
    insertCSS,
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 3 }], sendMessage });
});

const listMatches = () => scripts.flatMap(({ js, matches }) => (js ? matches : []));
const allow = (pattern: string) => {
  origins = [...origins, pattern];
  onAdded({ origins: [pattern] });
};

test.each([
  ['https://mail.studio.test/inbox?x#y', 'https://mail.studio.test/*'],
  ['http://plain.localhost:8025/', 'http://plain.localhost/*'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///etc/hosts', null],
  ['', null],
  [undefined, null],
])('the site of %s is %s', (url, pattern) => {
  expect(findSitePattern(url)).toBe(pattern);
});

test('the mail sites of the manifest are not listed with those the user added', async () => {
  origins = [mail, 'https://b.test/*', 'https://a.test/*'];
  expect(await listWatchedSites()).toEqual(['https://a.test/*', 'https://b.test/*']);
});

test('a site that is allowed is watched from then on, its open tabs at once', async () => {
  attachWatchedSites(onError);
  allow('https://a.test/*');
  await vi.waitUntil(() => executeScript.mock.calls.length > 0);
  expect(listMatches()).toEqual(['https://a.test/*']);
  expect(scripts.flatMap(({ css = [], matches }) => css.map((it) => [it, ...matches]))).toEqual([
    ['/present.css', 'https://a.test/*'],
  ]);
  expect(insertCSS).toHaveBeenCalledOnce();
  allow('https://b.test/*');
  await vi.waitUntil(() => listMatches().length === 2);
  expect(listMatches()).toEqual(['https://a.test/*', 'https://b.test/*']);
});

test('a site that is taken back is watched no more, and its open tabs are told', async () => {
  attachWatchedSites(onError);
  allow('https://a.test/*');
  await vi.waitUntil(() => listMatches().length > 0);
  origins = [mail];
  onRemoved({ origins: ['https://a.test/*'] });
  await vi.waitUntil(() => listMatches().length === 0);
  expect(sendMessage).toHaveBeenCalledWith(
    3,
    { callFirst: 'sitesDropped', args: [['https://a.test/*']] },
    { frameId: 0 },
  );
});

test('what changed while the background slept is made up for at its start', async () => {
  origins = [mail, 'https://a.test/*'];
  attachWatchedSites(onError);
  await vi.waitUntil(() => listMatches().length > 0);
  expect(executeScript).not.toHaveBeenCalled();
});

test('the permission of a mail site that is given again starts nothing twice', async () => {
  attachWatchedSites(onError);
  onAdded({ origins: [mail] });
  allow('https://a.test/*');
  await vi.waitUntil(() => executeScript.mock.calls.length > 0);
  expect(executeScript).toHaveBeenCalledOnce();
});
