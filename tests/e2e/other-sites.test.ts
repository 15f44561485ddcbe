import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { answerPrompt, listRegistered } from './support/grant-site.ts';
import {
  answerGuard,
  findInClosedRoot,
  openServed,
  pressButton,
  typeText,
  useBrowser,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const origin = 'https://mail.studio.test';
const pattern = `${origin}/*`;
const ending = 'I have decided to end our contract on 31 March.';

/** Compose pages built like those of well-known webmails: where the body is, and what sends. */
const composes = {
  'proton-like': {
    body: '#rooster-editor',
    isInFrame: true,
    send: '.send-button',
    others: ['[title="Attachments"]'],
  },
  'fastmail-like': {
    body: '.v-RichText-input',
    isInFrame: false,
    send: '.s-send',
    others: ['[title="Discard"]'],
  },
  'yahoo-like': {
    body: '[data-test-id="rte"]',
    isInFrame: false,
    send: '[data-test-id="compose-send-button"]',
    others: [],
  },
  'zoho-like': { body: 'body', isInFrame: true, send: '.jsSend', others: [] },
  'owa-like': {
    body: '[aria-multiline]',
    isInFrame: false,
    send: '[aria-label="Senden"]',
    others: ['[aria-label="Anhängen"]'],
  },
  form: { body: 'textarea', isInFrame: false, send: '[name="send"]', others: ['[name="draft"]'] },
} as const;
type ComposeName = keyof typeof composes;

/** The built extension, told the address of each tab as a press on its button in the toolbar does: a driver can't press that. */
function copyThatSeesTabs(): { readonly dir: string; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'call-first-tabs-'));
  const dir = join(parent, 'extension');
  cpSync(`.output/${inject('browser')}-mv3`, dir, { recursive: true });
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'] }),
  );
  return { dir, remove: () => rmSync(parent, { recursive: true }) };
}

const copy = copyThatSeesTabs();
afterAll(copy.remove);
const running = useBrowser({
  extensionDir: copy.dir,
  // Chromium connects ahead to the host of each page it opens.
  direct: [new URL(origin).host],
});

async function openSite(name: string): Promise<Page> {
  const url = `${origin}/${name}`;
  const body = readFileSync(`tests/fixtures/other-sites/${name}.html`, 'utf8');
  const { page } = await openServed(running(), url, (asked) =>
    asked === url ? { contentType: 'text/html; charset=utf-8', body } : null,
  );
  return page;
}

/** The page, or the frame in it that is written in. */
async function findInner(page: Page, name: ComposeName): Promise<Page | Frame> {
  if (!composes[name].isInFrame) return page;
  const frame = await (await page.$('iframe'))?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

async function write(page: Page, name: ComposeName, text: string): Promise<Page | Frame> {
  const inner = await findInner(page, name);
  await inner.click(composes[name].body);
  await typeText(page, text);
  return inner;
}

const listMarked = (at: Page | Frame) =>
  at.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));
/** The line of marks that a frame is let show: a style sheet of ours that comes and goes with the extension says so. */
const readLine = () =>
  getComputedStyle(document.documentElement).getPropertyValue('--call-first-line').trim();
const readChip = async (page: Page) =>
  (await findInClosedRoot(page, '[data-chip]'))?.evaluate((chip) => chip.dataset.chip ?? null) ??
  null;

