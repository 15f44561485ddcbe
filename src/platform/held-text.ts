import { browser } from 'wxt/browser';

/** A text on its way to the review page. */
export interface HeldText {
  readonly text: string;
  /** It comes from a private window: nothing that follows from it is kept. */
  readonly isPrivate: boolean;
}

/** The tab that a text was chosen in. */
export interface TextSource {
  readonly index?: number;
  readonly windowId?: number;
  readonly incognito?: boolean;
}

/** Hands texts to review pages. They live in this memory alone, each until its tab is closed. */
export interface HeldTexts {
  /** Opens a review page with this text beside the tab that it comes from. */
  open(text: string, from: TextSource | null): Promise<void>;
  /** The text for the review page in this tab; a reloaded page gets it again. */
  find(tabId: number): Promise<HeldText | null>;
  forget(tabId: number): void;
}

export function holdTexts(): HeldTexts {
  const held = new Map<number, HeldText>();
  let opening: Promise<unknown> = Promise.resolve();
  const openPage = async (text: string, from: TextSource | null) => {
    const { windowId, index, incognito: isPrivate = false } = from ?? {};
    const tab = await openTab(windowId, index);
    if (tab.id !== undefined) held.set(tab.id, { text, isPrivate });
  };
  return {
    open(text, from) {
      const opened = openPage(text, from);
      opening = opened.catch(() => {});
      return opened;
    },
    async find(tabId) {
      // The page may be quicker than the answer that tells its tab.
      await opening;
      return held.get(tabId) ?? null;
    },
    forget: (tabId) => void held.delete(tabId),
  };
}

async function openTab(windowId: number | undefined, index: number | undefined) {
  const url = browser.runtime.getURL('/review.html');
  const beside = {
    ...(windowId !== undefined && { windowId }),
    ...(index !== undefined && { index: index + 1 }),
  };
  try {
    return await browser.tabs.create({ url, ...beside });
  } catch {
    // Chrome shows no page of an extension in a private window.
    return browser.tabs.create({ url });
  }
}
