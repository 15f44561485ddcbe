import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildDemo, type DemoName } from '../demo/build.ts';
import { sampleDraft } from '../demo/sample.ts';
import { writeDraft } from '../demo/write-draft.ts';
import {
  chooseBrowser,
  getBrowser,
  openDemo,
  openPopupOf,
  type RunningBrowser,
  readPopup,
  startBrowser,
  waitForChip,
  waitInClosedRoot,
} from './browser/index.ts';
import { build } from './build.ts';
import { formatReview } from './format-review.ts';

const pictures = resolve('out/pictures');

/** True where a window can be shown. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens one of the demo pages and types the sample draft into a new mail. */
async function typeSample(running: RunningBrowser, demo: DemoName): Promise<Page> {
  const { page } = await openDemo(running, demo);
  await writeDraft(page, demo, sampleDraft);
  await waitForChip(page, 'flags', 'clear', 'failed', 'unwatched');
  return page;
}

/** Takes a picture and says where it is. */
async function takePicture(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(`  ${path}`);
}

/** Opens the card of the first flag from the list, as a person without a mouse would. */
async function openFirstCard(page: Page): Promise<void> {
  await (await waitInClosedRoot(page, '.chip-button')).click();
  await (await waitInClosedRoot(page, '.flags button')).click();
  await waitInClosedRoot(page, '.card');
}

async function showHeadless(running: RunningBrowser): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const mail = await typeSample(running, 'gmail');
  const popup = await openPopupOf(running, mail);
  const { tab } = await readPopup(popup);
  if (tab.kind !== 'watched' || !tab.review) throw new Error('The sample draft was not reviewed.');
  console.log(`\nWhat the extension says about the sample draft:\n`);
  console.log(`${formatReview(tab.draft, tab.review)}\n\nPictures:`);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await takePicture(popup, 'popup');
  await popup.close();
  await takePicture(mail, 'compose-gmail');
  await openFirstCard(mail);
  await takePicture(mail, 'card');
  await mail.close();
  await takePicture(await typeSample(running, 'outlook'), 'compose-outlook');
  console.log(
    '\nThere is no display here. With one, the same command opens a browser to try it in.',
  );
}

async function showWindow(running: RunningBrowser): Promise<void> {
  const closed = new Promise<void>((done) => running.browser.once('disconnected', () => done()));
  const [blank] = await running.browser.pages();
  const typed = openDemo(running, 'outlook').then(() => typeSample(running, 'gmail'));
  typed.then(
    async (page) => {
      await page.bringToFront();
      await blank?.close();
      console.log('Change the draft, point at an underline, press the toolbar button.');
      console.log('A second tab holds the Outlook-shaped mail. Close the browser to end.');
    },
    (error: unknown) => {
      // Closing the browser half-way is a way to end it, not a fault.
      if (running.browser.connected) console.error(error);
    },
  );
  await closed;
}

async function main(): Promise<void> {
  const name = chooseBrowser(process.env.BROWSER);
  await getBrowser(name);
  if (!build([name])) throw new Error('The build failed.');
  await buildDemo();
  const headless = !hasDisplay();
  // A picture taken in the middle of a fade shows half of a card.
  const running = await startBrowser(name, { headless, reducedMotion: headless });
  try {
    await (headless ? showHeadless(running) : showWindow(running));
  } finally {
    await running.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
