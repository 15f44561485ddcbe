import { render } from 'preact';
import {
  defaultSettings,
  logError,
  readSettings,
  resolveLanguage,
  sendToBackground,
} from '#platform';
import { dressPage } from '../dress-page.ts';
import { ClientsPage } from './clients-page.tsx';
import { wordsIn } from './words.ts';

/** Draws the clients page into an element. */
export async function mountClients(root: HTMLElement): Promise<void> {
  const { ownerDocument: document } = root;
  try {
    const [settings, state] = await Promise.all([readSettings(), sendToBackground('readClients')]);
    const language = resolveLanguage(settings);
    dressPage(document, language);
    document.title = `Call First: ${wordsIn(language).clients('title')}`;
    render(<ClientsPage first={state} language={language} />, root);
  } catch (error) {
    logError('clients', error);
    const language = resolveLanguage(defaultSettings);
    dressPage(document, language);
    render(<p class="clients">{wordsIn(language).clients('failed')}</p>, root);
  }
}
