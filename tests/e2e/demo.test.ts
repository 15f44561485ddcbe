import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoUrls, findDemoFile } from '../../demo/find-demo-file.ts';
import { client, sampleDraft } from '../../demo/sample.ts';
import { demoParts, writeDraft } from '../../demo/write-draft.ts';
import { bundle } from '../editors/support/bundle.ts';
import { openServed, useBrowser, waitUntil } from './support/index.ts';

// The demo webmail by itself, and src/webmail in it: what styles and layout decide can be tried in real browsers only.

const running = useBrowser({ extensionDir: null });
let webmail = '';
beforeAll(async () => {
  webmail = await bundle('src/webmail/index.ts');
});

async function openDemo(url: string): Promise<Page> {
  const { page } = await openServed(running(), url, findDemoFile);
  await page.waitForSelector('[data-demo="ready"]');
  await page.evaluate(`${webmail};window.webmail = bundle`);
  return page;
}

/** What src/webmail makes of the element with the focus. */
function readFocused(page: Page) {
  return page.evaluate(() => {
    const { webmail } = window as unknown as { webmail: typeof import('#webmail') };
    const { mailSites } = webmail;
    const compose =
      document.activeElement && webmail.findCompose(document.activeElement, mailSites);
    if (compose?.kind !== 'compose') return null;
    return {
      key: compose.key,
      editor: compose.body.localName,
      subject: compose.findSubject()?.value ?? null,
      recipients: compose.readRecipients(),
      body: compose.readBody().text.trim(),
      own: compose.findOwnAddress(),
      quoted: webmail.findQuotedText(compose, mailSites),
    };
  });
}

const listSent = (page: Page) => page.evaluate(() => window.demoOutbox);
const listActions = (page: Page) => page.evaluate(() => window.demoActions);
const draft = {
  to: client,
  subject: sampleDraft.subject,
  body: 'Hi Dana,\n\nThe delays are your fault.',
};

describe.each(['gmail', 'outlook'] as const)('the %s demo', (name) => {
  const parts = demoParts[name];
  let page: Page;
  beforeEach(async () => {
    page = await openDemo(demoUrls[name]);
  });

  test('a typed draft is found with its subject and recipients, without the signature, and is sent', async () => {
    await writeDraft(page, name, draft);
    expect(await readFocused(page)).toMatchObject({
      subject: draft.subject,
      recipients: { to: [client], cc: [], bcc: [] },
      body: draft.body,
    });
    const compose = await page.$(parts.compose);
    await (await compose?.$(parts.send))?.click();
    const sent = await listSent(page);
    expect(sent).toMatchObject([{ to: [client.address], subject: draft.subject, how: 'send' }]);
    expect(sent[0]?.body).toContain('your fault');
    expect(await page.$(parts.compose)).toBeNull();
  });

  test('Ctrl+Enter in the draft sends it', async () => {
    await writeDraft(page, name, draft);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await listSent(page)).toHaveLength(1);
  });

  test('single keys act on the mail, but not while one is writing', async () => {
    await writeDraft(page, name, { ...draft, body: 'e # r' });
    expect(await listActions(page)).toEqual(['compose']);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('e');
    expect(await listActions(page)).toEqual(['compose', 'archive']);
  });

  test('a reply knows whom it answers and what they wrote', async () => {
    if (name === 'gmail') await page.click('.row');
    await page.keyboard.press('r');
    await page.waitForSelector('[contenteditable][aria-multiline]');
    await page.keyboard.type('Noted.');
    const reply = await readFocused(page);
    expect(reply).toMatchObject({ subject: null, recipients: { to: [client] }, body: 'Noted.' });
    expect(reply?.quoted).toContain('I expect an answer on the same day');
  });
});

