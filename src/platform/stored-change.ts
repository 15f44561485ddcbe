import { browser } from 'wxt/browser';

/** Calls back whenever what lies under a key of the local storage changes. */
export function onStoredChange(key: string, on: () => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' && key in changes) on();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
