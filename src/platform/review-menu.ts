import { browser } from 'wxt/browser';
import type { TextSource } from './held-text.ts';

const id = 'review-selection';

/** Offers to review the selected text in the menu of every page. To be called synchronously at the background's start. */
export function attachReviewMenu(
  title: () => Promise<string>,
  onText: (text: string, from: TextSource | null) => Promise<void>,
  onError: (error: unknown) => void,
): { refresh(): void } {
  // Firefox on a phone has no such menu.
  const { contextMenus } = browser;
  const make = async () => {
    await contextMenus?.removeAll();
    contextMenus?.create({ id, contexts: ['selection'], title: await title() });
  };
  let last: Promise<void> = Promise.resolve();
  const refresh = () => {
    last = last.then(make).catch(onError);
  };
  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    if (menuItemId !== id) return;
    const text = tab?.id === undefined ? null : readSelection(tab.id, frameId);
    Promise.resolve(text)
      .then((whole) => onText(whole || selectionText, tab ?? null))
      .catch(onError);
  });
  return { refresh };
}

/** The selection with its line breaks, which the menu doesn't tell; null where the page may not be asked. */
async function readSelection(tabId: number, frameId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // Runs in the page, where nothing of this file is.
      func: () => {
        const field = document.activeElement;
        if (field instanceof HTMLTextAreaElement)
          return field.value.slice(field.selectionStart, field.selectionEnd);
        return getSelection()?.toString() ?? null;
      },
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
