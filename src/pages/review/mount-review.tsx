import { render } from 'preact';
import {
  defaultSettings,
  findOwnTab,
  logError,
  readSettings,
  resolveLanguage,
  sendToBackground,
} from '#platform';
import { dressPage } from '../dress-page.ts';
import type { AttachDraft } from './draft-page.ts';
import { ReviewPage } from './review-page.tsx';
import { wordsIn } from './words.ts';

/** Draws the review page into an element; `attach` brings the parts of the webmail to its draft. */
export async function mountReview(root: HTMLElement, attach: AttachDraft): Promise<void> {
  const { ownerDocument: document } = root;
  try {
    const [{ id, isPrivate }, settings] = await Promise.all([findOwnTab(), readSettings()]);
    const language = resolveLanguage(settings);
    const found = await sendToBackground('readHeldText', id);
    const held = { text: found?.text ?? '', isPrivate: isPrivate || found?.isPrivate === true };
    dressPage(document, language);
    document.title = `Call First: ${wordsIn(language).review('title')}`;
    render(<ReviewPage tabId={id} held={held} language={language} attach={attach} />, root);
  } catch (error) {
    logError('review', error);
    const language = resolveLanguage(defaultSettings);
    dressPage(document, language);
    render(<p class="review">{wordsIn(language).panel('failed.text')}</p>, root);
  }
}
