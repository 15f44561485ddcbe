import { type RunningBrowser, waitUntil } from '../../../scripts/browser/index.ts';
import { askExtension } from './ask-extension.ts';

/** Answers Chromium's prompt beforehand: a test can't press its button. Firefox asks nobody in tests. */
export async function answerPrompt(
  { name, browser, origin }: RunningBrowser,
  pattern: string,
): Promise<void> {
  if (name !== 'chrome') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const [id, site] = [new URL(origin).host, pattern].map((text) => JSON.stringify(text));
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${id}, ${site})`);
  await page.close();
}

/** The sites that the content script is registered for. */
export async function listRegistered(running: RunningBrowser): Promise<readonly string[]> {
  const scripts = await askExtension<readonly { matches?: readonly string[] }[]>(
    running,
    'chrome.scripting.getRegisteredContentScripts()',
  );
  return scripts.flatMap(({ matches = [] }) => matches);
}

/** Lets the extension watch a site as a click in the popup does; resolves when its content script is registered. */
export async function grantSite(running: RunningBrowser, pattern: string): Promise<void> {
  await answerPrompt(running, pattern);
  const page = await running.openExtensionPage('options.html', 'main');
  const request = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
  await page.evaluate(
    `document.addEventListener('click', () => void ${request}, { once: true }); 0`,
  );
  await page.click('h1');
  await waitUntil(`the registration for ${pattern}`, async () =>
    (await listRegistered(running)).includes(pattern),
  );
  await page.close();
}
