import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoName } from '../demo/build.ts';
import { sampleDraft } from '../demo/sample.ts';
import { writeDraft } from '../demo/write-draft.ts';
import {
  openDemo,
  openPopupOf,
  type RunningBrowser,
  readPopup,
  typeText,
  waitForChip,
  waitInClosedRoot,
} from './browser/index.ts';
import { formatReview } from './format-review.ts';

/** Opens one of the demo pages, types the sample draft into a new mail, and waits for its review. */
export async function typeSample(
  running: RunningBrowser,
  demo: DemoName,
  search = '',
): Promise<Page> {
  const { page } = await openDemo(running, demo, search);
  await writeDraft(page, demo, sampleDraft);
  await waitForChip(page, 'flags', 'clear', 'failed', 'unwatched');
  return page;
}

/** Opens the card of the first flag from the list, as a person without a mouse would. */
async function openFirstCard(page: Page): Promise<void> {
  await (await waitInClosedRoot(page, '.chip-button')).click();
  await (await waitInClosedRoot(page, '.flags button')).click();
  await waitInClosedRoot(page, '.card');
}

/** The review page with the sample draft. */
async function openReviewPage(running: RunningBrowser): Promise<Page> {
  const page = await running.openExtensionPage('review.html', '[data-draft-body]');
  await page.setViewport({ width: 1180, height: 860 });
  await page.focus('[data-draft-body]');
  await typeText(page, sampleDraft.body);
  await waitForChip(page, 'flags');
  await page.waitForSelector('#part-decision');
  return page;
}

/** Where the pictures are, and what the extension said about the sample draft, as a table. */
export interface Pictures {
  readonly review: string;
  readonly paths: readonly string[];
}

/** Takes pictures of the sample draft in both demo pages, of a card, and of popup, side panel and review page. `query` is `?lang=ja` for pages in Japanese. */
export async function takePictures(
  running: RunningBrowser,
  folder: string,
  query = '',
): Promise<Pictures> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const take = async (page: Page, name: string) => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    paths.push(path);
  };
  const mail = await typeSample(running, 'gmail', query);
  const popup = await openPopupOf(running, mail);
  const { tab } = await readPopup(popup);
  if (tab.kind !== 'watched' || !tab.review) throw new Error('The sample draft was not reviewed.');
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await take(popup, 'popup');
  // Firefox's driver doesn't know the address that an extension page has come to.
  const search = await popup.evaluate('location.search');
  await popup.close();
  const panel = await running.openExtensionPage(`sidepanel.html${search}`, '#part-decision');
  await panel.setViewport({ width: 420, height: 860, deviceScaleFactor: 2 });
  await take(panel, 'panel');
  await panel.close();
  await take(await openReviewPage(running), 'review');
  await mail.bringToFront();
  await take(mail, 'compose-gmail');
  await openFirstCard(mail);
  await take(mail, 'card');
  await mail.close();
  await take(await typeSample(running, 'outlook', query), 'compose-outlook');
  return { review: formatReview(tab.draft, tab.review), paths };
}
