import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { askExtension } from './support/ask-extension.ts';
import { findFaults } from './support/find-faults.ts';
import { useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();
const dir = mkdtempSync(join(tmpdir(), 'call-first-clients-'));
afterAll(() => rmSync(dir, { recursive: true }));

const ask = <T>(expression: string) => askExtension<T>(running(), expression);
const setStorage = (items: object) => ask(`chrome.storage.local.set(${JSON.stringify(items)})`);
const readKept = async () => JSON.stringify(await ask('chrome.storage.local.get("clients")'));

/** Records as version 1 wrote them: an update has to bring them along. */
const byVersion1 = {
  'address:sam@client.test': {
    client: { name: 'Sam', address: 'sam@client.test' },
    steps: ['say-thanks'],
    notByPhone: false,
  },
  'name:samuel': {
    client: { name: 'Samuel', address: null },
    steps: ['be-clear', 'give-reason'],
    notByPhone: true,
  },
  'address:kim@client.test': {
    client: { name: 'Kim', address: 'kim@client.test' },
    steps: [],
    notByPhone: true,
  },
};

beforeEach(async () => {
  await ask('chrome.storage.local.clear()');
  await ask('chrome.storage.session.clear()');
  await setStorage({ settings: { language: 'en' }, clients: byVersion1 });
});

const openClients = () => running().openExtensionPage('clients.html', '.clients');
const names = (page: Page) =>
  page.$$eval('[data-client]', (rows) => rows.map((row) => row.getAttribute('data-client')));
const waitForNames = (page: Page, ...wanted: readonly string[]) =>
  waitUntil(`the clients ${wanted.join(', ')}`, async () =>
    JSON.stringify(await names(page)) === JSON.stringify(wanted) ? true : null,
  );
const textOf = (page: Page, selector = 'body') =>
  page.$eval(selector, (one) => (one as HTMLElement).innerText);
const byLabel = (page: Page, label: string) =>
  page.waitForSelector(`::-p-xpath(//button[@aria-label="${label}" or .="${label}"])`);
const press = async (page: Page, label: string) => {
  const button = await byLabel(page, label);
  await button?.click();
};
const choose = async (page: Page, name: string, text: string) => {
  const path = join(dir, name);
  writeFileSync(path, text);
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
};

/** What the export would put into the downloads. */
async function readExport(page: Page): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => {
        document.documentElement.dataset.exported = text;
      });
      return make(blob);
    };
  });
  await press(page, 'Export to a file');
  return waitUntil('the file', () =>
    page.evaluate(() => document.documentElement.dataset.exported ?? null),
  );
}

test('records of the first version are listed after the update, each with its state in words', async () => {
  const page = await openClients();
  expect(await names(page)).toEqual(['Kim', 'Sam', 'Samuel']);
  expect(await textOf(page, '[data-client=Sam]')).toContain('Planning');
  expect(await textOf(page, '[data-client=Kim]')).toContain('Not begun');
  expect(await textOf(page, '[data-client=Samuel]')).toContain('2 of 11 steps ticked');
});

test('a client is renamed, merged and deleted by keyboard, and each is undone', async () => {
  const page = await openClients();
  await page.bringToFront();
  await (await byLabel(page, 'Rename Sam'))?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row-form input:focus');
  await page.keyboard.press('Escape');
  await page.waitForSelector('[aria-label="Rename Sam"]:focus');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row-form input:focus');
  await page.keyboard.type('Sam Okafor');
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Kim', 'Sam Okafor', 'Samuel');
  await page.waitForSelector('.undo button:focus');
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Kim', 'Sam', 'Samuel');

  await (await byLabel(page, 'Merge Samuel with another client'))?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.row-form select:focus');
  await page.keyboard.press('ArrowDown');
  await waitUntil('what will happen', async () =>
    (await textOf(page, '#merge-text')).includes('the record of Sam counts') ? true : null,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Kim', 'Sam');
  expect(await textOf(page, '[data-client=Sam]')).toContain('3 of 11 steps ticked');
  await page.waitForSelector('.undo button:focus');
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Kim', 'Sam', 'Samuel');

  await (await byLabel(page, 'Delete Kim'))?.focus();
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Sam', 'Samuel');
  await page.waitForSelector('.undo button:focus');
  await page.keyboard.press('Enter');
  await waitForNames(page, 'Kim', 'Sam', 'Samuel');
  await page.waitForSelector('h1:focus');
});

test('a deletion is whole when the page closes and the background stops, and can still be undone', async () => {
  const page = await openClients();
  await press(page, 'Delete everything');
  await waitForNames(page);
  expect(await readKept()).not.toContain('client.test');
  await page.close();
  await running().stopBackground();
  const again = await openClients();
  await waitForNames(again);
  await press(again, 'Undo');
  await waitForNames(again, 'Kim', 'Sam', 'Samuel');
});

test('what was exported comes back after everything was deleted', async () => {
  const page = await openClients();
  const text = await readExport(page);
  const before = await page.$$eval('.client-text', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText),
  );
  await press(page, 'Delete everything');
  await waitForNames(page);
  await choose(page, 'clients.json', text);
  await waitUntil('what will happen', async () =>
    (await textOf(page)).includes('3 new clients, 0 that you have') ? true : null,
  );
  expect(await names(page)).toEqual([]);
  await press(page, 'Import');
  await waitForNames(page, 'Kim', 'Sam', 'Samuel');
  const after = await page.$$eval('.client-text', (rows) =>
    rows.map((row) => (row as HTMLElement).innerText),
  );
  expect(after).toEqual(before);
  expect(await ask('chrome.storage.sync.get()')).toEqual({});
});

