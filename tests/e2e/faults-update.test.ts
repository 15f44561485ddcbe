import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { categoryStyles } from '#ui';
import { findPainted } from '../editors/support/page-view.ts';
import { type DemoPage, flagged, openDemo, textOf } from './inline-page.ts';
import { answerGuard, listClosedRoots, useBrowser, waitUntil } from './support/index.ts';
import { expectSent } from './support/sent-mail.ts';

const { blame, failed, ending } = flagged;
const draft = `${blame.sentence} ${failed.sentence}`;
const isFirefox = inject('browser') === 'firefox';

const colourOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
/** What of ours can be seen. */
const readSeen = async ({ page, find }: DemoPage) => {
  const line = await findPainted(page, colourOf(categoryStyles.blame.light), [1280, 860]);
  return { line: line !== null, chip: (await (await find('.chip'))?.isVisible()) ?? false };
};

const countHosts = ({ page }: DemoPage) =>
  page.evaluate(() => document.querySelectorAll('[data-call-first="parts"]').length);

describe('after an update', () => {
  const running = useBrowser();

  test('the new script takes the open drafts over, and they are sent once, as typed', async () => {
    const demo = await openDemo(running());
    await demo.type(`${draft} ${ending}`);
    await demo.waitForMarked(blame.words, failed.words);
    const [before] = await listClosedRoots(demo.page);
    await running().browser.installExtension(resolve(`.output/${inject('browser')}-mv3`));
    await waitUntil('other parts', async () => {
      const [now] = await listClosedRoots(demo.page);
      return now && !(await demo.page.evaluate((one, other) => one === other, before, now));
    });
    await demo.waitForMarked(blame.words, failed.words);
    await waitUntil('the line to be painted', async () => (await readSeen(demo)).line);
    await demo.type(' So');
    await demo.wait('.chip[data-chip="flags"]');
    await demo.waitForMarked(blame.words, failed.words);
    await demo.wait('.banner');
    expect(await countHosts(demo)).toBe(1);
    await demo.page.click('.aoO');
    await answerGuard(demo.page, -1);
    await waitUntil('the mail', () => demo.page.evaluate(() => window.demoOutbox.length > 0));
    const sent = await demo.page.evaluate(() => window.demoOutbox.map(({ body }) => body));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain(`${draft} ${ending} So`);
    await demo.page.close();
  });
});

describe('after the extension was removed', () => {
  const running = useBrowser();

  test('its dialog can still be left, it says once that it is gone, and the mail goes out', async () => {
    const demo = await openDemo(running());
    await demo.type(`${draft} ${ending}`);
    await demo.waitForMarked(blame.words, failed.words);
    expect(await readSeen(demo)).toEqual({ line: true, chip: true });
    await demo.wait('.banner');
    await demo.page.click('.aoO');
    await demo.wait('.guard');
    await running().browser.uninstallExtension(
      isFirefox ? 'call-first@call-first.example' : new URL(running().origin).host,
    );
    await answerGuard(demo.page, 1);
    await demo.waitForNone('.guard');
    await demo.page.click('[g_editable]', { offset: { x: 20, y: 8 } });
    await demo.type(' So');
    await waitUntil('a page without line and chip', async () => {
      const { line, chip } = await readSeen(demo);
      return !line && !chip;
    });
    // Firefox ends a script without a word to it: nothing is left there to say good-bye.
    if (!isFirefox) {
      expect(await textOf(await demo.wait('.guard-note'))).toContain('reload the page');
      await demo.waitForMarked();
      expect(await demo.find('.chip')).toBeNull();
      expect(await countHosts(demo)).toBe(1);
    }
    await expectSent(demo, 'gmail', ' So');
    await demo.page.close();
  });
});
