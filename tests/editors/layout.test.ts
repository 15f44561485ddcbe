import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../e2e/support/index.ts';
import { buildBridge } from './support/bridge-extension.ts';
import { type OpenEditor, openEditor } from './support/open-editor.ts';
import { findPainted, green, magenta, nextFrames, type Placed } from './support/page-view.ts';

const running = useBrowser({ extensionDir: await buildBridge() });

const text = `Hi Kim,\n\n${'A line of words that runs on and wraps.\t'.repeat(3)}
It\u00a0is  your fault, and so on: ${'w'.repeat(70)}\n${'More.\n'.repeat(12)}The end.`;

/** Each is put on top of the one before. */
const changes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['as it is', async () => {}],
  ['scrolled in itself', (page) => page.evaluate(() => style('').scrollBy(0, 30))],
  ['with the page scrolled', (page) => page.evaluate(() => scrollBy(0, 25))],
  [
    'pushed down',
    (page) => page.evaluate(() => document.body.prepend('Above', document.createElement('hr'))),
  ],
  ['made narrow', (page) => page.evaluate(() => void style('width: 280px'))],
  [
    'in another font',
    (page) => page.evaluate(() => void style('font: italic 19px/1.7 serif; letter-spacing: 1px')),
  ],
  [
    'with other padding',
    (page) =>
      page.evaluate(() => void style('padding: 3px 30px; text-indent: 9px; border-width: 6px')),
  ],
  ['right to left', (page) => page.evaluate(() => void style('direction: rtl'))],
  ['zoomed in', (page) => page.setViewport({ width: 900, height: 700, deviceScaleFactor: 1.5 })],
];

declare global {
  /** Adds to the style of the editor and gives it. */
  function style(css: string): HTMLElement;
}

async function open(name: 'native' | 'textarea'): Promise<OpenEditor> {
  const editor = await openEditor(running(), name);
  await editor.page.evaluate((value) => {
    document.body.style.minHeight = '2000px';
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '::selection { background: #00ff00; color: #00ff00 }';
    globalThis.style = (css) => {
      const found = document.querySelector<HTMLElement>('[contenteditable="true"], textarea');
      if (!found) throw new Error('no editor');
      found.style.cssText += `; ${css}`;
      return found;
    };
    const it = style(
      'width: 420px; height: 320px; overflow: auto; white-space: pre-wrap; border: 2px solid',
    );
    if (it instanceof HTMLTextAreaElement) it.value = value;
    else it.textContent = value;
    it.dispatchEvent(new InputEvent('input'));
  }, text);
  return editor;
}

/** Lets the browser itself show where the words are. */
function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const it = style('');
    it.focus({ preventScroll: true });
    if (it instanceof HTMLTextAreaElement) {
      const start = it.value.indexOf(wanted);
      return it.setSelectionRange(start, start + wanted.length);
    }
    const node = it.firstChild as Text;
    const start = node.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
  }, words);
}

const unselect = (page: Page) =>
  page.evaluate(() => {
    const it = style('');
    if (it instanceof HTMLTextAreaElement) it.setSelectionRange(0, 0);
    else getSelection()?.removeAllRanges();
  });

/** The ground of a selection is as high as its line, the one of a mark as its letters. */
const sidesOf = ([left, top, right, bottom]: Placed['box']) => ({
  left,
  right,
  middle: (top + bottom) / 2,
});

describe.each(['native', 'textarea'] as const)('%s', (name) => {
  test('marks follow every change of layout without being drawn again', async () => {
    const editor = await open(name);
    for (const [what, change] of changes) {
      await unselect(editor.page);
      await editor.ask('keepDrawn', ['your fault']);
      await change(editor.page);
      await nextFrames(editor.page);
      const marked = await findPainted(editor.page, magenta);
      await editor.ask('keepDrawn', []);
      await select(editor.page, 'your fault');
      const selected = await findPainted(editor.page, green);
      expect(marked, what).not.toBe(null);
      const [shown, wanted] = [sidesOf(marked!), sidesOf(selected!)];
      for (const side of ['left', 'right', 'middle'] as const) {
        expect(Math.abs(shown[side] - wanted[side]), `${side} ${what}`).toBeLessThan(2.5);
      }
    }
    await editor.page.close();
  });
});
