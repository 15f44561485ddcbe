import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import type { DemoName } from '../../demo/build.ts';
import { demoUrls, findDemoFile } from '../../demo/find-demo-file.ts';
import { demoParts } from '../../demo/write-draft.ts';
import {
  findInClosedRoot,
  openServed,
  type RunningBrowser,
  typeText,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';

/** How the parts of a demo page are found. */
export const parts = {
  gmail: { newMail: '.side .compose', subject: '[name="subjectbox"]', body: '[g_editable]' },
  outlook: {
    newMail: '.new-mail',
    subject: '[id$="_SUBJECT"]',
    body: '[id^="editorParent_"] [contenteditable]',
  },
} as const satisfies Record<DemoName, unknown>;

/** Words that are flagged, each in a sentence of its own. */
export const flagged = {
  blame: { sentence: 'The delay was your fault.', words: 'your fault' },
  failed: { sentence: 'You failed to send the files.', words: 'You failed to send' },
  ending: 'I have decided to end our contract on 31 March.',
} as const;

/** A demo page in a tab of its own. */
export interface DemoPage {
  readonly page: Page;
  /** Opens another new compose; the caret stands in its body. */
  compose(): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts an address into the To field of the first compose; the caret comes back to its body. */
  addRecipient(address: string): Promise<void>;
  /** The words under which lines are drawn, in the order of the page. */
  readMarked(): Promise<readonly string[]>;
  /** Waits until as many marks are drawn as words are given, each of them within one. */
  waitForMarked(...words: readonly string[]): Promise<void>;
  find(selector: string): Promise<ElementHandle<HTMLElement> | null>;
  wait(selector: string): Promise<ElementHandle<HTMLElement>>;
  /** Waits until nothing of ours that matches is shown. */
  waitForNone(selector: string): Promise<void>;
  /** Moves the pointer over marked words, and clicks when asked to. */
  point(words: string, how?: 'hover' | 'click'): Promise<void>;
  readHtml(): Promise<string>;
}

/** Opens a demo page and a first compose in it. */
export async function openDemo(
  running: RunningBrowser,
  name: DemoName = 'gmail',
  search = '',
): Promise<DemoPage> {
  const { page } = await openServed(running, demoUrls[name] + search, findDemoFile);
  await page.waitForSelector('[data-demo="ready"]');
  const { newMail, body } = parts[name];
  const demo: DemoPage = {
    page,
    async compose() {
      // Not by lists of handles: the driver of Firefox takes a tenth of a second for one.
      const count = () => page.evaluate((css) => document.querySelectorAll(css).length, body);
      const before = await count();
      await page.click(newMail);
      await waitUntil('another compose', async () => (await count()) > before);
      const editor = await page.evaluateHandle(
        (css, place) => [...document.querySelectorAll(css)].at(place),
        body,
        name === 'gmail' ? 0 : -1,
      );
      await (editor as ElementHandle<Element>).click({ offset: { x: 20, y: 8 } });
    },
    type: (text) => typeText(page, text),
    async addRecipient(address) {
      await page.click(demoParts[name].to);
      await typeText(page, `${address},`);
      await page.click(body, { offset: { x: 20, y: 8 } });
    },
    readMarked: () => page.evaluate(readMarked),
    async waitForMarked(...words) {
      const isMarked = async () => {
        const marked = await page.evaluate(readMarked);
        return (
          marked.length === words.length &&
          words.every((it) => marked.some((mark) => mark.includes(it)))
        );
      };
      // A question that a dying background took along is asked again after 8 s.
      await waitUntil(`marks under ${words.join(' | ') || 'nothing'}`, isMarked);
    },
    find: (selector) => findInClosedRoot(page, selector),
    wait: (selector) => waitInClosedRoot(page, selector),
    async waitForNone(selector) {
      await waitUntil(`no ${selector}`, async () => {
        const found = await findInClosedRoot(page, selector);
        return !found || !(await found.isVisible());
      });
    },
    async point(words, how = 'hover') {
      const place = await page.evaluate(findMarked, words);
      if (!place) throw new Error(`“${words}” is not marked.`);
      await page.mouse.move(place.x, place.y);
      if (how === 'click') await page.mouse.click(place.x, place.y);
    },
    // Only read: what the page would send.
    readHtml: () =>
      page.evaluate(
        (css) => Array.from(document.querySelectorAll(css), (it) => it.innerHTML).join('\n'),
        body,
      ),
  };
  await demo.compose();
  return demo;
}

function readMarked(): string[] {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('call-first-'));
  return names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String));
}

function findMarked(words: string): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values())
    for (const range of highlight) {
      if (!String(range).includes(words)) continue;
      const [box] = (range as Range).getClientRects();
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  return null;
}

/** The text of the element that has the focus in one of our closed roots. */
export async function readFocused(demo: DemoPage): Promise<string> {
  const focused = await demo.find(':focus');
  return focused ? textOf(focused) : '';
}

export const textOf = (element: JSHandle<HTMLElement>) =>
  element.evaluate((it) => it.textContent ?? '');
