import { afterAll, beforeAll, expect, inject } from 'vitest';
import {
  type RunningBrowser,
  type StartOptions,
  startBrowser,
} from '../../../scripts/browser/index.ts';

export * from '../../../scripts/browser/index.ts';

/**
 * Starts this project's browser with the built extension before the tests of the file (or of the `describe` it is called
 * in) and closes it after them. Fails when anything reached for the network meanwhile.
 */
export function useBrowser(options: StartOptions = {}): () => RunningBrowser {
  let running: RunningBrowser | undefined;
  beforeAll(async () => {
    running = await startBrowser(inject('browser'), options);
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
