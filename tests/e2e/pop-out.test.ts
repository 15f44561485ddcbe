import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { demoParts } from '../../demo/write-draft.ts';
import { openDemo, useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();

const listMarked = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));

test('a draft in a window without an address is reviewed', async () => {
  const { page } = await openDemo(running(), 'outlook');
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
  await out.keyboard.type('The delays are your fault. ');
  await waitUntil('the mark', async () => (await listMarked(out)).length > 0);
  expect(await listMarked(out)).toEqual(['your fault']);
  const line = await out.evaluate(() => {
    const [editor] = document.querySelectorAll('[id^="editorParent_"] [contenteditable]');
    const name = [...CSS.highlights.keys()].find((it) => it.includes('blame')) ?? '';
    return editor && getComputedStyle(editor, `::highlight(${name})`).textDecorationLine;
  });
  expect(line).toBe('underline');
});
