import type { Page, WebWorker } from 'puppeteer-core';
import { buildDemo } from '../../demo/build.ts';
import { chooseBrowser, type RunningBrowser, startBrowser, waitUntil } from '../browser/index.ts';
import { build } from '../build.ts';
import { typeSample } from '../take-pictures.ts';
import { medianOf } from './measure.ts';
import type { Part } from './part.ts';

const rounds = 25;

/** In ms: the click and the page's beginning by the clock, and what the page took from there. */
interface Shown {
  readonly clicked: number;
  readonly began: number;
  readonly own: number;
}

/** From the click on the toolbar button to the popup shown, with the background awake, in Chromium; and what the background's process holds by then. */
export const measurePopup: Part = async () => {
  if (!build(['chrome'])) throw new Error('The build failed.');
  await buildDemo();
  const running = await startBrowser(chooseBrowser('chrome'));
  try {
    const mail = await typeSample(running, 'gmail');
    await mail.bringToFront();
    const worker = await findWorker(running);
    const times: Shown[] = [];
    for (let round = 0; round < rounds; round++) times.push(await openOnce(running, worker));
    const fromClick = times.map(({ clicked, began, own }) => began - clicked + own);
    const heap = await worker.client.send('Runtime.getHeapUsage');
    return [
      {
        what: 'popup shown after the click, awake',
        value: medianOf(fromClick),
        unit: 'ms',
        most: 100,
      },
      {
        what: "  from the start of the popup's page",
        value: medianOf(times.map(({ own }) => own)),
        unit: 'ms',
      },
      { what: '  the slowest', value: Math.max(...fromClick), unit: 'ms' },
      { what: 'memory of the background, analyser loaded', value: heap.usedSize / 1e6, unit: 'MB' },
    ];
  } finally {
    await running.close();
  }
};

const findWorker = ({ browser, origin }: RunningBrowser): Promise<WebWorker> =>
  waitUntil('the background', async () => {
    const target = browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
    return (await target?.worker()) ?? null;
  });

async function openOnce(running: RunningBrowser, worker: WebWorker): Promise<Shown> {
  const at = await worker.evaluate(`(async () => {
    const at = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    return at;
  })()`);
  const target = await running.browser.waitForTarget((one) =>
    one.url().startsWith(`${running.origin}/popup`),
  );
  const popup = await target.asPage();
  const shown = await waitUntil('the popup', () => popup.evaluate(readMark));
  await closePopup(running, popup);
  return { ...shown, clicked: Number(at) };
}

function readMark(): Omit<Shown, 'clicked'> | null {
  const [mark] = performance.getEntriesByName('popup-shown');
  return mark ? { began: performance.timeOrigin, own: mark.startTime } : null;
}

async function closePopup({ browser, origin }: RunningBrowser, popup: Page): Promise<void> {
  await popup.close();
  await waitUntil(
    'the popup to close',
    () => !browser.targets().some((one) => one.url().startsWith(`${origin}/popup`)),
  );
}
