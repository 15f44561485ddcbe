import { afterAll, describe, expect, inject, test } from 'vitest';
import { type DemoPage, flagged, openDemo, parts } from './inline-page.ts';
import { countHeld, readHeld } from './support/count-left.ts';
import { grantSite } from './support/grant-site.ts';
import {
  listClosedRoots,
  openServed,
  typeText,
  useBrowser,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';
import { copyPatched } from './support/patched-copy.ts';
import { expectSent } from './support/sent-mail.ts';

const copy = copyPatched(inject('browser'), { content: countHeld });
afterAll(copy.remove);
const site = 'https://frames.example/';
// Chromium connects ahead to the host of each page it opens.
const running = useBrowser({ extensionDir: copy.dir, direct: [new URL(site).host] });

const { blame, failed } = flagged;
const draft = `${blame.sentence} ${failed.sentence}`;
const discard = { gmail: '.oh', outlook: '#discardCompose' } as const;
const isReviewed = (demo: DemoPage) => demo.wait('.chip[data-chip="flags"]');

/** Writes at the caret in one go, as a paste does. */
const insert = (demo: DemoPage, text: string) =>
  demo.page.evaluate((words) => document.execCommand('insertText', false, words), text);

/** What a page may do to us at any time; each runs in the page, before a compose is opened. */
const pageFaults = {
  'clears the highlights in every frame': () => {
    const clear = () => {
      CSS.highlights.clear();
      requestAnimationFrame(clear);
    };
    clear();
  },
  'swallows events before anything else of it can see them': () => {
    for (const type of [
      ...['focusin', 'focusout', 'beforeinput', 'input', 'keydown', 'keypress', 'keyup'],
      ...['pointermove', 'pointerdown', 'pointerup', 'mouseover', 'selectionchange', 'blur'],
    ])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  },
  'throws in its handlers': () => {
    for (const type of ['focusin', 'beforeinput', 'input', 'keydown', 'pointerdown', 'mousedown'])
      for (const target of [window, document, document.body])
        target.addEventListener(
          type,
          () => {
            throw new Error(`the page’s own fault at ${type}`);
          },
          true,
        );
  },
  'replaces all nodes of the draft at every letter': () => {
    document.addEventListener('input', ({ target }) => {
      const editor = target as HTMLElement;
      if (!editor.isContentEditable) return;
      const at = document.getSelection();
      const path: number[] = [];
      let node = at?.anchorNode ?? null;
      for (; node && node !== editor; node = node.parentNode)
        path.unshift([...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode));
      const offset = at?.anchorOffset ?? 0;
      editor.replaceChildren(...[...editor.childNodes].map((child) => child.cloneNode(true)));
      const again = path.reduce<Node | undefined>((one, step) => one?.childNodes[step], editor);
      if (again) at?.collapse(again, offset);
    });
  },
} as const satisfies Readonly<Record<string, () => void>>;

describe.each(['gmail', 'outlook'] as const)('when the page of %s', (name) => {
  test.each(Object.entries(pageFaults))(
    '%s, the draft is reviewed and sent as typed',
    async (what, fault) => {
      const demo = await openDemo(running(), name);
      await demo.page.click(discard[name]);
      await demo.page.evaluate(fault);
      await demo.compose();
      await demo.type(draft);
      await isReviewed(demo);
      if (!what.startsWith('clears')) await demo.waitForMarked(blame.words, failed.words);
      await expectSent(demo, name, draft);
      await demo.page.close();
    },
  );
});

describe('when the page', () => {
  test('throws our parts away, they come back with the next letter, and the draft is sent', async () => {
    const demo = await openDemo(running());
    await demo.type(draft);
    await isReviewed(demo);
    await demo.page.evaluate(() => {
      for (const ours of document.querySelectorAll('[data-call-first="parts"]')) ours.remove();
    });
    await demo.type(' So');
    await isReviewed(demo);
    await expectSent(demo, 'gmail', `${draft} So`);
    await demo.page.close();
  });

  test('throws our parts away whenever they come, the draft is sent', async () => {
    const demo = await openDemo(running());
    await demo.page.evaluate(() => {
      const drop = () => {
        for (const ours of document.querySelectorAll('[data-call-first="parts"]')) ours.remove();
      };
      new MutationObserver(drop).observe(document, { childList: true, subtree: true });
    });
    await demo.type(draft);
    await demo.waitForMarked(blame.words, failed.words);
    await expectSent(demo, 'gmail', draft);
    await demo.page.close();
  });

  test('clears the highlights once, they are drawn again with the next letter', async () => {
    const demo = await openDemo(running());
    await demo.type(draft);
    await demo.waitForMarked(blame.words, failed.words);
    await demo.page.evaluate(() => CSS.highlights.clear());
    await demo.type(' So');
    await demo.waitForMarked(blame.words, failed.words);
    await expectSent(demo, 'gmail', `${draft} So`);
    await demo.page.close();
  });
});

test('a compose that goes to full screen and back keeps its marks, and is sent as typed', async () => {
  const demo = await openDemo(running());
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  for (const place of ['.aSt', '.dw']) {
    await demo.page.click('.Hq');
    await demo.page.waitForSelector(`${place} [g_editable]`);
    await demo.page.click(parts.gmail.body, { offset: { x: 20, y: 8 } });
    await demo.waitForMarked(blame.words, failed.words);
  }
  await expectSent(demo, 'gmail', draft);
  await demo.page.close();
});

describe('what is left', () => {
  const readLeft = (demo: DemoPage) =>
    demo.page.evaluate(() => ({
      nodes: document.querySelectorAll('*').length,
      sheets: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('call-first-')),
    }));

  test('of thirty composes that were opened and closed, nothing is', {
    timeout: 240_000,
  }, async () => {
    const demo = await openDemo(running());
    const { page } = demo;
    const close = async () => {
      await page.click(discard.gmail);
      await waitUntil('the compose to close', async () => !(await page.$(parts.gmail.body)));
      await demo.waitForNone('.chip');
    };
    await demo.type(blame.sentence);
    await demo.waitForMarked(blame.words);
    const during = await readHeld(page);
    await close();
    const [held, left] = [await readHeld(page), await readLeft(demo)];
    expect(during.listeners, 'the count sees an open compose').toBeGreaterThan(held.listeners);
    expect(during.observers, 'and its observers').toBeGreaterThan(held.observers);
    for (let count = 1; count < 30; count++) {
      await demo.compose();
      if (count % 3 === 0) await page.click('.plain');
      const body = count % 3 === 0 ? '.Ar.As textarea.Ak' : parts.gmail.body;
      await page.click(body, { offset: { x: 20, y: 8 } });
      await insert(demo, blame.sentence);
      await isReviewed(demo);
      await close();
    }
    expect(await readHeld(page)).toEqual(held);
    expect(await readLeft(demo)).toEqual(left);
    expect(left.highlights).toEqual([]);
    await page.close();
  });
});

