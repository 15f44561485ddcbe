import { spawnSync } from 'node:child_process';
import { type BrowserName, browserNames } from './browser/find-browser.ts';

/** Builds the extension for each browser named, into `.output`, and shows the progress. False when a build fails. */
export function build(names: readonly BrowserName[] = browserNames): boolean {
  return names.every((name) => {
    const { status } = spawnSync('npx', ['wxt', 'build', '-b', name, '--mv3'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    return status === 0;
  });
}
