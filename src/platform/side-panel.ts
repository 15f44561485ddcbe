import { browser } from 'wxt/browser';

/** What the two browsers call it; each has one of the two. */
interface PanelApis {
  readonly sidePanel?: { open(options: { readonly tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const apis = (): PanelApis => browser as unknown as PanelApis;

/** The command of the manifest that opens the panel in Chrome; Firefox has one built in. */
export const panelCommand = 'open-panel';

/**
 * Opens the side panel beside a tab; false where the browser refuses. To be called first thing in a click's handler:
 * Chrome takes a click in the page too, Firefox only one in a page of the extension.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = apis();
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Opens the panel when its key is pressed. */
export function watchPanelCommand(onError: (error: unknown) => void): void {
  // Firefox on a phone has no keys.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== panelCommand || tab?.id === undefined) return;
    openSidePanel(tab.id).catch(onError);
  });
}

/** Calls back when another tab comes to the front in the panel's window, a tab loads, or a mail tab tells something of its compose. */
export function watchTabs(onChange: () => void, signal: AbortSignal): void {
  const { tabs, runtime } = browser;
  const onMessage = (): undefined => onChange() as undefined;
  tabs.onActivated.addListener(onChange);
  tabs.onUpdated.addListener(onChange);
  // Heard here and answered by the background: a review asked for, a record changed by the popup.
  runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    tabs.onActivated.removeListener(onChange);
    tabs.onUpdated.removeListener(onChange);
    runtime.onMessage.removeListener(onMessage);
  });
}
