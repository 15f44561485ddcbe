import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserName } from './scripts/browser/find-browser.ts';
import { LongestFirst } from './scripts/longest-first.ts';

/** The tests of the built extension, in one browser. Files of both run side by side, each with a browser of its own. */
function inBrowser(name: string, browser: BrowserName): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: ['tests/e2e/**/*.test.ts', 'tests/editors/**/*.test.ts'],
      globalSetup: ['tests/e2e/support/build.ts'],
      provide: { browser },
      maxWorkers: 2,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 30_000 } },
      // A browser on a busy machine loses a key or the focus now and then; `npm test` names what needed it.
      retry: 1,
      // After the units, which need all that the machine has.
      sequence: { groupOrder: 1 },
    },
  };
}

/** The tests that send mail through a real webmail, in one browser. */
function withMail(name: string, browser: BrowserName): TestProjectInlineConfiguration {
  const { test, ...rest } = inBrowser(name, browser);
  return {
    ...rest,
    test: {
      ...test,
      include: ['tests/webmail/**/*.test.ts'],
      globalSetup: ['tests/e2e/support/build.ts', 'tests/webmail/server/setup.ts'],
      // Roundcube and its PHP server take their time on a busy machine.
      testTimeout: 240_000,
      hookTimeout: 240_000,
    },
  };
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    // Where a page is on its way to another process, the driver of Firefox rejects a promise before it awaits it
    // (`transferHandle`). Whoever asked hears the same error a moment later; here it would fail the run without a test.
    onUnhandledError: ({ name, message }) =>
      !(name === 'ProtocolError' && message.startsWith('Protocol error (script.callFunction)')),
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
          maxWorkers: availableParallelism(),
          // The analyser is read once by each worker, not anew for each file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inBrowser('chromium', 'chrome'),
      inBrowser('firefox', 'firefox'),
      withMail('mail-chromium', 'chrome'),
      withMail('mail-firefox', 'firefox'),
    ],
  },
});
