import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { openServed, type RunningBrowser, startBrowser, waitForChip } from '../browser/index.ts';
import { build } from '../build.ts';
import { medianOf } from './measure.ts';
import { growByComposes } from './page/composes.ts';
import { draftFlags, makeFlaggedDraft } from './page/draft.ts';
import { pause, pressKeys, timeKeystrokes } from './page/keystrokes.ts';
import { type EditorName, editorNames, fillCompose, openCompose } from './page/open-compose.ts';
import { traceOwnTime } from './page/own-time.ts';
import type { Part, Row } from './part.ts';

/** Sites that the extension doesn't know: it is off there, in the same browser and on the same page. */
const offSites = ['https://off.example/', 'https://control.example/'] as const;
const rounds = 10;
const keysARound = 'so it is ';
/** As someone types who types fast, in ms. */
const betweenKeys = 60;
const dir = '.output/chrome-mv3';

/** The value below which 95 % of some figures are. */
const p95Of = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * 0.95)] ?? Number.NaN;

/** What a page pays for the extension, in Chromium. */
export const measurePages: Part = async () => {
  if (!build(['chrome'])) throw new Error('The extension does not build.');
  const running = await startBrowser('chrome');
  try {
    const rows: Row[] = [...measureScripts(), ...(await measureIdlePage(running))];
    for (const name of editorNames) rows.push(...(await measureTyping(running, name)));
    return [...rows, ...(await measureComposes(running))];
  } finally {
    await running.close();
  }
};

function measureScripts(): readonly Row[] {
  return readdirSync(`${dir}/content-scripts`).map((name) => ({
    what: `${name}, packed`,
    value: gzipSync(readFileSync(`${dir}/content-scripts/${name}`), { level: 9 }).length / 1000,
    unit: 'kB',
    most: 30,
  }));
}

/** A page of a mail site on which nothing is written. */
async function measureIdlePage(running: RunningBrowser): Promise<readonly Row[]> {
  const body = `<!doctype html><title>inbox</title><input type="search">${'<p>A mail.</p>'.repeat(200)}`;
  const served = await openServed(running, 'https://mail.google.com/mail/u/0/', (url) =>
    url.endsWith('/u/0/') ? { contentType: 'text/html', body } : null,
  );
  const { page } = served;
  const loads: number[] = [];
  for (let at = 0; at < 5; at++) {
    const { total } = await traceOwnTime(page, running.origin, async () => {
      await page.reload();
      await pause(500);
    });
    loads.push(total);
  }
  const use = await traceOwnTime(page, running.origin, async () => {
    await page.click('input');
    await page.keyboard.type('the invoice of last month');
    for (let at = 0; at < 30; at++) await page.mouse.move(50 + at * 10, 100 + at * 10);
  });
  const rest = await traceOwnTime(page, running.origin, () => pause(3_000));
  await page.close();
  return [
    { what: 'a page without a compose, load', value: medianOf(loads), unit: 'ms', most: 5 },
    { what: '  25 keys in its search field, 30 moves', value: use.total, unit: 'ms' },
    { what: '  3 s at rest', value: rest.total, unit: 'ms', most: 0 },
  ];
}

async function measureTyping(running: RunningBrowser, name: EditorName): Promise<readonly Row[]> {
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
      const painted = await pressKeys(page, keysARound, betweenKeys);
      // The first round warms up.
      if (round > 0) times[at]?.push(...painted);
      await pause(300);
    }
  }
  const [onP95 = 0, offP95 = 0, controlP95 = 0] = times.map(p95Of);
  const own = await measureOwn(running, on, name, draft);
  for (const page of pages) await page.close();
  return [
    { what: `${name}, key to paint, p95, off`, value: offP95, unit: 'ms' },
    { what: '  more than that in another tab, off', value: controlP95 - offP95, unit: 'ms' },
    {
      what: `  more than that, on, with ${draftFlags} flags`,
      value: onP95 - offP95,
      unit: 'ms',
      most: Math.max(2, offP95 * 0.05),
    },
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
    for (let round = 0; round < 5; round++) {
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

async function measureComposes(running: RunningBrowser): Promise<readonly Row[]> {
  const page = await openCompose(running, 'goog-editor');
  const value = await growByComposes(page, 30);
  await page.close();
  return [{ what: 'heap after 30 composes opened and closed', value, unit: 'MB', most: 1 }];
}
