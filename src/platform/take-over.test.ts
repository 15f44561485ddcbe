import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { attachTakeOver } from './take-over.ts';

type Installed = (details: { reason: string }) => void;

const mail = 'https://mail.test/*';
const other = 'https://other.test/*';
let onInstalled: Installed;
const executeScript = vi.fn(async () => []);
const insertCSS = vi.fn(async () => {});
const onError = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  const openTabs = [
    { id: 3, site: mail },
    { id: 4, site: other },
    { id: 5, site: 'https://elsewhere.test/*' },
  ];
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({
      host_permissions: [mail],
      content_scripts: [{ matches: [mail], js: ['content-scripts/mail.js'] }],
    }),
    onInstalled: {
      addListener(on: Installed) {
        onInstalled = on;
      },
    },
  });
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [mail, other] }) });
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) => openTabs.filter(({ site }) => url.includes(site)),
  });
  attachTakeOver(onError);
});

test.each(['install', 'update'])(
  'after an %s each open mail tab gets its script',
  async (reason) => {
    onInstalled({ reason });
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    const start = (tabId: number, file: string) => [
      { target: { tabId, allFrames: true }, files: [`/content-scripts/${file}.js`] },
    ];
    expect(executeScript.mock.calls).toEqual([start(3, 'mail'), start(4, 'other-site')]);
    const dress = (tabId: number) => [
      { target: { tabId, allFrames: true }, files: ['/present.css'] },
    ];
    expect(insertCSS.mock.calls).toEqual([dress(3), dress(4)]);
  },
);

test('an update of the browser starts nothing', async () => {
  onInstalled({ reason: 'chrome_update' });
  await Promise.resolve();
  expect(executeScript).not.toHaveBeenCalled();
});

test('a tab that takes no script keeps none of the others from theirs', async () => {
  executeScript.mockRejectedValueOnce(new Error('discarded'));
  onInstalled({ reason: 'update' });
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  expect(onError).not.toHaveBeenCalled();
});
