import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { useBrowser } from '../e2e/support/index.ts';
import { buildBridge } from './support/bridge-extension.ts';
import { editorNames, type OpenEditor, openEditor } from './support/open-editor.ts';
import {
  findOrigin,
  findPainted,
  listDrawn,
  listWords,
  magenta,
  nextFrames,
} from './support/page-view.ts';

const running = useBrowser({ extensionDir: await buildBridge() });

const sample = 'Hi Kim,\nit is your fault, again.\nYou never listen to me.';
const words = ['your fault', 'never listen'];

/** What these do with a paste is the browser's own doing, which it does for a person only. */
const takesNoPaste: ReadonlySet<string> = new Set(['native', 'textarea', 'goog-editor']);

/** Each is put on top of the one before; what is painted is so many times as large as the page says. */
const layouts: readonly (readonly [
  what: string,
  change: (page: Page) => Promise<unknown>,
  scale: number,
])[] = [
  ['scrolled', (page) => page.evaluate(scroll), 1],
  ['in a narrow window', (page) => page.setViewport({ width: 420, height: 640 }), 1],
  ['in another font', (page) => page.evaluate(changeFont), 1],
  [
    'zoomed in',
    (page) => page.setViewport({ width: 840, height: 640, deviceScaleFactor: 1.5 }),
    1.5,
  ],
];

const flat = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+/g, '\n').trim();

