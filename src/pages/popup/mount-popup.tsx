import { render } from 'preact';
import { defaultSettings, findTabId, logError, resolveLanguage, sendToBackground } from '#platform';
import { dressPage } from '../dress-page.ts';
import { PopupFailed, PopupPage } from './popup-page.tsx';

/** Draws the popup into an element, from one answer of the background. */
export async function mountPopup(root: HTMLElement): Promise<void> {
  try {
    const state = await sendToBackground('readPopup', await findTabId(location.search));
    dressPage(root.ownerDocument, state.language);
    render(<PopupPage first={state} />, root);
    performance.mark('popup-shown');
  } catch (error) {
    logError('popup', error);
    const language = resolveLanguage(defaultSettings);
    dressPage(root.ownerDocument, language);
    render(<PopupFailed language={language} />, root);
  }
}
