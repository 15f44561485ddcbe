import type { Page } from 'puppeteer-core';
import { type RunningBrowser, waitForChip } from '../../browser/index.ts';
import { medianOf } from '../measure.ts';
import type { Row } from '../part.ts';
import { draftFlags, makeFlaggedDraft } from './draft.ts';
import { pause, pressKeys, timeKeystrokes } from './keystrokes.ts';
import { type EditorName, fillCompose, openCompose } from './open-compose.ts';
import { traceOwnTime } from './own-time.ts';

/** Sites that the extension doesn't know: it is off there, in the same browser and on the same page. */
const offSites = ['https://off.example/', 'https://control.example/'] as const;
const rounds = 30;
const keysARound = 'so it is ';
/** As someone types who types fast, in ms. */
const betweenKeys = 60;
/** The value below which 95 % of some figures are. */
const p95Of = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * 0.95)] ?? Number.NaN;

/** What typing pays in one editor, on beside off and off beside off, and what our own scripts have of it. */
export async function measureTyping(
  running: RunningBrowser,
  name: EditorName,
): Promise<readonly Row[]> {
  const draft = makeFlaggedDraft();
  const on = await openCompose(running, name);
  const pages: Page[] = [on];
  for (const site of offSites) pages.push(await openCompose(running, name, site));
  for (const page of pages) {
    await fillCompose(page, draft);
    await timeKeystrokes(page);
  }
  await on.bringToFront();
  await waitForChip(on, 'flags');
  const times = pages.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, page] of pages.entries()) {
      await page.bringToFront();
      // The first key after a change of tabs waits for the tab, in each of them.
      await pressKeys(page, 'x', betweenKeys);
      const painted = await pressKeys(page, keysARound, betweenKeys);
      // The first round warms up.
      if (round > 0) times[at]?.push(...painted);
      await pause(300);
    }
  }
  const [onP95 = 0, offP95 = 0, controlP95 = 0] = times.map(p95Of);
  const [onMiddle = 0, offMiddle = 0] = times.map(medianOf);
  const own = await measureOwn(running, on, name, draft);
  for (const page of pages) await page.close();
  return [
    { what: `${name}, key to paint, p95, off`, value: offP95, unit: 'ms' },
    { what: '  more than that in another tab, off', value: controlP95 - offP95, unit: 'ms' },
    {
      what: `  more than that, on, with ${draftFlags} flags`,
      value: onP95 - offP95,
      unit: 'ms',
      most: Math.max(2, Math.round(offP95 * 0.5) / 10),
    },
    { what: '  median, on more than off', value: onMiddle - offMiddle, unit: 'ms' },
    ...own,
  ];
}

/** What our scripts run: from key to key, and in one task at the most, the load of the page and the first review included. */
async function measureOwn(
  running: RunningBrowser,
  page: Page,
  name: EditorName,
  draft: readonly string[],
): Promise<readonly Row[]> {
  await page.bringToFront();
  const { byKey } = await traceOwnTime(page, running.origin, async () => {
    // The first call pays for the start of the profile.
    await page.keyboard.press('x');
    await pause(1_000);
    for (let round = 0; round < 12; round++) {
      await pressKeys(page, 'and so on we went', betweenKeys);
      await pause(1_000);
    }
  });
  const whole = await traceOwnTime(page, running.origin, async () => {
    await page.reload();
    await page.waitForFunction('window.editorPage');
    await fillCompose(page, draft);
    await waitForChip(page, 'flags');
    await page.evaluate('0');
  });
  const figures = byKey.slice(1);
  return [
    {
      what: `${name}, our own time a key, median`,
      value: medianOf(figures),
      unit: 'ms',
      most: 1,
    },
    { what: '  p95', value: p95Of(figures), unit: 'ms', most: 4 },
    {
      what: '  in one task at most, load and first review',
      value: whole.longest,
      unit: 'ms',
      most: 50,
    },
  ];
}