describe.each(editorNames)('%s', (name) => {
  let editor: OpenEditor;

  beforeEach(async () => {
    editor = await openEditor(running(), name);
    await editor.click();
    await editor.type(sample);
    await expectText(sample);
    await editor.settle();
  });
  afterEach(() => editor.page.close());

  const expectText = (text: string) => expect.poll(() => editor.ask('read')).toBe(text);

  /** Waits until the word is drawn so many times, each where the page itself shows it. */
  async function expectDrawn(count: number) {
    await expect.poll(() => listDrawn(editor.page, 'call-first-first-light')).toHaveLength(count);
    const drawn = await listDrawn(editor.page, 'call-first-first-light');
    if (name === 'textarea') expect(new Set(drawn.map((it) => it.text)).size).toBe(count && 1);
    else expect(drawn).toEqual(await listWords(editor.page, 'your fault'));
  }

  test('its text is read as the editor keeps it', async () => {
    expect(flat(await editor.model())).toBe(flat(sample));
    await editor.type('\n\nBye  now');
    await expectText(`${sample}\n\nBye  now`);
    expect(flat(await editor.model())).toBe(flat(`${sample}\n\nBye  now`));
  });

  test('marks stay on their words while a person types, breaks lines, pastes, undoes and redoes', async () => {
    await editor.ask('keepDrawn', words);
    await expectDrawn(1);
    await editor.moveTo('it is');
    await editor.type('I know ');
    await expectDrawn(1);
    await editor.moveTo(' again');
    await editor.type(' once');
    await expectDrawn(1);
    await editor.moveTo('r fault');
    await editor.type('x');
    await expectDrawn(0);
    await editor.press('Backspace');
    await expectDrawn(1);
    await editor.moveTo('ault');
    await editor.press('Enter');
    await expectDrawn(0);
    await editor.press('Backspace');
    await expectDrawn(1);
    await editor.select('your fault');
    await editor.press('Control+x');
    await expectDrawn(0);
    await editor.press('Control+v');
    await expectDrawn(1);
    await editor.settle();
    await editor.press('Control+v');
    await expectDrawn(2);
    await editor.settle();
    await editor.press('Control+z');
    await expectDrawn(1);
    await editor.press('Control+Shift+KeyZ');
    await expectDrawn(2);
  });

  test.skipIf(name === 'textarea')('marks stay on words that are half bold', async () => {
    await editor.ask('keepDrawn', words);
    await editor.select('ur fa');
    await editor.press('Control+b');
    await expect.poll(() => editor.html()).toMatch(/<(b|strong)\b|font-weight/);
    await expectText(sample);
    await expectDrawn(1);
    expect(await editor.ask('replace', 'your fault', 'my mistake')).toMatchObject({
      kind: 'replaced',
    });
    await expectText(sample.replace('your fault', 'my mistake'));
    await editor.settle();
    await editor.press('Control+z');
    await expectText(sample);
    await expectDrawn(1);
  });

  test('marks are painted over their words, and nowhere else', async () => {
    await editor.ask('keepDrawn', words);
    await expectDrawn(1);
    const [rect] = await editor.ask('findRects', 'your fault');
    const origin = await findOrigin(editor.page);
    const [left, top] = [rect!.left + origin.left, rect!.top + origin.top];
    const painted = await findPainted(editor.page, magenta);
    const wanted = [left, top, left + rect!.width, top + rect!.height];
    for (const side of [0, 1, 2, 3] as const) {
      expect(Math.abs(painted![side] - wanted[side]!), `${painted} for ${wanted}`).toBeLessThan(5);
    }
    const at = [rect!.left + 5, rect!.top + 5] as const;
    expect(await editor.ask('findAt', ...at)).toBe('your fault');
    expect(await editor.ask('findAt', at[0], at[1] + 80)).toBe(null);
    await editor.ask('end');
    expect(await findPainted(editor.page, magenta)).toBe(null);
  });

  // A textarea has no text nodes to compare with: `layout.test.ts` compares it with the browser's own selection.
  test.skipIf(name === 'textarea')('marks stay on their words in another layout', async () => {
    await editor.ask('keepDrawn', words);
    for (const [what, change, scale] of layouts) {
      await change(editor.page);
      await nextFrames(editor.page);
      const painted = await findPainted(editor.page, magenta);
      const [word] = await listWords(editor.page, 'your fault');
      const { left, top } = await findOrigin(editor.page);
      // A picture begins where the page does, not where the window does.
      const down = top + (await editor.page.evaluate(() => scrollY));
      for (const side of [0, 1, 2, 3] as const) {
        const wanted = word!.box[side] + (side % 2 === 0 ? left : down);
        expect(Math.abs(painted![side] / scale - wanted), `${what}: ${painted}`).toBeLessThan(5);
      }
    }
  });

  test('marks change neither the draft nor the caret', async () => {
    await editor.moveTo('again');
    const [html, selection] = [await editor.html(), await editor.ask('findSelection')];
    await editor.ask('keepDrawn', words);
    await expectDrawn(1);
    expect(await editor.html()).toBe(html);
    expect(await editor.ask('findSelection')).toEqual(selection);
    await editor.type('x');
    expect(await editor.ask('read')).toContain('fault, xagain');
    await editor.plant();
    expect(await editor.html()).not.toBe(html);
  });

  test('words are replaced once, and one undo brings them back', async () => {
    await editor.ask('keepDrawn', words);
    const done = await editor.ask('replace', 'your fault', 'my mistake');
    expect(done).toEqual({ kind: 'replaced', by: takesNoPaste.has(name) ? 'command' : 'paste' });
    const wanted = sample.replace('your fault', 'my mistake');
    await expectText(wanted);
    expect(flat(await editor.model())).toBe(flat(wanted));
    const caret = wanted.indexOf('my mistake') + 'my mistake'.length;
    expect(await editor.ask('findSelection')).toEqual({ start: caret, end: caret });
    await expectDrawn(0);
    await editor.settle();
    await editor.press('Control+z');
    await expectText(sample);
    expect(flat(await editor.model())).toBe(flat(sample));
    await expectDrawn(1);
  });

  test('words typed last, or to be left out, come back with one undo, too', async () => {
    for (const [given, by] of [
      ['listen to me', 'hear'],
      [', again', ''],
    ] as const) {
      expect(await editor.ask('replace', given, by)).toMatchObject({ kind: 'replaced' });
      await expectText(sample.replace(given, by));
      await editor.settle();
      await editor.press('Control+z');
      await expectText(sample);
      await editor.settle();
    }
  });

  test('words beside emoji and between words from right to left are marked and replaced', async () => {
    const said = (thing: string) => `${sample} 😀 שלום ${thing} أهلا 👩‍👩‍👧!`;
    await editor.type(said('odd thing').slice(sample.length));
    await expectText(said('odd thing'));
    await editor.settle();
    await editor.ask('keepDrawn', ['odd thing']);
    const isMarked = async () => {
      await expect.poll(() => listDrawn(editor.page, 'call-first-first-light')).toHaveLength(1);
      if (name === 'textarea') return;
      const drawn = await listDrawn(editor.page, 'call-first-first-light');
      expect(drawn).toEqual(await listWords(editor.page, 'odd thing'));
    };
    await isMarked();
    expect(await editor.ask('replace', 'odd thing', 'plain fact')).toMatchObject({
      kind: 'replaced',
    });
    await expectText(said('plain fact'));
    expect(flat(await editor.model())).toBe(flat(said('plain fact')));
    await editor.settle();
    await editor.press('Control+z');
    await expectText(said('odd thing'));
    await isMarked();
  });

  test('an input method at work is left alone', async () => {
    await editor.ask('keepDrawn', words);
    await editor.compose('かん');
    await expect.poll(() => editor.ask('isComposing')).toBe(true);
    const before = await editor.ask('countChanges');
    expect(await editor.ask('replace', 'your fault', 'my mistake')).toEqual({ kind: 'unchanged' });
    expect(await editor.ask('countChanges')).toBe(before);
    await editor.commit('感');
    await expect.poll(() => editor.ask('isComposing')).toBe(false);
    await expectDrawn(1);
    if (running().name === 'chrome') await expectText(`${sample}感`);
  });
});

function scroll(): void {
  document.body.style.minHeight = '3000px';
  scrollBy(0, 12);
}

function changeFont(): void {
  const root = document.querySelector('iframe')?.contentDocument ?? document;
  const sheet = root.head.appendChild(root.createElement('style'));
  sheet.textContent =
    '[contenteditable="true"], [contenteditable="true"] * { font: italic 21px/1.9 serif !important }';
}
