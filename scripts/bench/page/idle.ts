import { openServed, type RunningBrowser } from '../../browser/index.ts';
import { medianOf } from '../measure.ts';
import type { Row } from '../part.ts';
import { pause } from './keystrokes.ts';
import { traceOwnTime } from './own-time.ts';

/** A page of a mail site on which nothing is written. */
export async function measureIdlePage(running: RunningBrowser): Promise<readonly Row[]> {
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
  await page.click('input');
  const { byKey } = await traceOwnTime(page, running.origin, async () => {
    // The first call pays for the start of the profile.
    await page.keyboard.press('x');
    await pause(500);
    await page.keyboard.type('the invoice of last month');
    for (let at = 0; at < 30; at++) await page.mouse.move(50 + at * 10, 100 + at * 10);
  });
  const rest = await traceOwnTime(page, running.origin, () => pause(3_000));
  await page.close();
  return [
    { what: 'a page without a compose, load', value: medianOf(loads), unit: 'ms', most: 5 },
    {
      what: '  25 keys in its search field and 30 moves of the pointer',
      value: byKey.slice(1).reduce((sum, ms) => sum + ms, 0),
      unit: 'ms',
    },
    { what: '  3 s at rest', value: rest.total, unit: 'ms', most: 0 },
  ];
}
