import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import './fake-browser.ts';
import type { Review } from '#analysis';
import { attachBackground } from './background.ts';
import { fakeBrowser, sendAs, senders } from './fake-browser.ts';
import type { ComposeState } from './messages.ts';
import { sendToBackground } from './messaging.ts';
import { changeSettings } from './settings-store.ts';

const review: Review = { flags: [], ending: true, followUp: false, covers: [], unreviewed: [] };
const sam = { name: 'Sam', address: 'sam@client.test' };
const looksIn = (locale: 'en' | 'ja') => ({ texts: { locale } as never, css: 'p {}' });
const fillIns = [
  { cover: 'thanks' as const, text: 'Thank you.', in: 'body' as const, start: 3, end: 3 },
];
const facts = { decision: 'It ends.' } as never;
const draft = { subject: '', body: 'secret words' };
const watched: ComposeState = { kind: 'watched', webmail: 'gmail', draft, review, client: sam };

const mailTab = { id: 7, url: 'https://mail.test/inbox', incognito: false };
/** What each tab's content script answers; a tab that is missing has none. */
let composes: Map<number, ComposeState>;
let tabs: (typeof mailTab)[];
let toTabs: ReturnType<typeof vi.fn>;
const reviewer = vi.fn(() => review);
const loadReviewer = vi.fn(async () => reviewer);
const setBadgeText = vi.fn(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  composes = new Map([[7, watched]]);
  tabs = [
    mailTab,
    { ...mailTab, id: 8, incognito: true },
    { ...mailTab, id: 9, url: 'https://a.test/' },
  ];
  toTabs = vi.fn(async (tabId: number, message: { callFirst: string }) => {
    if (!composes.has(tabId)) throw new Error('Receiving end does not exist.');
    return { ok: true, value: message.callFirst === 'readCompose' ? composes.get(tabId) : null };
  });
  const { runtime, action, permissions } = fakeBrowser;
  Object.assign(runtime, { getManifest: () => ({ host_permissions: ['https://mail.test/*'] }) });
  Object.assign(permissions, { contains: async () => true, getAll: async () => ({ origins: [] }) });
  Object.assign(permissions, { onAdded: { addListener() {} }, onRemoved: { addListener() {} } });
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: vi.fn() } });
  Object.assign(fakeBrowser.contextMenus, { onClicked: { addListener: vi.fn() } });
  Object.assign(action, { setBadgeText, setBadgeBackgroundColor: async () => {} });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => {
      const tab = tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}`);
      return tab;
    },
    query: async () => tabs.filter(({ url }) => url.startsWith('https://mail.test/')),
    sendMessage: toTabs,
  });
  sendAs(senders.page);
  attachBackground(
    loadReviewer,
    { findFacts: async () => facts, findFillIns: async () => fillIns },
    looksIn,
    () => 'Review it',
  );
});
afterEach(() => vi.restoreAllMocks());

const readStorage = async () =>
  JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.sync.get()]);

test('sentences for what a draft lacks are found when a page asks', async () => {
  expect(await sendToBackground('findFillIns', draft, review)).toEqual(fillIns);
});

describe('what the popup is told of a tab', () => {
  test('with a compose: its review and its client', async () => {
    const state = await sendToBackground('readPopup', 7);
    expect(state).toMatchObject({ tab: watched, owner: sam, tabId: 7, isPrivate: false });
  });

  test('whose first review is still awaited: a review all the same', async () => {
    composes.set(7, { ...watched, review: null });
    expect((await sendToBackground('readPopup', 7)).tab).toMatchObject({ review });
    expect(reviewer).toHaveBeenCalledOnce();
  });

  test('whose review is there: the reviewer is not even loaded', async () => {
    await sendToBackground('readPopup', 7);
    expect(loadReviewer).not.toHaveBeenCalled();
  });

  test('of a mail site that does not answer: it is silent', async () => {
    composes.clear();
    expect((await sendToBackground('readPopup', 7)).tab).toEqual({ kind: 'silent' });
  });

  test('that is too busy to answer: it has no compose', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    toTabs.mockReturnValue(new Promise(() => {}));
    const answer = sendToBackground('readPopup', 7);
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    vi.runAllTimers();
    vi.useRealTimers();
    expect((await answer).tab).toEqual({ kind: 'none' });
  });

  test.each([9, 4711, -1])('%i, which is none of ours or gone: it is elsewhere', async (tabId) => {
    const state = await sendToBackground('readPopup', tabId);
    expect(state).toMatchObject({
      tab: { kind: 'elsewhere', site: tabId === 9 ? 'https://a.test/*' : null },
      owner: 'checklist',
    });
    expect(toTabs).not.toHaveBeenCalled();
  });

  test('whose permission was taken back: that it was', async () => {
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    expect((await sendToBackground('readPopup', 9)).hasMailAccess).toBe(false);
  });
});

test('the panel is told what the draft says for a plan, or that there is no draft', async () => {
  expect(await sendToBackground('readPanel', 7)).toMatchObject({ tab: watched, facts });
  expect((await sendToBackground('readPanel', 9)).facts).toBeNull();
});

describe('client records', () => {
  test('keep ticks, and no word of the draft', async () => {
    await sendToBackground('readPopup', 7);
    await sendToBackground('tickStep', { owner: sam, tabId: 7 }, 'say-thanks', true);
    expect((await sendToBackground('readPopup', 7)).record.steps).toEqual(['say-thanks']);
    expect(await readStorage()).toContain('say-thanks');
    expect(await readStorage()).not.toContain('secret');
  });

  test('of a compose without recipients go to the client it gets', async () => {
    composes.set(7, { ...watched, client: null });
    const { owner } = await sendToBackground('readPopup', 7);
    await sendToBackground('tickStep', { owner, tabId: 7 }, 'say-thanks', true);
    composes.set(7, watched);
    expect((await sendToBackground('readPopup', 7)).record).toMatchObject({
      client: sam,
      steps: ['say-thanks'],
    });
  });

  test('are told to the mail tabs when they change', async () => {
    await sendToBackground('markNotByPhone', { owner: sam, tabId: 7 }, true);
    const message = { callFirst: 'clientChanged', args: [] };
    expect(toTabs).toHaveBeenCalledWith(7, message, expect.anything());
  });

  test('are read and changed by the content script', async () => {
    sendAs(senders.tab);
    await sendToBackground('setNotByPhone', sam, true);
    expect(await sendToBackground('readStanding', sam)).toEqual({
      notByPhone: true,
      isOver: false,
    });
  });

  test('are over for the content script once contact has ended, until the reminder is turned off', async () => {
    const whose = { owner: sam, tabId: 7 };
    const event = { kind: 'contact-ended', on: '2026-01-05' } as const;
    await sendToBackground('changeRecord', whose, { kind: 'event', event });
    sendAs(senders.tab);
    expect(await sendToBackground('readStanding', sam)).toMatchObject({ isOver: true });
    await sendToBackground('turnReminderOff', sam);
    expect(await sendToBackground('readStanding', sam)).toMatchObject({ isOver: false });
  });
});

describe('in a private window', () => {
  test('the popup gets the changed record back, and nothing is written', async () => {
    const before = await readStorage();
    composes.set(8, watched);
    expect((await sendToBackground('readPopup', 8)).isPrivate).toBe(true);
    const whose = { owner: sam, tabId: 8 };
    expect(await sendToBackground('tickStep', whose, 'say-thanks', true)).toMatchObject({
      steps: ['say-thanks'],
    });
    await sendToBackground('markNotByPhone', whose, true);
    expect(await readStorage()).toBe(before);
  });

  test.each([{ kind: 'delete-all' }, { kind: 'rename', client: sam, name: 'Sammy' }] as const)(
    'a page shows the list of clients, and $kind changes nothing',
    async (change) => {
      await sendToBackground(
        'changeRecord',
        { owner: sam, tabId: 7 },
        { kind: 'tell', phone: '+1' },
      );
      const before = await readStorage();
      sendAs(senders.privatePage);
      const shown = await sendToBackground('readClients');
      expect(shown).toMatchObject({ isPrivate: true, records: [{ client: sam }] });
      expect(await sendToBackground('changeClients', 'a', change)).toEqual(shown);
      expect(await sendToBackground('undoClients', 'a')).toEqual(shown);
      expect(await readStorage()).toBe(before);
    },
  );

  test('the content script changes nothing for good', async () => {
    const before = await readStorage();
    sendAs(senders.privateTab);
    await sendToBackground('setNotByPhone', sam, true);
    expect(await readStorage()).toBe(before);
  });
});

test('a content script is refused what only pages may ask: it could read another tab’s draft', async () => {
  sendAs(senders.tab);
  await expect(sendToBackground('readPopup', 7)).rejects.toMatchObject({ kind: 'nobody' });
});

test.each(['readClients', 'changeClients', 'undoClients'] as const)(
  'a content script is refused %s: no page may reach the list of clients',
  async (name) => {
    sendAs(senders.tab);
    const ask = sendToBackground as (name: string, ...args: unknown[]) => Promise<unknown>;
    await expect(ask(name, 'a', { kind: 'delete-all' })).rejects.toMatchObject({ kind: 'nobody' });
  },
);

test('a page changes the list of clients, is told of a full storage, and tabs hear of it', async () => {
  await sendToBackground('changeRecord', { owner: sam, tabId: 7 }, { kind: 'tell', phone: '+1' });
  toTabs.mockClear();
  vi.spyOn(console, 'error').mockReturnValue();
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(Error('QUOTA_BYTES'));
  const rename = { kind: 'rename', client: sam, name: 'Sammy' } as const;
  await expect(sendToBackground('changeClients', 'a', rename)).rejects.toMatchObject({
    kind: 'full',
  });
  full.mockRestore();
  expect((await sendToBackground('readClients')).records).toMatchObject([{ client: sam }]);
  await sendToBackground('changeClients', 'a', rename);
  expect(toTabs).toHaveBeenCalledWith(7, { callFirst: 'clientChanged', args: [] }, { frameId: 0 });
  const { records } = await sendToBackground('undoClients', 'a');
  expect(records).toMatchObject([{ client: sam, phone: '+1' }]);
});

test.each([
  [3, '3'],
  [0, '0'],
  [null, ''],
])('a count of %s is "%s" on the button of its tab', async (count, text) => {
  sendAs(senders.tab);
  await sendToBackground('showCount', count);
  expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
});

test('where the browser won’t open the popup it comes in a small window, for the same tab', async () => {
  sendAs(senders.tab);
  const create = vi.fn(async () => ({}));
  Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no')) });
  Object.assign(fakeBrowser.windows, { create });
  await sendToBackground('openPopup');
  expect(create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: expect.stringMatching(/\/popup\.html\?tab=7$/) }),
  );
});

test('waking loads the reviewer, and it is loaded once', async () => {
  await sendToBackground('wake');
  await sendToBackground('review', draft);
  expect(loadReviewer).toHaveBeenCalledOnce();
});

test('a page is told the words in the user’s language and how sends are guarded', async () => {
  await changeSettings({ language: 'ja', sendGuard: 'never' });
  sendAs(senders.tab);
  expect(await sendToBackground('readSetup')).toEqual({
    texts: { locale: 'ja' },
    css: 'p {}',
    sendGuard: 'never',
  });
});

test('a failing review is logged without a word of the draft', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  reviewer.mockImplementationOnce(() => {
    throw new Error('secret words');
  });
  await expect(sendToBackground('review', draft)).rejects.toMatchObject({ kind: 'failed' });
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls)).not.toContain('secret');
});
