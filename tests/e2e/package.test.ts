import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { inlineTexts } from '#i18n';

const browser = inject('browser');

/** Runs a tool of this project as npm's scripts do, without what Vitest sets for tests. */
function run(tool: string, ...args: readonly string[]): string {
  const { NODE_ENV, VITEST, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npx', [tool, ...args], {
    encoding: 'utf8',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Makes the packages for the store of Firefox anew, and gives name and hash of each. */
function zip(): readonly string[] {
  const dir = `out/package-${browser}`;
  rmSync(dir, { recursive: true, force: true });
  run('tsx', 'scripts/make-packages.ts', browser, dir);
  const names = readdirSync(dir).filter((name) => name.endsWith('.zip'));
  return names.map((name) => {
    const hash = createHash('sha256').update(readFileSync(`${dir}/${name}`));
    return `${name} ${hash.digest('hex')}`;
  });
}

/** The most that a page loads of ours, packed, in bytes. */
const mostInPage = 30_000;
const scripts = `.output/${browser}-mv3/content-scripts`;

test('there is a content script for each mail site, and one for all others', () => {
  expect(readdirSync(scripts).sort()).toEqual(['gmail.js', 'other-site.js', 'outlook.js']);
});

test.each(readdirSync(scripts))('%s is small, and carries the words of no language', (name) => {
  const code = readFileSync(`${scripts}/${name}`);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(mostInPage);
  const words = [inlineTexts.en['banner.plan'], inlineTexts.ja['banner.plan']];
  expect(words.filter((one) => code.includes(one))).toEqual([]);
});

if (browser === 'firefox') {
  // Chrome's is made by the same tools from the same sources, in a minute that tells nothing more.
  test('two packages made one after the other are the same, byte by byte', () => {
    const first = zip();
    // The store of Firefox wants the sources too.
    expect(first).toHaveLength(2);
    expect(zip()).toEqual(first);
  }, 240_000);

  test('the linter of the Firefox store has nothing to say', () => {
    const report = JSON.parse(
      run('web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'),
    );
    expect([...report.errors, ...report.warnings, ...report.notices]).toEqual([]);
  });
}
