import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../browser/index.ts';
import { editors } from './open-compose.ts';

const toMB = (bytes: number) => bytes / 1024 / 1024;

async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Twice: what the first sets free may hold more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return toMB(usedSize);
}

const countMarks = () =>
  [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);

/** Opens a compose beside those that are there, writes a line that is flagged, waits for its mark, and closes it. */
async function openAndClose(page: Page): Promise<void> {
  await page.evaluate((html) => {
    const holder = document.createElement('div');
    holder.id = 'another';
    // The page's own: nothing of the extension's.
    holder.append(document.createRange().createContextualFragment(html));
    document.body.append(holder);
    const editor = holder.querySelector<HTMLElement>('#place');
    editor?.setAttribute('contenteditable', 'true');
    editor?.focus();
  }, editors['goog-editor'].compose);
  await page.keyboard.type('The delay was your fault.');
  await waitUntil('a mark', () => page.evaluate(countMarks));
  await page.evaluate(() => document.querySelector('#another')?.remove());
  await waitUntil('no mark', async () => (await page.evaluate(countMarks)) === 0);
}

/** By how many MB the heap of a page has grown after so many composes were opened and closed; the first ones don't count. */
export async function growByComposes(page: Page, count: number): Promise<number> {
  await page.bringToFront();
  for (let at = 0; at < 3; at++) await openAndClose(page);
  const before = await readHeap(page);
  for (let at = 0; at < count; at++) await openAndClose(page);
  return (await readHeap(page)) - before;
}