describe('the gmail demo', () => {
  test('keeps the key of a compose in full screen and when it was minimised, and tells two apart', async () => {
    const page = await openDemo(demoUrls.gmail);
    await writeDraft(page, 'gmail', draft);
    const first = await readFocused(page);
    await page.click('.Hd .Hq');
    await page.click('.Hd [g_editable]', { offset: { x: 20, y: 8 } });
    expect(await readFocused(page)).toEqual(first);
    await page.click('.Hd .Hq');
    await page.click('.Hd .Hl');
    await page.click('.Hd .Hl');
    await page.click('.Hd [g_editable]', { offset: { x: 20, y: 8 } });
    expect(await readFocused(page)).toEqual(first);
    await writeDraft(page, 'gmail', { ...draft, body: 'Another one.' });
    const second = await readFocused(page);
    expect(second?.body).toBe('Another one.');
    expect(second?.key).not.toBe(first?.key);
    expect(second?.own).toBe('niamh@kerrstudio.example');
  });

  test('is read from the textarea in plain-text mode', async () => {
    const page = await openDemo(demoUrls.gmail);
    await writeDraft(page, 'gmail', draft);
    const { key } = (await readFocused(page)) ?? {};
    await page.click('.Hd .plain');
    await page.click('.Hd textarea');
    expect(await readFocused(page)).toMatchObject({ key, editor: 'textarea', body: draft.body });
  });

  test('refuses an HTML string, as Gmail does', async () => {
    const page = await openDemo(demoUrls.gmail);
    const add = () =>
      page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.text = 'window.ran = true';
        } catch {
          return 'refused';
        }
        return 'taken';
      });
    expect(await add()).toBe('refused');
  });

  test('has a compose in a window of its own', async () => {
    const page = await openDemo(`${demoUrls.gmail}popout`);
    await page.click('[g_editable]', { offset: { x: 20, y: 8 } });
    await page.keyboard.type('Alone.');
    expect(await readFocused(page)).toMatchObject({ body: 'Alone.' });
  });

  test('archives with the mail that is sent, and schedules from the menu', async () => {
    const page = await openDemo(demoUrls.gmail);
    await page.click('.row');
    await page.keyboard.press('r');
    await page.click('.Uo');
    await page.click('.row');
    await page.keyboard.press('r');
    await page.click('.hG');
    await page.click('[selector="scheduledSend"]');
    expect((await listSent(page)).map(({ how }) => how)).toEqual(['archive', 'schedule']);
    expect(await listActions(page)).toEqual(['reply', 'archive', 'reply']);
  });
});

describe('the outlook demo', () => {
  test('hides one draft behind the tab of the other and keeps both', async () => {
    const page = await openDemo(demoUrls.outlook);
    await writeDraft(page, 'outlook', { ...draft, subject: 'One' });
    await writeDraft(page, 'outlook', { ...draft, subject: 'Two', body: 'Second.' });
    expect(await readFocused(page)).toMatchObject({ subject: 'Two', body: 'Second.' });
    await page.click('.tabs [role="tab"]');
    await page.click('#editorParent_1 [contenteditable]', { offset: { x: 20, y: 8 } });
    expect(await readFocused(page)).toMatchObject({ subject: 'One', body: draft.body });
  });

  test('writes a pop-out into a window without an address', async () => {
    const page = await openDemo(demoUrls.outlook);
    await page.click(demoParts.outlook.newMail);
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.click('#popoutCompose');
    const out = await opened;
    if (!out) throw new Error('no window');
    await waitUntil('the editor', () => out.$('[id^="editorParent_"] [contenteditable]'));
    // Moved here from another window, the editor is no element to Firefox's driver.
    await out.evaluate(() =>
      document.querySelector<HTMLElement>('[id^="editorParent_"] [contenteditable]')?.focus(),
    );
    await out.keyboard.type('Popped.');
    await out.evaluate(`${webmail};window.webmail = bundle`);
    expect(await readFocused(out)).toMatchObject({ body: 'Popped.' });
    expect(out.url()).toBe('about:blank');
  });

  test('stands under all four hosts', () => {
    for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
      expect(findDemoFile(`https://${host}/mail/`)?.body).toContain('/demo/outlook.js');
    }
  });
});
