import type { KeyInput, Page } from 'puppeteer-core';
import { openServed, type RunningBrowser, typeText, waitUntil } from '../../e2e/support/index.ts';
import type { Calls } from './bridge.ts';
import { editorsUrl } from './bridge-extension.ts';
import { bundle } from './bundle.ts';
import { bundleClosure } from './closure.ts';
import { nextFrames } from './page-view.ts';

const everyRun = ['native', 'textarea', 'goog-editor', 'roosterjs'] as const;
const more = ['ckeditor5', 'lexical', 'prosemirror', 'quill', 'squire', 'tinymce'] as const;
export type EditorName = (typeof everyRun | typeof more)[number];

/** The editors to try; all ten by `npm run test:editors`, which installs those of `more` first. */
export const editorNames: readonly EditorName[] =
  process.env.npm_lifecycle_event === 'test:editors' ? [...everyRun, ...more] : everyRun;

type Rest<T> = T extends (index: number, ...rest: infer R) => unknown ? R : never;

/** One page with one editor in it, and the bridge of the test extension at work. */
export interface OpenEditor {
  readonly name: EditorName;
  readonly page: Page;
  /** Calls the bridge about the first editor of the page, or another one. */
  ask<N extends keyof Calls>(
    name: N,
    ...rest: Rest<Calls[N]>
  ): Promise<Awaited<ReturnType<Calls[N]>>>;
  askOf<N extends keyof Calls>(
    index: number,
    name: N,
    ...rest: Rest<Calls[N]>
  ): Promise<Awaited<ReturnType<Calls[N]>>>;
  /** Focuses it with the caret at the end and types; a newline is Enter. */
  type(text: string): Promise<void>;
  /** Presses keys one after the other; `Control+b` is a chord. */
  press(...keys: readonly string[]): Promise<void>;
  click(): Promise<void>;
  /** Waits until an undo would take back the last change alone. */
  settle(): Promise<void>;
  /** Moves the caret before the first such words, which stand in one line, by keys alone. */
  moveTo(words: string): Promise<void>;
  select(words: string): Promise<void>;
  /** Begins a word by an input method. Firefox has no driver for one: there it is told of one only. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  /** Puts a mark into the draft, as we never may. */
  plant(): Promise<void>;
  model(): Promise<string>;
  html(): Promise<string>;
}

const bundles = new Map<string, Promise<string>>();

/** The script of an editor page; made once. */
function bundlePage(name: EditorName): Promise<string> {
  const known = bundles.get(name);
  if (known) return known;
  const isMore = more.some((it) => it === name);
  const entry = isMore ? `tests/editors/more/${name}.js` : `tests/editors/pages/${name}.ts`;
  const made = bundle(entry).then((script) =>
    name === 'goog-editor' ? `${bundleClosure()}\n;\n${script}` : script,
  );
  bundles.set(name, made);
  return made;
}

const html = (body: string) => `<!doctype html><meta charset="utf-8"><title>editor</title>
<style>body { margin: 20px; font: 16px/1.5 sans-serif; color: #111 } #place { width: 500px; min-height: 100px }</style>
${body}<script src="page.js"></script>`;

/** Opens an empty editor page; `body` replaces its markup. */
export async function openEditor(
  running: RunningBrowser,
  name: EditorName,
  body = '<div id="place"></div>',
): Promise<OpenEditor> {
  const script = await bundlePage(name);
  const { page } = await openServed(running, editorsUrl, (url) => {
    const path = new URL(url).pathname;
    if (path === '/editors/') return { contentType: 'text/html', body: html(body) };
    return path === '/editors/page.js' ? { contentType: 'text/javascript', body: script } : null;
  });
  await waitUntil(`${name} and the bridge`, () =>
    page.evaluate(
      () => 'editorPage' in window && document.documentElement.dataset.bridge === 'ready',
    ),
  );
  return wire(name, page);
}

const selector = '[contenteditable="true"], textarea:not([aria-hidden])';

function wire(name: EditorName, page: Page): OpenEditor {
  const askOf: OpenEditor['askOf'] = (index, call, ...rest) =>
    page.evaluate(callBridge, call, [index, ...rest]) as ReturnType<OpenEditor['askOf']> as never;
  const press = async (...keys: readonly string[]) => {
    for (const chord of keys) {
      const parts = chord.split('+') as KeyInput[];
      const last = parts.pop();
      for (const part of parts) await page.keyboard.down(part);
      if (last) await page.keyboard.press(last);
      for (const part of parts.reverse()) await page.keyboard.up(part);
    }
  };
  const moveTo = async (words: string) => {
    const text: string = await askOf(0, 'read');
    const before = text.slice(0, text.indexOf(words)).split('\n');
    await press('Control+Home');
    for (let i = 1; i < before.length; i++) await press('ArrowDown');
    await press('Home');
    for (let i = 0; i < (before.at(-1)?.length ?? 0); i++) await press('ArrowRight');
    // Editors read the selection late, and a person is not that quick.
    await nextFrames(page);
  };
  return {
    name,
    page,
    askOf,
    ask: (call, ...rest) => askOf(0, call, ...rest),
    type: (text) => typeText(page, text),
    press,
    click: () => page.click(name === 'tinymce' ? 'iframe' : selector),
    settle: async () => {
      await waitUntil('the editor to settle', () =>
        page.evaluate(() => window.editorPage?.isSettled?.() ?? true),
      );
    },
    moveTo,
    async select(words) {
      await moveTo(words);
      for (let i = 0; i < words.length; i++) await press('Shift+ArrowRight');
      await nextFrames(page);
    },
    compose: (text) => compose(page, text),
    commit: (text) => commit(page, text),
    plant: () => page.evaluate(plantMark),
    model: () => page.evaluate(() => window.editorPage?.model() ?? ''),
    html: () => page.evaluate(readHtml),
  };
}

const isChrome = (page: Page) => page.browser().process()?.spawnfile.includes('chrom') ?? false;

async function compose(page: Page, text: string): Promise<void> {
  if (!isChrome(page)) return page.evaluate(tellOfComposition, 'compositionstart');
  const session = await page.createCDPSession();
  const [selectionStart, selectionEnd] = [text.length, text.length];
  await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
}

async function commit(page: Page, text: string): Promise<void> {
  if (!isChrome(page)) return page.evaluate(tellOfComposition, 'compositionend');
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
}

function tellOfComposition(type: string): void {
  const root = document.querySelector('iframe')?.contentDocument ?? document;
  root.activeElement?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
}

function plantMark(): void {
  const root = document.querySelector('iframe')?.contentDocument ?? document;
  const editor = root.querySelector('[contenteditable="true"], textarea');
  if (editor instanceof HTMLTextAreaElement) editor.value += '.';
  else editor?.firstElementChild?.setAttribute('data-mark', '');
}

function callBridge(name: string, args: readonly unknown[]): Promise<unknown> {
  const id = Math.random();
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent) => {
      if (data?.to !== 'test' || data.id !== id) return;
      removeEventListener('message', listen);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    };
    addEventListener('message', listen);
    postMessage({ to: 'bridge', id, name, args }, '*');
  });
}

/** Everything that would be sent: the whole editor's markup, in a frame or not. */
function readHtml(): string {
  const root = document.querySelector('iframe')?.contentDocument ?? document;
  const editor = root.querySelector('[contenteditable="true"], textarea');
  return (editor instanceof HTMLTextAreaElement ? editor.value : editor?.outerHTML) ?? '';
}
