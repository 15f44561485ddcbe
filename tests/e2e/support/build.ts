import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { buildDemo } from '../../../demo/build.ts';

/** Builds the demo webmail, once for all projects, and the extension for this one's browser unless `npm test` has just done it. */
export default async function build(project: TestProject): Promise<void> {
  // Not while the tests of another project may be reading it.
  if (!process.env.CALL_FIRST_DEMO) await buildDemo();
  process.env.CALL_FIRST_DEMO = '1';
  if (process.env.CALL_FIRST_BUILT) return;
  const browser = project.config.provide.browser ?? 'chrome';
  // What Vitest sets would change what is built: the tests are to try what ships.
  const { NODE_ENV, VITEST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
}
