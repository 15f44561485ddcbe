import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findFaults } from './support/find-faults.ts';
import { useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();
const states = ['list', 'card', 'language', 'unwatched', 'guard'] as const;
let script = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'inline-mount.tsx'),
        formats: ['iife'],
        name: 'parts',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle && 'output' in bundle) script = bundle.output[0].code;
});

// axe can't see into the closed root that they stand in, so the same parts are mounted in a page of the extension.
async function openParts(...shown: readonly [string, string, string]): Promise<Page> {
  const page = await running().openExtensionPage('options.html', 'input');
  await page.evaluate(`${script}; mountParts(...${JSON.stringify(shown)})`);
  await waitUntil('the panel', () =>
    page.evaluate(() => document.querySelector('.panel:not(.unplaced), .guard[open]') !== null),
  );
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((it) => it.finished)).then(() => null),
  );
  return page;
}

// What axe looks at, markup and styles, is the same in every browser.
if (inject('browser') === 'chrome') {
  describe.each(['en', 'ja'])('in %s', (language) => {
    test.each(states)('axe finds nothing in the %s, light and dark', async (state) => {
      for (const scheme of ['light', 'dark']) {
        const page = await openParts(state, language, scheme);
        expect(await findFaults(page)).toEqual([]);
        await page.close();
      }
    });
  });

  test('axe does find a button without a name', async () => {
    const page = await openParts('list', 'en', 'light');
    await page.evaluate(() => document.querySelector('.flags button')?.replaceChildren());
    expect(
      (await findFaults(page)).filter((fault) => fault.startsWith('button-name')),
    ).toHaveLength(1);
  });
}

test.each(['list', 'card'])('the %s stays in a window at twice the size', async (state) => {
  const page = await running().openExtensionPage('options.html', 'input');
  await page.setViewport({ width: 640, height: 430 });
  await page.evaluate(`${script}; mountParts('${state}', 'en', 'light')`);
  await waitUntil('the panel in the window', () =>
    page.evaluate(() => {
      const box = document.querySelector('.panel:not(.unplaced)')?.getBoundingClientRect();
      return (
        box !== undefined &&
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= innerWidth &&
        box.bottom <= innerHeight
      );
    }),
  );
});
