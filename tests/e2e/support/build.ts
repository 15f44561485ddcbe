import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildDemo } from '../../../demo/build.ts';
import type { BrowserName } from '../../../scripts/browser/find-browser.ts';
import { hasFirefoxProfile, makeFirefoxProfile } from '../../../scripts/browser/firefox-profile.ts';

/** Makes what the tests of a browser start from; what it gives back removes what was made in the system's own folder. */
export default async function prepare(project: TestProject): Promise<() => void> {
  const browser = project.config.provide.browser ?? 'chrome';
  await build(browser);
  const profile = browser === 'firefox' && !hasFirefoxProfile() ? await makeFirefoxProfile() : null;
  return () => {
    if (profile) rmSync(profile, { recursive: true, force: true });
  };
}

/** Builds the demo webmail, once for all projects, and the extension for a browser unless `npm test` has just done it. */
async function build(browser: BrowserName): Promise<void> {
  // Not while the tests of another project may be reading it.
  if (!process.env.CALL_FIRST_DEMO) await buildDemo();
  process.env.CALL_FIRST_DEMO = '1';
  if (process.env.CALL_FIRST_BUILT) return;
  // What Vitest sets would change what is built: the tests are to try what ships.
  const { NODE_ENV, VITEST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
}
