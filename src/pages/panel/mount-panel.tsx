import { render } from 'preact';
import { defaultSettings, logError, readUnkeptEdits, resolveLanguage } from '#platform';
import { dressPage } from '../dress-page.ts';
import { PanelPage } from './panel-page.tsx';
import { tabSource } from './panel-source.ts';
import { keyOf, viewOf } from './panel-view.ts';
import { wordsIn } from './words.ts';

/** Draws the side panel into an element. */
export async function mountPanel(root: HTMLElement): Promise<void> {
  try {
    const state = await tabSource.read();
    dressPage(root.ownerDocument, state.language);
    const edits = await readUnkeptEdits(keyOf(state), state.isPrivate);
    render(<PanelPage first={viewOf(state, edits)} source={tabSource} />, root);
  } catch (error) {
    logError('panel', error);
    const language = resolveLanguage(defaultSettings);
    dressPage(root.ownerDocument, language);
    render(<p class="panel">{wordsIn(language).panel('failed.text')}</p>, root);
  }
}
