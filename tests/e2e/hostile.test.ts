import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { type DemoPage, flagged, openDemo, textOf } from './inline-page.ts';
import { useBrowser, waitUntil } from './support/index.ts';
import { copyPatched } from './support/patched-copy.ts';
import { expectSent } from './support/sent-mail.ts';

/** Lets a test speak as our content script: it passes on the message of an event `speak` and writes the answer into the page. */
function speakForContent(): void {
  interface Api {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  }
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { runtime } = scope.browser ?? scope.chrome;
  document.addEventListener('speak', () => {
    const { dataset } = document.documentElement;
    const answer = (text: unknown) => {
      dataset.answer = JSON.stringify(text ?? null);
    };
    runtime.sendMessage(JSON.parse(dataset.message ?? '')).then(answer, answer);
  });
}

const copy = copyPatched(inject('browser'), { content: speakForContent });
afterAll(copy.remove);
const running = useBrowser({ extensionDir: copy.dir, keepLog: true });
const { blame, failed, ending } = flagged;

const insert = ({ page }: DemoPage, text: string) =>
  page.evaluate((words) => document.execCommand('insertText', false, words), text);

/** True once anything of what was written ran. */
const hasRun = (page: Page) => page.evaluate(() => 'ran' in window);

/** Texts that are more than they seem, round words that are flagged. */
const texts = {
  markup: `<img src=x onerror="ran=1"> It was your fault. <b>So on</b> &amp; on, the page is late.`,
  script: `<script>window.ran = 1</script> It was your fault. {{constructor.constructor('ran=1')()}} And the page is late.`,
  'bidi marks': 'It was \u202eyour fault\u202c, and \u2067the page is late.',
  'characters without width': 'It was yo\u200bur fa\u2060ult, and\ufeff the page is late.',
  'half a character': 'It \ud83d was your fault, and \udc4d the page is late.',
} as const;

test.each(Object.entries(texts))(
  'a draft with %s is marked at its words, shown as text, and sent as it is',
  async (_what, text) => {
    const demo = await openDemo(running());
    await insert(demo, text);
    await demo.wait('.chip[data-chip="flags"]');
    const [marked = ''] = await demo.readMarked();
    expect(marked.replace(/[\u200b\u2060\u202a-\u202e]/g, '')).toContain('your fault');
    await demo.point(marked, 'click');
    const card = await demo.wait('.card');
    expect(await card.$$('img, script, b')).toEqual([]);
    expect(await textOf(card)).toContain('your fault');
    expect(await hasRun(demo.page)).toBe(false);
    await demo.page.keyboard.press('Escape');
    await demo.waitForNone('.card');
    await expectSent(demo, 'gmail', 'the page is late.');
    await demo.page.close();
  },
);

test('a name of markup and direction marks stands in the banner as text, and turns nothing round', async () => {
  const demo = await openDemo(running());
  await demo.page.click('[name="to"] input');
  await insert(demo, '<img/src=x/onerror=ran=1>\u202eDana <dana@acme.test>,');
  await demo.page.keyboard.press('Enter');
  await demo.page.click('[g_editable]', { offset: { x: 20, y: 8 } });
  await demo.type(ending);
  const banner = await demo.wait('.banner');
  expect(await textOf(banner)).toContain('with <img/src=x/onerror=ran=1>Dana, which');
  expect(await banner.$('img')).toBeNull();
  expect(await hasRun(demo.page)).toBe(false);
  await demo.page.close();
});

