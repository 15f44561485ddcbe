import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { client } from '../../demo/sample.ts';
import { writeDraft } from '../../demo/write-draft.ts';
import type { PageOpener } from '../../scripts/browser/open-served.ts';
import { allowPrivate, bringForward, openPrivate } from './support/allow-private.ts';
import { askExtension } from './support/ask-extension.ts';
import { openDemo, typeInto, useBrowser, waitForChip, waitUntil } from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const draft = {
  to: client,
  subject: 'Our work together',
  body: 'I am ending our contract on 4 December. The delays are your fault.',
};

describe('in a private window', () => {
  const running = useBrowser();
  beforeAll(() => allowPrivate(running()));

  const kept = async () =>
    JSON.stringify(
      await askExtension(
        running(),
        "Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get()))",
      ),
    );

  /** Reviews an ending, chooses not to phone, ticks a step, edits the plan: all that keeps something. */
  async function useAll(opener: PageOpener, word: string): Promise<Page> {
    const { page } = await openDemo(opener, 'gmail', `?${word}`);
    await bringForward(running(), page);
    await writeDraft(page, 'gmail', draft);
    await waitForChip(page, 'flags');
    const tabId = await findTabId(running(), page.url());
    const panel = await running().openExtensionPage(`sidepanel.html?tab=${tabId}`, '.panel');
    await typeInto(panel, '#part-reason', `The ${word} briefs came nine days late.`);
    await panel.$eval('.way label:last-of-type input', (one) => (one as HTMLInputElement).click());
    const popup = await running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
    await popup.$eval('.checklist input', (one) => (one as HTMLInputElement).click());
    await popup.waitForSelector('.checklist input:checked');
    // Firefox's driver opens the pages of the extension in the window in front, which is to close.
    await popup.close();
    await page.bringToFront();
    return panel;
  }

  test('a draft is reviewed, a client’s steps can be ticked, and nothing of it is kept', async () => {
    const before = await kept();
    const window = await openPrivate(running());
    const panel = await useAll({ browser: { newPage: async () => window } }, 'hidden');
    expect(await panel.$eval('body', (one) => one.innerText)).toContain('Private window');
    await waitUntil('the edit to be held in memory', async () =>
      (await kept()).includes('hidden briefs'),
    );
    const address = await panel.evaluate('location.search');
    await panel.close();
    const again = await running().openExtensionPage(`sidepanel.html${address}`, '#part-reason');
    expect(
      await again.$eval('#part-reason', (one) => (one as HTMLTextAreaElement).value),
    ).toContain('hidden briefs');
    await again.close();
    await window.close();
    await waitUntil('nothing to be left', async () => (await kept()) === before);
  });

  test('while the same in a window of the other kind is kept', async () => {
    await useAll(running(), 'open');
    await waitUntil('all of it to be kept', async () => {
      const now = await kept();
      return ['"notByPhone":true', '"steps":["', 'open briefs'].every((part) => now.includes(part));
    });
    expect(await kept()).not.toContain('hidden briefs');
  });
});
