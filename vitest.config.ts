import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './scripts/browser/find-browser.ts';

/** The tests that send mail through a real webmail, in one browser. */
function withMail(
  name: string,
  browser: BrowserName,
  order: number,
): TestProjectInlineConfiguration {
  const { test, ...rest } = inBrowser(name, browser, order);
  return {
    ...rest,
    test: {
      ...test,
      include: ['tests/webmail/**/*.test.ts'],
      globalSetup: ['tests/e2e/support/build.ts', 'tests/webmail/server/setup.ts'],
      // Roundcube and its PHP server take their time on a busy machine.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

/** The tests of the built extension, in one browser: one file at a time, each with a browser of its own. */
function inBrowser(
  name: string,
  browser: BrowserName,
  order: number,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: ['tests/e2e/**/*.test.ts', 'tests/editors/**/*.test.ts'],
      globalSetup: ['tests/e2e/support/build.ts'],
      provide: { browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
      sequence: { groupOrder: order },
    },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'demo/**/*.test.ts',
          ],
        },
      },
      inBrowser('chromium', 'chrome', 1),
      inBrowser('firefox', 'firefox', 2),
      withMail('mail-chromium', 'chrome', 3),
      withMail('mail-firefox', 'firefox', 4),
    ],
  },
});
