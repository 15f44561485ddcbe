import type { Mail } from '../sample.ts';
import { el } from './el.ts';

/** The paragraphs of a mail; a newline inside one is a line break. */
export function showParagraphs(paragraphs: readonly string[]): readonly HTMLElement[] {
  return paragraphs.map((paragraph) => {
    const lines = paragraph.split('\n').flatMap((line, at) => (at > 0 ? [el('br'), line] : [line]));
    return el('p', {}, ...lines);
  });
}

/** One line of a list of mails. */
export function showRow(mail: Mail, open: () => void): HTMLElement {
  const row = el(
    'div',
    { class: 'row', role: 'row', tabindex: '0', 'data-mail': mail.id },
    el('span', { class: 'row-from' }, mail.from.name),
    el('span', { class: 'row-subject' }, mail.subject),
    el('span', { class: 'row-text' }, mail.body.slice(0, 2).join(' ')),
    el('span', { class: 'row-date' }, mail.sentAt.split(',')[0] ?? ''),
  );
  row.addEventListener('click', open);
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
  });
  return row;
}
