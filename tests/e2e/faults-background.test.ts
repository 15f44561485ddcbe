import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoParts } from '../../demo/write-draft.ts';
import { type DemoPage, flagged, openDemo } from './inline-page.ts';
import { countStarts, countUnanswered, setFault, takeFaults } from './support/faulty-background.ts';
import {
  answerGuard,
  killBackground,
  pressButton,
  useBrowser,
  waitUntil,
} from './support/index.ts';
import { copyPatched } from './support/patched-copy.ts';
import { expectSent } from './support/sent-mail.ts';

const copy = copyPatched(inject('browser'), { background: takeFaults });
afterAll(copy.remove);
const running = useBrowser({ extensionDir: copy.dir });

const { blame, failed, ending } = flagged;
const draft = `${blame.sentence} ${failed.sentence}`;
/** A page of the extension, which sees what its background leaves behind. */
let own: Page;
beforeAll(async () => {
  own = await running().openExtensionPage('manifest.json');
});

/** Types a draft, and ends the background while it is asked for the review. */
async function killWhileAsked(demo: DemoPage): Promise<void> {
  const starts = await countStarts(own);
  await setFault(own, 'deadly');
  await demo.type(draft);
  await waitUntil('a review without an answer', async () => (await countUnanswered(own)) > 0);
  await killBackground(running());
  await waitUntil('another start', async () => (await countStarts(own)) > starts);
}

test('a background that was stopped before a draft is woken for it', async () => {
  const demo = await openDemo(running());
  await running().stopBackground();
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  await expectSent(demo, 'gmail', draft);
  await demo.page.close();
});

test('a background that is killed while it reviews is asked again', async () => {
  const demo = await openDemo(running());
  await killWhileAsked(demo);
  await demo.waitForMarked(blame.words, failed.words);
  await expectSent(demo, 'gmail', draft);
  await demo.page.close();
});

test('without a background the last review still counts at Send, and the mail goes out once', async () => {
  const demo = await openDemo(running());
  await demo.type(ending);
  await demo.wait('.banner');
  await running().stopBackground();
  await demo.page.click(demoParts.gmail.send);
  await answerGuard(demo.page, -1);
  await waitUntil('the mail', () => demo.page.evaluate(() => window.demoOutbox.length > 0));
  await demo.waitForNone('.guard');
  expect(await demo.page.evaluate(() => window.demoOutbox.length)).toBe(1);
  await demo.page.close();
});

test('a background that is killed fifty times while one types changes nothing of the mail', {
  // Each start reads the whole analyser anew.
  timeout: 240_000,
}, async () => {
  const demo = await openDemo(running());
  const { page } = demo;
  await demo.type(blame.sentence);
  // Letter by letter: a space alone at the end changes nothing that would be asked about.
  const letters = ' We moved on and on.'.match(/ ?\S/g) ?? [];
  const kills = 50;
  let typed = '';
  let starts = await countStarts(own);
  await running().stopBackground();
  for (let at = 0; at < kills; at++) {
    const letter = letters[at % letters.length] ?? '';
    typed += letter;
    await demo.type(letter);
    // Pointing at Send asks for a review at once.
    await page.hover(demoParts.gmail.send);
    await page.hover(demoParts.gmail.subject);
    // By turns while it reads the analyser, and when it has; Chromium's driver can't end one that is still on its way.
    const isEarly = inject('browser') === 'firefox' && at % 2 > 0;
    if (!isEarly)
      starts = await waitUntil('a start', async () => {
        // Since the last one, not since this letter: a question that died is asked again by itself.
        const now = await countStarts(own);
        return now > starts && now;
      });
    await waitUntil('a background to kill', () => killBackground(running()));
  }
  // To its end: a letter alone before a full stop is read as the first of a name, not as the end of a sentence.
  const rest = `${letters.slice(kills % letters.length).join('')} ${failed.sentence}`;
  await demo.type(rest);
  await demo.waitForMarked(blame.words, failed.words);
  await expectSent(demo, 'gmail', `${blame.sentence}${typed}${rest}`);
  await page.close();
});

describe('when the background', () => {
  afterEach(() => setFault(own, 'none'));

  test.each([
    ['can keep nothing any more', 'full'],
    ['has a storage that fails', 'broken'],
  ] as const)(
    '%s, the draft is reviewed, the choice counts on this page, the mail goes out',
    async (_what, fault) => {
      await setFault(own, fault);
      const demo = await openDemo(running());
      await demo.addRecipient('dana@acme.test');
      await demo.type(`${ending} ${blame.sentence}`);
      await demo.waitForMarked(blame.words);
      await pressButton(await demo.wait('.banner'), -1);
      await demo.waitForNone('.banner');
      await expectSent(demo, 'gmail', `${ending} ${blame.sentence}`);
      await demo.page.close();
    },
  );

  test('never answers, Send waits for nothing', async () => {
    await setFault(own, 'mute');
    const demo = await openDemo(running());
    await demo.type(ending);
    await waitUntil('the question', async () => (await countUnanswered(own)) > 0);
    await expectSent(demo, 'gmail', ending);
    await demo.page.close();
  });
});
