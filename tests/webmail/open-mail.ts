import type { Frame, KeyInput, Page } from 'puppeteer-core';
import {
  pressButton,
  type RunningBrowser,
  typeText,
  waitInClosedRoot,
  waitUntil,
} from '../e2e/support/index.ts';
import { bodySelector, type Mode, openCompose, type Started } from './roundcube-page.ts';
import { accounts } from './server/account.ts';
import { originOf } from './support.ts';

/** A mail to the client that is being written in Roundcube. */
export interface OpenMail {
  readonly page: Page;
  /** Holds the body: the page itself, or TinyMCE's frame. */
  readonly inner: Page | Frame;
  type(text: string): Promise<void>;
  /** Presses a key while others are held: `press('Control', 'z')`. */
  press(...keys: readonly KeyInput[]): Promise<void>;
  /** Waits until just these words are marked, in the order of the draft. */
  waitForMarked(...words: readonly string[]): Promise<void>;
  /** Opens the list by its key, and the card of the flag at this place in it. */
  openCard(at: number): Promise<void>;
  /** The body as it would be sent: a textarea's value, or the frame's markup. */
  read(): Promise<string>;
}

/** Opens a new mail to the client by its subject, or a reply by the number of what it answers; the caret is at the end of the body. */
export async function openMail(
  { browser }: RunningBrowser,
  mode: Mode,
  about: string | number,
): Promise<OpenMail> {
  const page = await browser.newPage();
  const started: Started =
    typeof about === 'string'
      ? { kind: 'new', to: accounts.client, subject: about }
      : { kind: 'reply', uid: about };
  const inner = await openCompose(page, originOf(mode), mode, started);
  await inner.click(bodySelector[mode]);
  const press: OpenMail['press'] = async (...keys) => {
    const last = keys.at(-1);
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    if (last) await page.keyboard.press(last);
    for (const key of keys.slice(0, -1).toReversed()) await page.keyboard.up(key);
  };
  await press('Control', 'End');
  return {
    page,
    inner,
    press,
    type: (text) => typeText(page, text),
    waitForMarked: (...words) =>
      waitUntil(`marks under ${words.join(' | ') || 'nothing'}`, async () => {
        const marked = await inner.evaluate(listMarked);
        return JSON.stringify(marked) === JSON.stringify(words);
      }).then(() => {}),
    async openCard(at) {
      await press('Alt', 'Enter');
      await pressButton(await waitInClosedRoot(page, '.list .flags'), at);
      await waitInClosedRoot(page, '.card');
    },
    read: () => inner.$eval(bodySelector[mode], readBody),
  };
}

function listMarked(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[]);
  return ranges.sort((one, other) => one.compareBoundaryPoints(0, other)).map(String);
}

const readBody = (body: Element) => ('value' in body ? String(body.value) : body.innerHTML);
