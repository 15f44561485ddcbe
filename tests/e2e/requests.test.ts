import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { openServed, type RunningBrowser, startBrowser, waitUntil } from './support/index.ts';

// That nothing is asked for in the other tests is checked by `useBrowser` in each of them. Here is what shows that the
// check can fail, and that the extension could not even if it wanted to.

const browser = inject('browser');
const dir = mkdtempSync(join(tmpdir(), 'call-first-planted-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A copy of the built extension whose background and content script ask for something. */
function plantRequests(name: string, csp: 'as built' | 'lifted'): string {
  const copy = join(dir, name);
  cpSync(`.output/${browser}-mv3`, copy, { recursive: true });
  const append = (file: string, code: string) =>
    writeFileSync(join(copy, file), `${code}\n${readFileSync(join(copy, file), 'utf8')}`);
  append('background.js', "fetch('http://planted.example/background').catch(() => {});");
  append(
    'content-scripts/gmail.js',
    "fetch('https://planted.example/content').catch(() => {}); document.documentElement.dataset.planted = '';",
  );
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  // With no policy at all Firefox would turn http into https.
  if (csp === 'lifted') manifest.content_security_policy = { extension_pages: "script-src 'self'" };
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

async function openMail(running: RunningBrowser) {
  const served = await openServed(running, 'https://mail.google.com/mail/u/0/', (url) =>
    url.startsWith('https://mail.google.com/')
      ? { contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Mail</title>' }
      : null,
  );
  await served.page.waitForSelector('[data-planted]');
  return served;
}

test('a request of the background or of the content script is noticed', async () => {
  const running = await startBrowser(browser, { extensionDir: plantRequests('lifted', 'lifted') });
  try {
    const { missed } = await openMail(running);
    await waitUntil('the planted requests', () => {
      const seen = [...running.listRequests(), ...missed];
      return ['planted.example/background', 'planted.example/content'].every((address) =>
        seen.some((one) => one.endsWith(address)),
      );
    });
  } finally {
    await running.close();
  }
});

test('the policy of the built extension stops a request of the background and of its pages', async () => {
  const running = await startBrowser(browser, { extensionDir: plantRequests('built', 'as built') });
  try {
    const { missed } = await openMail(running);
    await waitUntil('the request of the content script', () => missed.length > 0);
    const page = await running.openExtensionPage('popup.html');
    const blocked = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      const answer = await fetch('http://planted.example/page').then(
        () => 'answered',
        () => 'refused',
      );
      return [answer, await violation];
    });
    expect(blocked).toEqual(['refused', 'connect-src']);
    expect(running.listRequests()).toEqual([]);
  } finally {
    await running.close();
  }
});
