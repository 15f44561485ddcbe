import { browser } from 'wxt/browser';

/** Opens the toolbar popup, or the same page in a small window where the browser refuses. */
export async function openPopup(tabId: number | null): Promise<boolean> {
  try {
    await browser.action.openPopup();
  } catch {
    const page = `popup.html${tabId === null ? '' : `?tab=${tabId}`}`;
    const url = browser.runtime.getURL(`/${page}` as '/popup.html');
    await browser.windows.create({ url, type: 'popup', width: 400, height: 640 });
  }
  return true;
}
