import { fakeBrowser } from 'wxt/testing/fake-browser';

// Import this first in a test: `wxt/browser` takes whatever global stands there when it loads.
Object.assign(globalThis, { browser: fakeBrowser });
Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en' });

/** Who the fake browser says sent a message: a page, a tab, or a stranger. */
export const senders = {
  page: { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' },
  privatePage: {
    id: 'test-extension-id',
    url: 'chrome-extension://test-extension-id/clients.html',
    tab: { id: 9, incognito: true },
  },
  tab: { id: 'test-extension-id', url: 'https://mail.test/', tab: { id: 7, incognito: false } },
  privateTab: {
    id: 'test-extension-id',
    url: 'https://mail.test/',
    tab: { id: 8, incognito: true },
  },
  stranger: { id: 'another-extension', url: 'chrome-extension://another-extension/x.html' },
} as const;

/** Lets messages reach the listeners of `runtime.onMessage` as from this sender, through JSON as in Chrome. */
export function sendAs(sender: (typeof senders)[keyof typeof senders]): void {
  const onMessage = fakeBrowser.runtime.onMessage as unknown as {
    trigger(...args: unknown[]): Promise<unknown[]>;
  };
  const sendMessage = (message: unknown) =>
    new Promise((resolve, reject) => {
      const reply = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
      onMessage
        .trigger(JSON.parse(JSON.stringify(message)), sender, reply)
        .then((took) => took.includes(true) || resolve(undefined), reject);
    });
  // Set anew each time: files share the browser, and a reset brings back none of these.
  const getURL = (path: string) => `chrome-extension://test-extension-id${path}`;
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id', sendMessage, getURL });
}

export { fakeBrowser };