test('a draft of 5,000 words is marked at its end too, and sent whole', async () => {
  const demo = await openDemo(running());
  const sentence = 'I like the blue photo of the house and the red one of the garden. ';
  const long = sentence.repeat(Math.ceil(5000 / 15)) + draft;
  await insert(demo, long);
  await demo.waitForMarked(blame.words, failed.words);
  await expectSent(demo, 'gmail', long);
  await demo.page.close();
});

test('offline a draft is reviewed and handed to the page as ever', async () => {
  const demo = await openDemo(running());
  await demo.page.setOfflineMode(true);
  expect(await demo.page.evaluate(() => navigator.onLine)).toBe(false);
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  await expectSent(demo, 'gmail', draft);
  await demo.page.close();
});

test('an editor in a frame, which two scripts of ours can reach, is marked and counted once', async () => {
  const html = { contentType: 'text/html; charset=utf-8' } as const;
  await grantSite(running(), `${site}*`);
  const files: Readonly<Record<string, string>> = {
    [site]: `<!doctype html><title>Mail</title><form onsubmit="return false">
      <input name="to" aria-label="To"><input name="subject" aria-label="Subject">
      <iframe src="/editor" style="width: 600px; height: 300px"></iframe>
      <button class="send" onclick="sent.push(frames[0].document.body.innerText)">Send</button></form>
      <script>const sent = (window.sent = [])</script>`,
    [`${site}editor`]:
      '<!doctype html><body contenteditable="true" style="min-height: 200px"></body>',
  };
  const { page } = await openServed(running(), site, (url) => {
    const body = files[url];
    return body === undefined ? null : { ...html, body };
  });
  const [frame] = page.frames().filter((one) => one.url().endsWith('/editor'));
  if (!frame) throw new Error('no frame');
  await page.click('iframe', { offset: { x: 20, y: 20 } });
  await typeText(page, draft);
  const readMarked = () =>
    frame.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map(String)));
  await waitUntil('the marks', async () => (await readMarked()).length > 0);
  const chip = await waitInClosedRoot(page, '.chip[data-chip="flags"]');
  expect(await chip.evaluate((it) => it.textContent)).toBe('2 places to look at');
  expect(await readMarked()).toHaveLength(2);
  expect(await listClosedRoots(frame)).toHaveLength(0);
  await page.click('.send');
  const sent = await page.evaluate(() => (window as unknown as { sent: string[] }).sent);
  expect(sent.map((text) => text.trim())).toEqual([draft]);
  await page.close();
});
