import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { askExtension } from './support/ask-extension.ts';
import { findFaults } from './support/find-faults.ts';
import {
  findInClosedRoot,
  typeInto,
  typeText,
  useBrowser,
  waitForChip,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';

const browser = inject('browser');
const running = useBrowser({ keepLog: true });

const mark = 'quokka7391';
const ending = `Hi Sam,\n\nI am ending our contract on 4 December. The ${mark} delay is your fault.`;
const area = '[data-draft-body]';

const open = () => running().openExtensionPage('review.html', area);
const contentOf = (page: Page, selector = area) =>
  page.$eval(selector, (one) => (one as HTMLTextAreaElement).value);
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[.=${JSON.stringify(name)}])`);
  await button?.click();
};
const undo = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};
const write = async (page: Page, text: string) => {
  await page.focus(area);
  await typeText(page, text);
  await waitForChip(page, 'flags', 'clear');
};
const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
/** The draft of a page that may still be on its way to another process, where a handle to an element breaks the driver. */
const readDraft = (page: Page) =>
  page.evaluate((css) => document.querySelector<HTMLTextAreaElement>(css)?.value ?? null, area);
/** The review page that the extension itself opened. */
const findOpened = () =>
  waitUntil('the review page', async () => {
    for (const page of await running().browser.pages()) {
      if ((await addressOf(page)).endsWith('/review.html') && (await readDraft(page)) !== null)
        return page;
    }
    return null;
  });

test('a draft typed here has the same underlines, card, rewrite and undo as in a webmail', async () => {
  const page = await open();
  await write(page, 'You failed to send the files by Monday. The logo is blue.');
  const names = await page.evaluate(() => [...CSS.highlights.keys()].join());
  expect(names).toContain('blame');
  await expect.poll(() => textOf(page)).toContain('1 place to look at');
  await press(page, 'Show in the draft');
  const rewrite = await waitInClosedRoot(page, '.card .flag-rewrites button');
  const before = await contentOf(page);
  await rewrite.click();
  await waitUntil('the rewrite', async () => (await contentOf(page)) !== before);
  await waitForChip(page, 'clear');
  await undo(page);
  await waitUntil('the words to be back', async () => (await contentOf(page)) === before);
});

test('flags in the subject are listed too', async () => {
  const page = await open();
  await typeInto(page, '[data-draft-subject]', 'This is your fault');
  await page.waitForSelector('.flag');
  expect(await textOf(page)).toContain('Subject:');
});

test('an ending brings its covers, the nudge and the call plan; the follow-up goes into the draft and out again', async () => {
  const page = await open();
  await write(page, ending);
  await page.waitForSelector('.covers');
  await page.waitForSelector('#part-decision');
  expect(await contentOf(page, '#part-decision')).toBe('I am ending our contract on 4 December.');
  expect(await page.$eval('.call', (one) => one.textContent)).toContain('Call first');
  expect(await findInClosedRoot(page, '.banner')).toBeNull();
  await press(page, 'Put it into the open draft');
  await waitUntil('the follow-up', async () =>
    (await contentOf(page)).includes('on the phone today'),
  );
  await page.focus(area);
  await undo(page);
  await waitUntil('the draft as it was', async () => (await contentOf(page)) === ending);
});

test('a recipient makes it the plan of that client, whose record lasts', async () => {
  const page = await open();
  await page.type('.draft label input', 'Kim <kim@client.test>');
  await write(page, ending);
  await waitUntil('the client', async () => (await page.$('.client')) !== null);
  await waitUntil('the name', async () =>
    (await page.$eval('.client', (one) => one.textContent)) === 'Kim' ? true : null,
  );
  await press(page, 'I have called them');
  await waitUntil('the call to be kept', async () =>
    JSON.stringify(await askExtension(running(), 'chrome.storage.local.get()')).includes(
      'kim@client.test',
    ),
  );
});

describe('a text that is handed over', () => {
  test('comes from the popup’s box, and is kept and told nowhere', async () => {
    const popup = await running().openExtensionPage('popup.html', '.paste textarea');
    await typeInto(popup, '.paste textarea', ending);
    await press(popup, 'Open in a tab, with underlines and call plan').catch(() => {});
    const page = await findOpened();
    expect(await contentOf(page)).toBe(ending);
    await waitForChip(page, 'flags');
    const kept = await askExtension(
      running(),
      'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])',
    );
    expect(JSON.stringify(kept)).not.toContain(mark);
    expect(running().readLog()).not.toContain(mark);
    expect(await page.evaluate(() => location.href)).not.toContain(mark);
    // A page that is closed on its way through a reload may never answer: the new one is waited for.
    await page.evaluate(() => {
      document.documentElement.dataset.before = '';
      setTimeout(() => location.reload());
    });
    await waitUntil('the page anew', () =>
      page.evaluate(
        () => !('before' in document.documentElement.dataset) && document.readyState === 'complete',
      ),
    );
    await waitUntil('the text again', async () => (await readDraft(page)) === ending);
  });

  test.runIf(browser === 'chrome')('comes from the menu of a selection', async () => {
    await askExtension(running(), "chrome.runtime.sendMessage({ callFirst: 'wake', args: [] })");
    const worker = await running()
      .browser.targets()
      .find((one) => one.type() === 'service_worker')
      ?.worker();
    const click = { menuItemId: 'review-selection', selectionText: 'It is your fault.' };
    await worker?.evaluate(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)})`);
    const page = await findOpened();
    expect(await contentOf(page)).toBe('It is your fault.');
  });

  test('has its line in the menu', async () => {
    const update = `chrome.contextMenus.update('review-selection', {}).then(() => true, () => false)`;
    await waitUntil('the line', () => askExtension<boolean>(running(), update));
    const other = `chrome.contextMenus.update('another', {}).then(() => true, () => false)`;
    expect(await askExtension(running(), other)).toBe(false);
  });
});

test('axe finds nothing in the page', async () => {
  const page = await open();
  await write(page, ending);
  await page.waitForSelector('#part-decision');
  expect(await findFaults(page)).toEqual([]);
  expect(await findInClosedRoot(page, '.chip')).not.toBeNull();
});
