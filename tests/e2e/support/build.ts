import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/** Builds the extension for this project's browser, unless `npm test` has just done it. */
export default function build(project: TestProject): void {
  if (process.env.CALL_FIRST_BUILT) return;
  const browser = project.config.provide.browser ?? 'chrome';
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed.\n${stdout}${stderr}`);
}
