import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { askExtension } from './support/ask-extension.ts';
import { composeFor } from './support/compose.ts';
import { findFaults } from './support/find-faults.ts';
import { useBrowser, waitUntil } from './support/index.ts';
import { copyWithStandIn, openStandIn } from './support/stand-in.ts';

const copy = copyWithStandIn(inject('browser'));
afterAll(copy.remove);
const running = useBrowser({ extensionDir: copy.dir });

const setLanguage = (language: string) =>
  askExtension(
    running(),
    `chrome.storage.local.set({settings: {strength: 'normal', language: '${language}'}})`,
  );
const setScheme = (page: Page, scheme: string) =>
  page.evaluate((wanted) => {
    document.documentElement.dataset.scheme = wanted;
  }, scheme);

/** Every state of the popup that looks different, and the options page. */
const pages = {
  'the popup of an ending': { compose: composeFor({ name: 'Sam', address: null }) },
  'the popup without a compose': { compose: { kind: 'none' } },
  'the popup of an unwatched draft': { compose: { kind: 'unwatched', webmail: 'gmail' } },
  'the popup of an old tab': {},
} as const;

// What axe looks at, markup and styles, is the same in every browser.
if (inject('browser') === 'chrome') {
  describe.each(['en', 'ja'])('in %s', (language) => {
    test.each(Object.entries(pages))(
      'axe finds nothing in %s, light and dark',
      async (name, tab) => {
        await setLanguage(language);
        const { tabId } = await openStandIn(running(), encodeURIComponent(name), tab);
        const popup = await running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
        expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const scheme of ['light', 'dark']) {
          await setScheme(popup, scheme);
          expect(await findFaults(popup)).toEqual([]);
        }
      },
    );

    test('axe finds nothing on the options page, light and dark', async () => {
      await setLanguage(language);
      const options = await running().openExtensionPage('options.html', 'input');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const scheme of ['light', 'dark']) {
        await setScheme(options, scheme);
        expect(await findFaults(options)).toEqual([]);
      }
    });
  });

  test.each([
    [
      'a button without a name',
      'button-name',
      () => document.body.append(document.createElement('button')),
    ],
    [
      'words that hardly stand out',
      'color-contrast',
      () => document.documentElement.style.setProperty('--muted', '#bbbbbb'),
    ],
  ])('axe does find %s', async (_fault, rule, plant) => {
    const options = await running().openExtensionPage('options.html', 'input');
    await setScheme(options, 'light');
    await options.evaluate(plant);
    const faults = await findFaults(options);
    expect(faults.filter((fault) => fault.startsWith(rule))).toHaveLength(1);
  });
}

test('the settings are chosen by keyboard, kept, and spoken in at once', async () => {
  await setLanguage('en');
  const options = await running().openExtensionPage('options.html', 'input');
  await options.bringToFront();
  await options.focus('input[value=normal]');
  await options.keyboard.press('ArrowDown');
  await options.focus('input[value=en]');
  await options.keyboard.press('ArrowDown');
  await waitUntil('Japanese', () => options.evaluate(() => document.documentElement.lang === 'ja'));
  await waitUntil('the settings to be kept', async () => {
    const kept = await askExtension<object>(running(), "chrome.storage.local.get('settings')");
    return JSON.stringify(kept).includes('strict') && JSON.stringify(kept).includes('ja');
  });
  const again = await running().openExtensionPage('options.html', 'input');
  const chosen = await again.$$eval('input:checked', (all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
  expect(chosen).toEqual(['strict', 'endings-and-unkind', 'ja']);
});

test('nothing is cut off on a narrow or twice enlarged page', async () => {
  const options = await running().openExtensionPage('options.html', 'input');
  await options.setViewport({ width: 320, height: 640 });
  const overflow = await options.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});
