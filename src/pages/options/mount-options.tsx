import { render } from 'preact';
import { logError, readSettings, resolveLanguage } from '#platform';
import { dressPage } from '../dress-page.ts';
import { OptionsPage } from './options-page.tsx';

/** Draws the options page into an element. */
export async function mountOptions(root: HTMLElement): Promise<void> {
  try {
    const settings = await readSettings();
    dressPage(root.ownerDocument, resolveLanguage(settings));
    render(<OptionsPage first={settings} />, root);
  } catch (error) {
    logError('options', error);
  }
}
