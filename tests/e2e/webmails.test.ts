import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { demoNames } from '../../demo/build.ts';
import { demoUrls, findDemoFile } from '../../demo/find-demo-file.ts';
import { client } from '../../demo/sample.ts';
import { demoParts, writeDraft } from '../../demo/write-draft.ts';
import { openDemo, parts } from './inline-page.ts';
import { askExtension } from './support/ask-extension.ts';
import { openServed, typeText, useBrowser, waitInClosedRoot, waitUntil } from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const running = useBrowser();

const draft = {
  to: client,
  subject: 'Our work together',
  body: 'I am ending our contract on 4 December. The delays are your fault.',
};

test.each(demoNames)(
  'badge, popup and compose of %s agree, and a flag leads from one to the other',
  async (name) => {
    const { page } = await openServed(running(), demoUrls[name], findDemoFile);
    await writeDraft(page, name, draft);
    const tabId = await findTabId(running(), page.url());
    const badge = `chrome.action.getBadgeText({tabId: ${tabId}})`;
    await waitUntil('a flag', async () => Number(await askExtension(running(), badge)) > 0);

    const popup = await running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(`ends the work with ${client.name}`);
    const count = await popup.$$eval('.flag', (all) => all.length);
    expect(String(count)).toBe(await askExtension(running(), badge));

    // A lone flag is open from the start.
    if (count > 1) await popup.click('.flag summary');
    await popup.click('.flag[open] button');
    await waitInClosedRoot(page, '.card');
  },
);

test.each(demoNames)('in %s a rewrite is one click, and one Ctrl+Z takes it back', async (name) => {
  const demo = await openDemo(running(), name);
  const { page } = demo;
  const read = () => page.$eval(parts[name].body, (editor) => editor.textContent ?? '');
  await demo.type('You failed to send the files by Monday. The logo is blue. ');
  await demo.waitForMarked('You failed to send the files by Monday');
  await demo.point('You failed', 'click');
  const card = await demo.wait('.card');
  const rewrite = await card.$('.flag-rewrites button');
  await rewrite?.click();
  await waitUntil('the rewrite', async () =>
    (await read()).startsWith('The files did not arrive by Monday. The logo is blue.'),
  );
  await demo.waitForMarked();
  await page.focus(parts[name].body);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await waitUntil('the words as they were', async () =>
    (await read()).startsWith('You failed to send the files by Monday. The logo is blue.'),
  );
  expect((await read()).match(/Monday/g)).toHaveLength(1);
  await page.close();
});

const listMarked = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));

test('a draft in a window without an address is reviewed', async () => {
  const { page } = await openServed(running(), demoUrls.outlook, findDemoFile);
  await page.waitForSelector('[data-demo="ready"]');
  await page.click(demoParts.outlook.newMail);
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.click('#popoutCompose');
  const out = await opened;
  if (!out) throw new Error('no window');
  const focus = () =>
    out.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('[id^="editorParent_"] [contenteditable]');
      editor?.focus();
      return editor !== null && document.activeElement === editor;
    });
  await waitUntil('the editor', focus);
  await typeText(out, 'The delays are your fault. ');
  await waitUntil('the mark', async () => (await listMarked(out)).length > 0);
  expect(await listMarked(out)).toEqual(['your fault']);
  const line = await out.evaluate(() => {
    const [editor] = document.querySelectorAll('[id^="editorParent_"] [contenteditable]');
    const name = [...CSS.highlights.keys()].find((it) => it.includes('blame')) ?? '';
    return editor && getComputedStyle(editor, `::highlight(${name})`).textDecorationLine;
  });
  expect(line).toBe('underline');
});