/** Presses a button of a page of the extension by its words. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[.="${words}"])`);
  await button?.click();
}

async function allowByPopup(page: Page): Promise<void> {
  await answerPrompt(running(), pattern);
  const tabId = await findTabId(running(), page.url());
  const popup = await running().openExtensionPage(
    `popup.html?tab=${tabId}`,
    '[data-notice="site"]',
  );
  expect(await popup.evaluate(() => document.body.innerText)).toContain('mail.studio.test');
  await press(popup, 'Watch this site too');
  await waitUntil('the site to be watched', async () =>
    (await listRegistered(running())).includes(pattern),
  );
  await popup.waitForSelector('[data-notice="site"]', { hidden: true });
  await popup.close();
}

const readSites = (options: Page) =>
  options.$$eval('[data-site]', (sites) => sites.map((site) => (site as HTMLElement).dataset.site));

test('a site is watched from the click in the popup on, and until the click in the settings', async () => {
  const page = await openSite('zoho-like');
  const inner = await write(page, 'zoho-like', 'The delay was your fault.');
  expect(await page.$('[data-call-first="parts"]')).toBeNull();
  expect(await listRegistered(running())).toEqual([]);
  await allowByPopup(page);
  // In the tab that was open, and with what was written already.
  await page.bringToFront();
  await waitUntil('the mark', async () => (await listMarked(inner)).join() === 'your fault');
  expect(await inner.evaluate(readLine)).toBe('underline');

  const options = await running().openExtensionPage('options.html', '[data-site]');
  expect(await readSites(options)).toEqual([pattern]);
  await press(options, 'Stop watching');
  await waitUntil(
    'the site to be dropped',
    async () => (await listRegistered(running())).length === 0,
  );
  await waitUntil('the list to be empty', async () => (await readSites(options)).length === 0);
  await options.close();
  await waitUntil('the mark to go', async () => (await listMarked(inner)).length === 0);
  await waitUntil(
    'our parts to go',
    async () => (await page.$('[data-call-first="parts"]')) === null,
  );
  await page.close();
});

describe('on a site that is watched', () => {
  beforeAll(async () => {
    const page = await openSite('form');
    await allowByPopup(page);
    await page.close();
  });

  test.each(Object.keys(composes) as ComposeName[])(
    'a compose that is %s is marked, held once and sent once',
    async (name) => {
      const page = await openSite(name);
      const { send, others } = composes[name];
      await page.evaluate(countPresses, [send, ...others]);
      const inner = await write(page, name, `The delay was your fault. ${ending}`);
      await waitUntil('the mark', async () => (await listMarked(inner)).join() === 'your fault');
      expect(await inner.evaluate(readLine)).toBe('underline');
      await waitInClosedRoot(page, '.banner');
      await page.click(send);
      const dialog = await waitInClosedRoot(page, 'dialog.guard');
      expect(await readPresses(page)).toEqual({});
      await pressButton(dialog, -1);
      await waitUntil('the press', async () => Object.keys(await readPresses(page)).length > 0);
      for (const other of others) await page.click(other);
      await page.click(send);
      const expected = Object.fromEntries([[send, 2], ...others.map((it) => [it, 1])]);
      expect(await readPresses(page)).toEqual(expected);
      await page.close();
    },
  );

  test('where more than one control sends, the one that was pressed is pressed again, and a key is asked for again', async () => {
    const page = await openSite('proton-like');
    const [send, later] = [
      '.send-button',
      '[data-testid="composer:schedule-send-button"]',
    ] as const;
    await page.evaluate(countPresses, [send, later]);
    const inner = await write(page, 'proton-like', ending);
    await inner.evaluate(sendByKey, send);
    await waitInClosedRoot(page, '.banner');
    const pressKey = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    };

    await page.click(later);
    await answerGuard(page, 1);
    await pressKey();
    await answerGuard(page, -1);
    const note = await waitInClosedRoot(page, '.guard-note');
    expect(await note.evaluate((it) => it.textContent)).toContain('press Send again');
    expect(await readPresses(page)).toEqual({});
    await pressKey();
    await waitUntil('the press', async () => (await readPresses(page))[send] === 1);

    await typeText(page, ' You are an idiot.');
    await waitUntil('the review', async () => (await readChip(page)) === 'flags');
    await page.click(later);
    await answerGuard(page, -1);
    await waitUntil('the other press', async () => (await readPresses(page))[later] === 1);
    expect(await readPresses(page)).toEqual({ [send]: 1, [later]: 1 });
    await page.close();
  });

  test('neither a search, a chat, code, a login nor a comment is watched', async () => {
    const page = await openSite('no-mail');
    for (const id of ['search', 'chat', 'code', 'login', 'password', 'comment']) {
      await page.click(`#${id}`);
      await typeText(page, 'The delay was your fault.');
    }
    // A compose in the same page is met after them: what they would have shown would be there by then.
    await page.evaluate(addCompose);
    await page.click('#letter');
    await typeText(page, 'You failed to send the files.');
    await waitUntil('the mark', async () => (await listMarked(page)).length > 0);
    expect(await listMarked(page)).toEqual(['You failed to send the files']);
    await page.close();
  });

  test('a page that may be a mail or not is said to be unwatched', async () => {
    const page = await openSite('unsure');
    await page.click('textarea');
    await typeText(page, 'The delay was your fault.');
    await waitUntil('the chip', async () => (await readChip(page)) === 'unwatched');
    expect(await listMarked(page)).toEqual([]);
    await page.close();
  });
});

function countPresses(selectors: readonly string[]): void {
  const presses: Record<string, number> = {};
  Object.assign(window, { presses });
  for (const selector of selectors)
    document.querySelector(selector)?.addEventListener('click', () => {
      presses[selector] = (presses[selector] ?? 0) + 1;
    });
}

const readPresses = (page: Page) =>
  page.evaluate(() => (window as unknown as { presses: Record<string, number> }).presses);

/** As Proton does: Ctrl+Enter in the frame with the editor sends. */
function sendByKey(send: string): void {
  document.addEventListener('keydown', ({ key, ctrlKey }) => {
    if (key === 'Enter' && ctrlKey) parent.document.querySelector<HTMLElement>(send)?.click();
  });
}

function addCompose(): void {
  const form = document.body.appendChild(document.createElement('form'));
  form.append(
    document.createElement('input'),
    document.createElement('textarea'),
    document.createElement('button'),
  );
  const [subject, letter, send] = form.children;
  subject?.setAttribute('name', 'subject');
  letter?.setAttribute('id', 'letter');
  send?.append('Send');
}
