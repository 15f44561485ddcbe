import { expect } from 'vitest';
import type { DemoName } from '../../../demo/build.ts';
import { demoParts } from '../../../demo/write-draft.ts';
import { type DemoPage, parts } from '../inline-page.ts';
import { waitUntil } from './index.ts';

/** Presses Send on the one compose of a demo page and expects one mail: what stood in the editor, with these words in it. */
export async function expectSent(demo: DemoPage, name: DemoName, typed: string): Promise<void> {
  const { page } = demo;
  const html = await demo.readHtml();
  const text = await page.$eval(parts[name].body, (body) => (body as HTMLElement).innerText);
  expect(text.replaceAll('\u00a0', ' ')).toContain(typed);
  await page.click(demoParts[name].send);
  await waitUntil('the mail', () => page.evaluate(() => window.demoOutbox.length > 0));
  // One more round of the page: nothing follows.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const sent = await page.evaluate(() => window.demoOutbox.map(({ body }) => body));
  expect(sent).toEqual([html]);
}
