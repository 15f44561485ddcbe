import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { rules } from '../../src/i18n/ja/rules.ts';
import { askExtension } from './support/ask-extension.ts';
import { blameSpan, composeFor } from './support/compose.ts';
import { typeInto, useBrowser, waitUntil } from './support/index.ts';
import { copyWithStandIn, openStandIn } from './support/stand-in.ts';

const browser = inject('browser');
const copy = copyWithStandIn(browser);
afterAll(copy.remove);
const running = useBrowser({ extensionDir: copy.dir });

const sam = { name: 'Sam', address: 'sam@client.test' };

const openPopup = (tabId: number) =>
  running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const ticks = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('input:checked').length);
const readStorage = () =>
  askExtension<Record<string, unknown>>(running(), 'chrome.storage.local.get()');
const waitForTicks = (count: number) =>
  waitUntil(`${count} ticks in storage`, async () => {
    const { clients = {} } = (await readStorage()) as {
      clients?: { records?: Record<string, { steps: string[] }> };
    };
    return Object.values(clients.records ?? {}).flatMap(({ steps }) => steps).length === count;
  });
const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[.=${JSON.stringify(name)}])`);
  await button?.click();
};

test('the popup shows the nudge, the flag, what the draft covers, and the checklist', async () => {
  const { tabId } = await openStandIn(running(), 'whole', { compose: composeFor(sam) });
  const text = await textOf(await openPopup(tabId));
  for (const part of [
    'ends the work with Sam',
    'your fault',
    'The why.',
    'That it ends',
    'Checklist for Sam',
  ])
    expect(text).toContain(part);
});

test.runIf(browser === 'chrome')('the real popup shows the active tab', async () => {
  const { page } = await openStandIn(running(), 'real', { compose: composeFor(sam) });
  await page.bringToFront();
  const popup = await running().openPopup('.checklist');
  expect(await textOf(popup)).toContain('Checklist for Sam');
  expect(await popup.evaluate(() => document.body.offsetWidth)).toBe(380);
});

test('a flag leads to its place in the draft', async () => {
  const { page, tabId } = await openStandIn(running(), 'reveal', { compose: composeFor(sam) });
  const popup = await openPopup(tabId);
  await popup.click('.flag-more button');
  const revealed = await waitUntil('the flag to be revealed', () =>
    page.evaluate(() => document.documentElement.dataset.revealed ?? null),
  );
  expect(JSON.parse(revealed)).toEqual(blameSpan);
});

describe('ticks', () => {
  const kim = { name: 'Kim', address: 'kim@client.test' };
  const lee = { name: 'Lee', address: 'lee@client.test' };

  test('are kept for their client alone, also when the background was stopped', async () => {
    const first = await openStandIn(running(), 'kim', { compose: composeFor(kim) });
    const other = await openStandIn(running(), 'lee', { compose: composeFor(lee) });
    const popup = await openPopup(first.tabId);
    await popup.click('.checklist input');
    await waitForTicks(1);
    await popup.close();
    await running().stopBackground();
    expect(await ticks(await openPopup(first.tabId))).toBe(1);
    expect(await ticks(await openPopup(other.tabId))).toBe(0);
  });

  test('are cleared to start over, and brought back', async () => {
    const { tabId } = await openStandIn(running(), 'again', { compose: composeFor(kim) });
    const popup = await openPopup(tabId);
    await press(popup, 'Start over');
    await waitForTicks(0);
    await expect.poll(() => ticks(popup)).toBe(0);
    await press(popup, 'Bring the ticks back');
    await waitForTicks(1);
    await expect.poll(() => ticks(popup)).toBe(1);
  });
});

test('not by phone lasts, takes the nudge away and is told to the mail tab', async () => {
  const max = { name: 'Max', address: 'max@client.test' };
  const { page, tabId } = await openStandIn(running(), 'phone', { compose: composeFor(max) });
  const popup = await openPopup(tabId);
  await press(popup, 'Not by phone');
  await waitUntil('the tab to be told', () =>
    page.evaluate(() => document.documentElement.dataset.told !== undefined),
  );
  const again = await openPopup(tabId);
  expect(await again.$('.call')).toBeNull();
  expect(await textOf(again)).toContain('Not by phone with Max');
});

test('without a compose a pasted draft is reviewed, and kept nowhere', async () => {
  const { tabId } = await openStandIn(running(), 'paste', { compose: { kind: 'none' } });
  const popup = await openPopup(tabId);
  const words = 'The delay was your fault.';
  await typeInto(popup, 'textarea', words);
  await popup.waitForSelector('.flag');
  expect(await textOf(popup)).toContain('your fault');
  expect(JSON.stringify(await readStorage())).not.toContain('delay');
  expect(popup.url()).not.toContain('delay');
});

test('a tab that is older than the extension is told to be reloaded, and the button does it', async () => {
  const { page, tabId } = await openStandIn(running(), 'old');
  const popup = await openPopup(tabId);
  expect(await popup.$('[data-notice=silent]')).not.toBeNull();
  await page.evaluate(() => Object.assign(globalThis, { old: true }));
  await press(popup, 'Reload the tab');
  await waitUntil('the tab to reload', () => page.evaluate(() => !('old' in globalThis)));
});

test('a tab of another site has no notice', async () => {
  const popup = await openPopup(4711);
  expect(await popup.$('.notice')).toBeNull();
});

test.runIf(browser === 'firefox')(
  'a permission taken back is said, and given again by the button',
  async () => {
    const hosts = "{origins: ['https://mail.google.com/*']}";
    await askExtension(running(), `chrome.permissions.remove(${hosts})`);
    const popup = await openPopup(4711);
    expect(await popup.$('[data-notice=access]')).not.toBeNull();
    await press(popup, 'Allow it again');
    await waitUntil('the notice to go', async () => (await popup.$('.notice')) === null);
    expect(await askExtension(running(), `chrome.permissions.contains(${hosts})`)).toBe(true);
  },
);

test('the toolbar button counts the flags of its tab', async () => {
  const { tabId } = await openStandIn(running(), 'badge', { compose: composeFor(sam), count: 3 });
  const badge = (id: number) =>
    askExtension<string>(running(), `chrome.action.getBadgeText({tabId: ${id}})`);
  await waitUntil('the badge', async () => (await badge(tabId)) === '3');
  const other = await openStandIn(running(), 'no-badge', { compose: composeFor(sam) });
  expect(await badge(other.tabId)).toBe('');
});

test('all of it works by keyboard alone', async () => {
  const ana = { name: 'Ana', address: 'ana@client.test' };
  const { tabId } = await openStandIn(running(), 'keys', { compose: composeFor(ana) });
  const popup = await openPopup(tabId);
  await popup.bringToFront();
  const reach = (selector: string) =>
    waitUntil(`the focus on ${selector}`, async () => {
      await popup.keyboard.press('Tab');
      return popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    });
  await reach('.call button');
  await reach('summary');
  const isOpen = () => popup.$eval('.flag', (flag) => (flag as HTMLDetailsElement).open);
  const before = await isOpen();
  await popup.keyboard.press('Enter');
  await expect.poll(isOpen).toBe(!before);
  await reach('.checklist input');
  await popup.keyboard.press(' ');
  await expect.poll(() => ticks(popup)).toBe(1);
});

describe('what a page loads', () => {
  /** All code that a page loads at start. */
  const codeOf = (page: string) => {
    const html = readFileSync(`${copy.dir}/${page}`, 'utf8');
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(0);
    return files.map((file) => readFileSync(`${copy.dir}${file}`, 'utf8')).join('\n');
  };
  const read = (file: string) => readFileSync(`.output/${browser}-mv3/${file}`, 'utf8');
  const marks = { analyser: 'buildNet', 'rule text': rules['your-fault'].why };
  const marksIn = (code: string) =>
    Object.entries(marks).flatMap(([what, mark]) => (code.includes(mark) ? [what] : []));

  test('is no analyser and no rule text; the background holds both', () => {
    expect(marksIn(read('background.js'))).toEqual(['analyser', 'rule text']);
    expect(marksIn(codeOf('popup.html'))).toEqual([]);
    expect(marksIn(codeOf('options.html'))).toEqual([]);
    for (const script of readdirSync(`.output/${browser}-mv3/content-scripts`))
      expect(marksIn(read(`content-scripts/${script}`))).toEqual([]);
  });

  test('is less than 100 kB for the popup', () => {
    expect(codeOf('popup.html').length).toBeLessThan(100_000);
  });
});
