import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { holdTexts } from './held-text.ts';
import { attachReviewMenu } from './review-menu.ts';

type Clicked = (info: object, tab?: object) => void;

const create = vi.fn();
const tabsCreate = vi.fn(async (_: { url: string; windowId?: number; index?: number }) => ({
  id: 5,
}));
const executeScript = vi.fn(async () => [{ result: 'one\ntwo' }]);
const onText = vi.fn(async () => {});
const onError = vi.fn();
let click: Clicked;

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  const onClicked = {
    addListener(listener: Clicked) {
      click = listener;
    },
  };
  Object.assign(fakeBrowser.contextMenus, { create, onClicked, removeAll: async () => {} });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { create: tabsCreate });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://own${path}` });
});
const attach = () => attachReviewMenu(async () => 'Review it', onText, onError);
const selected = { menuItemId: 'review-selection', selectionText: 'one two' };
const tab = { id: 7, index: 2, windowId: 1, incognito: false };

test('the line is made anew in the language of the moment', async () => {
  attach().refresh();
  await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0]).toMatchObject({ title: 'Review it', contexts: ['selection'] });
});

test('the selection comes with its line breaks', async () => {
  attach();
  click(selected, tab);
  await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('one\ntwo', tab));
});

test('where the page may not be asked it comes as the menu tells it', async () => {
  executeScript.mockRejectedValueOnce(new Error('no access'));
  attach();
  click(selected, tab);
  await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('one two', tab));
  expect(onError).not.toHaveBeenCalled();
});

test('another line of the menu is not ours', async () => {
  attach();
  click({ ...selected, menuItemId: 'another' }, tab);
  expect(executeScript).not.toHaveBeenCalled();
});

test('a text waits for its page, beside the tab that it comes from, and not in the address', async () => {
  const texts = holdTexts();
  const opened = texts.open('secret words', tab);
  const found = texts.find(5);
  await opened;
  expect(await found).toEqual({ text: 'secret words', isPrivate: false });
  expect(tabsCreate).toHaveBeenCalledWith({
    url: 'chrome-extension://own/review.html',
    windowId: 1,
    index: 3,
  });
  expect(await texts.find(6)).toBeNull();
  texts.forget(5);
  expect(await texts.find(5)).toBeNull();
});

test('from a private window it opens where the browser lets it, and is told to be private', async () => {
  tabsCreate.mockRejectedValueOnce(new Error('not in incognito'));
  const texts = holdTexts();
  await texts.open('secret words', { ...tab, incognito: true });
  expect(tabsCreate).toHaveBeenLastCalledWith({ url: 'chrome-extension://own/review.html' });
  expect(await texts.find(5)).toEqual({ text: 'secret words', isPrivate: true });
});
