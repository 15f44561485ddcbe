import type { Page } from 'puppeteer-core';
import { type RunningBrowser, waitUntil } from '../../../scripts/browser/index.ts';

interface Remote {
  readonly type: string;
  readonly value?: unknown;
}
interface Answer {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly result?: Remote;
    readonly exceptionDetails?: { readonly text: string };
  };
}
interface Driver {
  readonly connection: { send(method: string, params: object): Promise<Answer> };
}

const addonId = 'call-first@call-first.example';

/**
 * Evaluates an expression in Firefox's own first window, with all that its code may do; gives text, number or boolean.
 * The driver reaches it by the scope `chrome` of BiDi, which `--remote-allow-system-access` allows.
 */
export async function askFirefox<T>({ browser }: RunningBrowser, expression: string): Promise<T> {
  const { connection } = browser as unknown as Driver;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value as T;
}

/** Presses keys as a person does, in whatever has the focus in Firefox's own window. */
export const pressInFirefox = (
  running: RunningBrowser,
  ...keys: readonly string[]
): Promise<void> =>
  askFirefox(
    running,
    `(async () => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      for (const key of ${JSON.stringify(keys)}) {
        const press = new KeyboardEvent('', { key, code: key.length > 1 ? key : '' });
        keyboard.keydown(press);
        keyboard.keyup(press);
        await new Promise((done) => setTimeout(done, 50));
      }
    })()`,
  );

/** Opens the real toolbar popup over the tab in front, with the focus in it. */
export async function openFirefoxPopup(running: RunningBrowser): Promise<void> {
  await askFirefox(
    running,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${addonId}');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
    })()`,
  );
  await waitUntil('the popup', () =>
    askFirefox<boolean>(
      running,
      `(() => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        if (popup?.currentURI.spec.endsWith('/popup.html') !== true) return false;
        popup.focus();
        return popup.getBoundingClientRect().width > 0;
      })()`,
    ),
  );
}

/** What an expression with `view`, the window of the popup or the sidebar, comes to; null where none is open. `own` is any page of the extension in a tab. */
export const askView = <T>(own: Page, type: 'popup' | 'sidebar', expression: string): Promise<T> =>
  own.evaluate(
    `(() => { const [view] = chrome.extension.getViews({ type: '${type}' }); return view ? (${expression}) : null; })()`,
  ) as Promise<T>;

/** Presses the extension's item in the menu that is open on a page. */
export async function pressMenuItem(running: RunningBrowser, label: string): Promise<void> {
  await waitUntil('the item in the menu', () =>
    askFirefox<boolean>(
      running,
      `(() => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(label)});
        if (menu.state !== 'open' || !item || item.hidden) return false;
        menu.activateItem(item);
        return true;
      })()`,
    ),
  );
}

/** Lets the extension into private windows, as its user does on the page of add-ons; it starts anew by that. */
export async function allowPrivateInFirefox(running: RunningBrowser): Promise<void> {
  await askFirefox(
    running,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${addonId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${addonId}')).reload();
    })()`,
  );
  await waitUntil('the extension to be in private windows', () =>
    askFirefox<boolean>(
      running,
      `WebExtensionPolicy.getByID('${addonId}')?.privateBrowsingAllowed === true`,
    ),
  );
}

/** Opens a private window of Firefox with one page. */
export async function openPrivateInFirefox(running: RunningBrowser): Promise<Page> {
  const before = await running.browser.pages();
  await askFirefox(running, '(OpenBrowserWindow({ private: true }), true)');
  const page = await waitUntil('the private window', async () => {
    const pages = await running.browser.pages();
    return pages.find((one) => !before.includes(one)) ?? null;
  });
  // Its first page is still on the way, and would break off what is opened in its place.
  await waitUntil('its first page', () =>
    askFirefox<boolean>(
      running,
      `[...Services.wm.getEnumerator('navigator:browser')].some(({ gBrowser }) =>
        gBrowser.selectedBrowser.currentURI.spec === 'about:privatebrowsing' && !gBrowser.selectedBrowser.webProgress.isLoadingDocument)`,
    ),
  );
  return page;
}

/** Gives the focus to the last window of Firefox that was opened; its driver only brings a tab to the front of its own. */
export const focusWindowInFirefox = (running: RunningBrowser): Promise<void> =>
  askFirefox(
    running,
    `(() => {
      const last = [...Services.wm.getEnumerator('navigator:browser')].at(-1);
      last.focus();
      last.gBrowser.selectedBrowser.focus();
    })()`,
  );