describe('a file that is not taken', () => {
  const ours = (parts: object) =>
    JSON.stringify({ format: 'call-first/clients', version: 3, records: [], ...parts });
  test.each([
    ['not-json', '<script>alert(1)</script>'],
    ['not-ours', '['.repeat(10_000_000)],
    ['not-ours', '{"__proto__":{"format":"call-first/clients","version":3,"records":[]}}'],
    ['newer', ours({ version: 99 })],
    ['invalid', ours({ records: [{ client: { name: '<b>\u202e', address: null } }] })],
    ['too-large', ' '.repeat(12_000_001)],
  ])('as %s is said to be so, and changes nothing', async (kind, text) => {
    const page = await openClients();
    const before = await readKept();
    await choose(page, 'hostile.json', text);
    const fault = await page.waitForSelector(`[data-fault=${kind}]`);
    expect(await fault?.evaluate((one) => one.textContent)).toContain('Nothing was changed');
    expect(await readKept()).toBe(before);
    expect(await names(page)).toEqual(['Kim', 'Sam', 'Samuel']);
  });
});

test('markup in a name is shown as it is, and runs nothing', async () => {
  const name = '<img src=x onerror="document.title=\'run\'">';
  const client = { name, address: 'max@client.test' };
  await setStorage({
    clients: { 'address:max@client.test': { ...byVersion1['name:samuel'], client } },
  });
  const page = await openClients();
  expect(await textOf(page, '.client h2')).toBe(name);
  expect(await page.$('.client img')).toBeNull();
  expect(await page.title()).toBe('Call First: Clients');
});

test('two pages that change at the same time lose nothing of each other, and show the same', async () => {
  const [one, other] = [await openClients(), await openClients()];
  await Promise.all(
    [
      [one, 'Kim'],
      [other, 'Samuel'],
    ].map(([page, name]) =>
      (page as Page).$eval(`[aria-label="Delete ${name}"]`, (button) =>
        (button as HTMLElement).click(),
      ),
    ),
  );
  await waitForNames(one, 'Sam');
  await waitForNames(other, 'Sam');
});

test('many clients can be searched by name and address', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const address = `client${index}@place${index % 3}.test`;
      const client = { name: `Client ${index}`, address };
      return [`address:${address}`, { client, steps: ['say-thanks'], notByPhone: false }];
    }),
  );
  await setStorage({ clients: many });
  const page = await openClients();
  await page.type('input[type=search]', 'PLACE1');
  await waitUntil('ten of them', async () => ((await names(page)).length === 10 ? true : null));
  expect(await textOf(page)).toContain('10 of 30 clients');
});

test('without a client the page says how one comes', async () => {
  await setStorage({ clients: {} });
  expect(await textOf(await openClients())).toContain('Nobody yet.');
});

test.each(['en', 'ja'])(
  'axe finds nothing in %s, with a form open and an undo, light and dark',
  async (language) => {
    await setStorage({ settings: { language } });
    const page = await openClients();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.$eval('.client:nth-child(3) .client-actions > button', (one) =>
      (one as HTMLElement).click(),
    );
    await page.waitForSelector('.undo-box');
    await page.$eval('[data-opens=rename] button', (one) => (one as HTMLElement).click());
    await page.$eval('.client:nth-child(2) [data-opens=merge] button', (one) =>
      (one as HTMLElement).click(),
    );
    await choose(page, 'no.json', 'no');
    await page.waitForSelector('[data-fault]');
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset.scheme = wanted;
      }, scheme);
      expect(await findFaults(page)).toEqual([]);
    }
  },
);

test('nothing is cut off on a narrow page', async () => {
  const page = await openClients();
  await page.setViewport({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the list opens from the popup and from the settings', async () => {
  const popup = await running().openExtensionPage('popup.html', '.checklist');
  const options = await running().openExtensionPage('options.html', 'input');
  for (const page of [popup, options]) {
    const link = await page.$eval(
      'a[href="/clients.html"]',
      (one) => (one as HTMLAnchorElement).href,
    );
    expect(link).toBe(`${running().origin}/clients.html`);
  }
});
