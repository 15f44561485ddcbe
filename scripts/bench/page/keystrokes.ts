import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../browser/index.ts';

declare global {
  interface Window {
    /** How long each key took until its paint, in ms. */
    painted?: number[];
  }
}

/** Has the page itself time each key from its event to after the frame that shows it. */
export async function timeKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const painted: number[] = [];
    window.painted = painted;
    const { port1, port2 } = new MessageChannel();
    let begun = 0;
    port1.onmessage = () => painted.push(performance.now() - begun);
    addEventListener(
      'keydown',
      (event) => {
        begun = event.timeStamp;
        requestAnimationFrame(() => port2.postMessage(null));
      },
      true,
    );
  });
}

/** Presses keys one after the other, each after the paint of the last, with `rest` ms between, and gives their times. */
export async function pressKeys(
  page: Page,
  keys: string,
  rest: number,
): Promise<readonly number[]> {
  for (const [at, key] of [...keys].entries()) {
    await page.keyboard.press(key as 'a');
    await waitUntil('the paint', () =>
      page.evaluate((count) => (window.painted?.length ?? 0) > count, at),
    );
    await pause(rest);
  }
  return page.evaluate(() => window.painted?.splice(0) ?? []);
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
