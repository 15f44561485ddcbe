import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxProfileVariable } from './launch.ts';
import { startBrowser } from './start-browser.ts';

/** Whether browsers of this process and its children start with a copy of a profile. */
export const hasFirefoxProfile = (): boolean => firefoxProfileVariable in process.env;

/**
 * Lets Firefox make a profile for the browsers of this process and of its children to start with a copy of: it compiles
 * its own scripts and creates its databases once, instead of at every start. Gives the folder, which is the caller's to
 * remove.
 */
export async function makeFirefoxProfile(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'call-first-profile-'));
  const { close } = await startBrowser('firefox', { extensionDir: null, profile });
  await close();
  process.env[firefoxProfileVariable] = profile;
  return profile;
}
