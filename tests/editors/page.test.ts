import { expect, test } from 'vitest';
import { useBrowser } from '../e2e/support/index.ts';
import { buildBridge } from './support/bridge-extension.ts';
import { openEditor } from './support/open-editor.ts';
import { findPainted, listDrawn, magenta } from './support/page-view.ts';

const running = useBrowser({ extensionDir: await buildBridge() });

const light = 'call-first-first-light';
const textsOf = (it: readonly { text: string }[]) => it.map(({ text }) => text);
const another = '<div contenteditable="true">It was <b>your</b> fault then.</div>';

test('two editors of a page draw side by side, and the last one takes all away', async () => {
  const editor = await openEditor(running(), 'native', `<div id="place"></div>${another}`);
  const { page } = editor;
  const left = () => page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);
  await editor.click();
  await editor.type('All is my fault.');
  await editor.ask('keepDrawn', ['my fault']);
  await editor.askOf(1, 'keepDrawn', ['your fault']);
  expect(textsOf(await listDrawn(page, light))).toEqual(['my fault', 'your fault']);
  await editor.type('x');
  const drawn = async () => textsOf(await listDrawn(page, light)).toSorted();
  await expect.poll(drawn).toEqual(['my fault', 'your fault']);
  await editor.ask('end');
  expect(textsOf(await listDrawn(page, light))).toEqual(['your fault']);
  expect(await left()).toEqual([1, 1]);
  await page.evaluate(() => document.querySelectorAll('[contenteditable]')[1]!.remove());
  await editor.askOf(1, 'end');
  expect(await left()).toEqual([0, 0]);
  await page.close();
});

test('marks that the page took away are back with the next input', async () => {
  const editor = await openEditor(running(), 'native');
  await editor.click();
  await editor.type('It is your fault.');
  await editor.ask('keepDrawn', ['your fault']);
  await editor.page.evaluate(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
  });
  await editor.type('x');
  await expect.poll(() => listDrawn(editor.page, light)).toHaveLength(1);
  expect(await findPainted(editor.page, magenta)).not.toBe(null);
  await editor.page.close();
});

test('an editor that writes in a light colour gets the colours for dark', async () => {
  const editor = await openEditor(
    running(),
    'native',
    '<div id="place" style="color: #eee"></div>',
  );
  await editor.click();
  await editor.type('It is your fault.');
  await editor.ask('keepDrawn', ['your fault']);
  expect(await listDrawn(editor.page, light)).toEqual([]);
  expect(await listDrawn(editor.page, 'call-first-first-dark')).toHaveLength(1);
  await editor.page.close();
});

test('an editor in a frame is drawn in by the frame', async () => {
  const editor = await openEditor(running(), 'native', '<div id="place"></div><iframe></iframe>');
  const { page } = editor;
  await page.evaluate(() => {
    const { body } = document.querySelector('iframe')!.contentDocument!;
    body.contentEditable = 'true';
    body.append('It is your fault.');
  });
  await editor.ask('keepDrawn', ['your fault']);
  expect(textsOf(await listDrawn(page, light))).toEqual(['your fault']);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await findPainted(page, magenta)).not.toBe(null);
  expect(await editor.ask('replace', 'your fault', 'my mistake')).toMatchObject({
    kind: 'replaced',
  });
  expect(await editor.ask('read')).toBe('It is my mistake.');
  await page.close();
});

test('an editor in a closed shadow root is drawn in', async () => {
  const editor = await openEditor(
    running(),
    'native',
    '<div id="place"></div><div id="shadowed"></div>',
  );
  await editor.page.evaluate((html) => {
    const root = document.querySelector('#shadowed')!.attachShadow({ mode: 'closed' });
    // Markup as an editor would hold it, made by this test alone.
    root.innerHTML = html;
  }, another);
  await editor.askOf(1, 'keepDrawn', ['your fault']);
  expect(await findPainted(editor.page, magenta)).not.toBe(null);
  expect(await editor.askOf(1, 'replace', 'then', 'now')).toMatchObject({ kind: 'replaced' });
  expect(await editor.askOf(1, 'read')).toBe('It was your fault now.');
  await editor.page.close();
});

test('replacing leaves everything scrolled as it was', async () => {
  const editor = await openEditor(running(), 'native');
  const { page } = editor;
  await page.evaluate(() => {
    const it = document.querySelector<HTMLElement>('#place')!;
    it.style.cssText = 'height: 120px; overflow: auto';
    for (let i = 0; i < 40; i++) it.append(`Line ${i} is here.`, document.createElement('br'));
    document.body.style.minHeight = '3000px';
    it.scrollTop = 90;
    scrollTo(0, 15);
  });
  const scrolled = () =>
    page.evaluate(() => [document.querySelector('#place')!.scrollTop, scrollY]);
  await editor.ask('replace', 'Line 30', 'Row 30');
  expect(await editor.ask('read')).toContain('Row 30 is');
  expect(await scrolled()).toEqual([90, 15]);
  await page.close();
});
