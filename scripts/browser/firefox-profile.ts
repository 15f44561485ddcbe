import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findReadyBrowser } from './get-browser.ts';

/** Says where a profile stands that Firefox has opened once, and left empty. */
const variable = 'CALL_FIRST_FIREFOX_PROFILE';

/** Whether there is such a profile. */
export const hasFirefoxProfile = (): boolean => variable in process.env;

/**
 * Lets Firefox make a profile for the browsers of this process and of its children to start with a copy of: it compiles
 * its own scripts and creates its databases once, instead of at every start. Gives the folder, which is the caller's to
 * remove; null without Firefox.
 */
export async function makeFirefoxProfile(): Promise<string | null> {
  const executablePath = await findReadyBrowser('firefox');
  if (!executablePath) return null;
  const userDataDir = mkdtempSync(join(tmpdir(), 'call-first-profile-'));
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir });
  await browser.close();
  process.env[variable] = userDataDir;
  return userDataDir;
}

/** A copy of that profile inside `dir`, as an option of the driver; none where none was made, and Firefox starts with a new one. */
export function copyFirefoxProfile(dir: string): { readonly userDataDir?: string } {
  const made = process.env[variable];
  if (!made) return {};
  const userDataDir = join(dir, 'profile');
  cpSync(made, userDataDir, { recursive: true });
  return { userDataDir };
}
