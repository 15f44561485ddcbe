import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import {
  type RunningBrowser,
  type StartOptions,
  startBrowser,
} from '../../../scripts/browser/index.ts';
import { keepAsker } from './ask-extension.ts';

export * from '../../../scripts/browser/index.ts';
export * from './press-button.ts';

/**
 * Starts this project's browser with the built extension before the tests of the file (or of the `describe` it is called
 * in) and closes it after them. Pages that a test opened are closed after it. Fails when anything reached for the network
 * meanwhile.
 */
export function useBrowser(options: StartOptions = {}): () => RunningBrowser {
  let running: RunningBrowser | undefined;
  beforeAll(async () => {
    running = await startBrowser(inject('browser'), options);
    await keepAsker(running);
  });
  let kept: ReadonlySet<Page> | undefined;
  beforeEach(async () => {
    kept ??= new Set(await running?.browser.pages());
  });
  afterEach(async () => {
    // The driver of Firefox lists pages that are closed already, too.
    for (const page of (await running?.browser.pages()) ?? [])
      if (!kept?.has(page)) await page.close().catch(() => {});
  });
  afterAll(async () => {
    const requests = running?.listRequests();
    await running?.close();
    expect(requests, 'requests that reached the network').toEqual([]);
  });
  return () => {
    if (!running) throw new Error('The browser is there from beforeAll on.');
    return running;
  };
}
