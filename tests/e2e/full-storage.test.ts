import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { askExtension } from './support/ask-extension.ts';
import { typeInto, useBrowser, waitUntil } from './support/index.ts';

/** Fills the storage to its last byte with something of another name. */
const fill = `(async () => {
  const { local } = chrome.storage;
  const free = local.QUOTA_BYTES - (await local.getBytesInUse());
  await local.set({ other: 'x'.repeat(free - '"other""'.length - 1) });
  return local.QUOTA_BYTES - (await local.getBytesInUse());
})()`;

const sam = { name: 'Sam', address: 'sam@client.test' };
const records = {
  'address:sam@client.test': { client: sam, steps: ['say-thanks'], notByPhone: false },
};

// Firefox takes what the disk has: there it is tried with a storage that fails, in faults-background.test.ts.
describe.runIf(inject('browser') === 'chrome')('with the ten megabytes of Chromium full', () => {
  const running = useBrowser();
  const ask = <T>(expression: string) => askExtension<T>(running(), expression);
  const kept = async () => JSON.stringify(await ask('chrome.storage.local.get("clients")'));
  const textOf = (page: Page) => page.$eval('body', (one) => (one as HTMLElement).innerText);
  const choose = async (page: Page) => {
    const sams = await page.waitForSelector('.clients .button');
    await sams?.click();
    await page.waitForSelector('.way');
  };

  test('a change of a record is refused in words, nothing is lost, and it is kept once there is room', async () => {
    await ask(
      `chrome.storage.local.set(${JSON.stringify({ settings: { language: 'en' }, clients: records })})`,
    );
    const left = await ask<number>(fill);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThan(16);
    const before = await kept();

    const panel = await running().openExtensionPage('sidepanel.html?tab=4711', '.panel');
    await choose(panel);
    await typeInto(panel, '#part-reason', 'The briefs of May came late.');
    await panel.$eval('.plan .tick input', (one) => (one as HTMLInputElement).click());
    await waitUntil('the message', async () =>
      (await textOf(panel)).includes('There is no room left to keep this.'),
    );
    expect(await kept()).toBe(before);
    expect(
      await panel.$eval('#part-reason', (one) => (one as HTMLTextAreaElement).value),
    ).toContain('The briefs of May came late.');

    const clients = await running().openExtensionPage('clients.html', '.client');
    await clients.$eval('[data-opens=rename] button', (one) => (one as HTMLElement).click());
    const name = await clients.waitForSelector('.row-form input');
    await name?.type(' Okafor of a long name that needs room');
    await clients.keyboard.press('Enter');
    await clients.waitForSelector('[data-failure=full]');
    expect(await kept()).toBe(before);
    expect(await textOf(clients)).toContain('Sam');

    await panel.bringToFront();
    await panel.waitForSelector('.plan .tick input:not(:checked)');
    await ask('chrome.storage.local.remove("other")');
    await panel.$eval('.plan .tick input', (one) => (one as HTMLInputElement).click());
    await waitUntil('the plan to be kept', async () =>
      (await kept()).includes('The briefs of May came late.'),
    );
    expect(await textOf(panel)).not.toContain('There is no room left');
  }, 60_000);
});
