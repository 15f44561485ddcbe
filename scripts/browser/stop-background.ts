import type { Browser, Target } from 'puppeteer-core';
import { geckoId } from './launch.ts';
import type { RunningBrowser } from './start-browser.ts';
import { waitUntil } from './wait-until.ts';

type Started = Pick<RunningBrowser, 'name' | 'browser' | 'origin'>;

/** Chromium's service worker of the extension, while it runs. */
function findWorker({ browser, origin }: Started): Target | null {
  const isOurs = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin);
  return browser.targets().find(isOurs) ?? null;
}

async function killInChrome(started: Started): Promise<boolean> {
  const { browser } = started;
  const target = findWorker(started);
  if (!target) return false;
  const [page = await browser.newPage()] = await browser.pages();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  // The driver lets go of the worker by this, without which it stays; when it is gone at once, there is nothing to let go.
  await (await target.worker())?.close().catch(() => {});
  // To close it is not enough while it has something to answer; and a script at work may go on for two seconds.
  await waitUntil('the background to stop', async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return !browser.targets().includes(target);
  });
  await session.detach();
  return true;
}

/** Runs where Firefox itself does; ends the event page as its idle timer would. */
const killExtension = `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
  if (extension.backgroundState === 'stopped') return false;
  do {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  } while (['running', 'suspending'].includes(extension.backgroundState));
  return true;
})()`;

/** The part of the driver behind its public face that reaches Firefox itself, where it was let. */
interface DriverConnection {
  send(
    method: string,
    params: object,
  ): Promise<{
    readonly result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly result?: { readonly value?: unknown };
    };
  }>;
}

async function killInFirefox(browser: Browser): Promise<boolean> {
  const { connection } = browser as unknown as { readonly connection: DriverConnection };
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: killExtension,
    target: { context: windows.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (typeof result.result?.value !== 'boolean') throw new Error(JSON.stringify(result));
  return result.result.value;
}

/** Ends the background that runs, whatever it is at, and resolves when that one is gone; false where none ran. */
export function killBackground(started: Started): Promise<boolean> {
  return started.name === 'chrome' ? killInChrome(started) : killInFirefox(started.browser);
}

/** Resolves when no background runs. A question that dies with one is asked again and starts the next, a few times. */
export async function stopBackground(started: Started): Promise<void> {
  while (await killBackground(started));
}