test('a line of a megabyte is sent whole, and soon', async () => {
  const demo = await openDemo(running());
  await demo.page.click('.plain');
  const textarea = await demo.page.waitForSelector('.Ar.As textarea.Ak');
  await textarea?.click();
  const line = 'abcdefghi '.repeat(100_000);
  await demo.page.$eval(
    '.Ar.As textarea.Ak',
    (area, text) => {
      (area as HTMLTextAreaElement).value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    line,
  );
  await demo.page.click('.aoO');
  await waitUntil('the mail', () => demo.page.evaluate(() => window.demoOutbox.length > 0), 30_000);
  expect(await demo.page.evaluate(() => window.demoOutbox.map(({ body }) => body))).toEqual([line]);
  await demo.page.close();
});

describe('messages', () => {
  const say = async (page: Page, message: object): Promise<unknown> => {
    await page.evaluate((text) => {
      const { dataset } = document.documentElement;
      delete dataset.answer;
      dataset.message = text;
      document.dispatchEvent(new Event('speak'));
    }, JSON.stringify(message));
    const answer = () => page.evaluate(() => document.documentElement.dataset.answer ?? null);
    return JSON.parse(await waitUntil('an answer', answer));
  };

  test('a content script that asks what only our pages may ask gets no answer', async () => {
    const { page } = await openDemo(running());
    const review = { callFirst: 'review', args: [{ subject: '', body: blame.sentence }] };
    expect(await say(page, review), 'what it may ask').toMatchObject({ ok: true });
    for (const name of ['readPopup', 'readPanel', 'readClient', 'tickStep', 'changeRecord'])
      expect(await say(page, { callFirst: name, args: [1] }), name).not.toMatchObject({ ok: true });
    await page.close();
  });

  test('what a page posts, or says in our place, changes nothing', async () => {
    const demo = await openDemo(running());
    const id = new URL(running().origin).host;
    await demo.page.evaluate((ours) => {
      for (const name of ['readCompose', 'insertText', 'sitesDropped', 'clientChanged']) {
        const message = { callFirst: name, args: [['https://mail.google.com/*']] };
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: message }));
      }
      // What a newer script of ours would say.
      for (const extension of [ours, 'call-first@call-first.example'])
        document.dispatchEvent(new Event(`${extension}:started`));
    }, id);
    await demo.type(`${blame.sentence} ${failed.sentence}`);
    await demo.waitForMarked(blame.words, failed.words);
    await demo.page.close();
  });

  test('a page can send the extension no message at all', async () => {
    const { page } = await openDemo(running());
    const id = new URL(running().origin).host;
    const answer = await page.evaluate(async (ours) => {
      interface Api {
        readonly runtime?: { sendMessage?(id: string, message: unknown): Promise<unknown> };
      }
      const { chrome, browser } = globalThis as { chrome?: Api; browser?: Api };
      const send = (browser ?? chrome)?.runtime?.sendMessage;
      if (!send) return 'no way';
      return send(ours, { callFirst: 'wake', args: [] }).catch(() => 'refused');
    }, id);
    expect(['no way', 'refused']).toContain(answer);
    await page.close();
  });
});

describe('a page that imitates us', () => {
  test('can’t press our buttons, read what they hold, or answer for the writer', async () => {
    const demo = await openDemo(running());
    await demo.type(ending);
    await demo.wait('.banner');
    await demo.page.click('.aoO');
    await demo.wait('.guard');
    const reached = await demo.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-call-first="parts"]');
      if (!host) return 'no host';
      for (const key of ['Escape', 'Enter', ' ', 'Tab']) {
        for (const type of ['keydown', 'keypress', 'keyup'])
          for (const target of [host, document.body])
            target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
      const box = host.getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup', 'click', 'submit', 'cancel', 'close'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: box.x, clientY: box.y }));
      host.click();
      return host.shadowRoot ?? document.activeElement?.shadowRoot ?? null;
    });
    expect(reached).toBeNull();
    await demo.wait('.guard');
    expect(await demo.page.evaluate(() => window.demoOutbox.length)).toBe(0);
    await demo.page.close();
  });

  test('with an element like ours, or a definition of it, gains nothing by it', async () => {
    const demo = await openDemo(running());
    await demo.type('So. ');
    const name = await waitUntil('our host', () =>
      demo.page.evaluate(
        () => document.querySelector('[data-call-first="parts"]')?.localName ?? null,
      ),
    );
    await demo.page.evaluateOnNewDocument(imitate, name);
    await demo.page.reload();
    await demo.page.waitForSelector('[data-demo="ready"]');
    await demo.compose();
    await demo.type(`${blame.sentence} ${failed.sentence}`);
    await demo.waitForMarked(blame.words, failed.words);
    await demo.wait('.chip[data-chip="flags"]');
    expect(await demo.page.evaluate(() => 'caught' in window)).toBe(false);
    await expectSent(demo, 'gmail', failed.sentence);
    await demo.page.close();
  });
});

/** Runs in the page before anything else: a look-alike of our host, and a class for its name that catches the root of each. */
function imitate(name: string): void {
  addEventListener('DOMContentLoaded', () => {
    const fake = document.createElement('div');
    fake.dataset.callFirst = 'parts';
    fake.attachShadow({ mode: 'open' });
    document.documentElement.append(fake);
  });
  if (!name.includes('-')) return;
  class Imitation extends HTMLElement {
    constructor() {
      super();
      const internals = this.attachInternals();
      setTimeout(() => {
        if (internals.shadowRoot) Object.assign(window, { caught: internals.shadowRoot });
      });
    }
  }
  customElements.define(name, Imitation);
}
