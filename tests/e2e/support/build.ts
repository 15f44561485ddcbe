import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { buildDemo } from '../../../demo/build.ts';

/** Builds the demo webmail, and the extension for this project's browser unless `npm test` has just done it. */
export default async function build(project: TestProject): Promise<void> {
  await buildDemo();
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
