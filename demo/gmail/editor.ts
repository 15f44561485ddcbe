import { type Mail, signature } from '../sample.ts';
import { el, icon } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import { showParagraphs } from '../shared/mail-view.ts';
import { button } from './button.ts';

/** The writing area of one compose. */
export interface Editor {
  readonly cell: HTMLElement;
  focus(): void;
  togglePlainText(): void;
  /** What would be sent now, with a quote that is still hidden. */
  readBody(): string;
}

/** Builds the editor, its plain-text twin, and the button that shows the quoted mail. */
export function buildEditor(labels: Labels, quoted: Mail | null): Editor {
  const editor = el('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    hidefocus: 'true',
    'aria-label': labels.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'false',
  });
  editor.append(el('div', { dir: 'ltr' }, el('br')), ...buildSignature());
  const textarea = el('textarea', { class: 'Ak aXjCH', 'aria-label': labels.body, form: 'nosend' });
  const plain = el(
    'div',
    { class: 'Ar As', style: 'display: none' },
    el('div', { class: 'At' }, textarea),
  );
  const rich = el('div', { class: 'Ar Au', style: 'display: block' }, editor);
  const isPlain = () => rich.style.display === 'none';
  let hidden = quoted && buildQuote(quoted);
  const show = button(
    labels.quote,
    { class: 'ajR', tabindex: '0' },
    () => {
      if (hidden) editor.append(el('br'), hidden);
      hidden = null;
      show.style.display = 'none';
    },
    icon('more'),
  );
  if (!hidden) show.style.display = 'none';
  return {
    cell: el('div', { class: 'Ap' }, plain, rich, show),
    focus: () => (isPlain() ? textarea : editor).focus(),
    togglePlainText() {
      const toPlain = !isPlain();
      // `innerText` makes two lines of an empty one.
      if (toPlain) textarea.value = editor.innerText.replaceAll('\n\n\n', '\n\n');
      else editor.replaceChildren(...textarea.value.split('\n').map(showLine));
      rich.style.display = toPlain ? 'none' : 'block';
      plain.style.display = toPlain ? 'block' : 'none';
    },
    readBody: () => (isPlain() ? textarea.value : editor.innerHTML + (hidden?.outerHTML ?? '')),
  };
}

function showLine(line: string): HTMLElement {
  return el('div', {}, line || el('br'));
}

function buildSignature(): readonly HTMLElement[] {
  const lines = signature.flatMap((line, at) => (at > 0 ? [el('br'), line] : [line]));
  return [
    el('div', {}, el('br')),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    el(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, ...lines),
    ),
  ];
}

function buildQuote({ from, sentAt, body }: Mail): HTMLElement {
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `${sentAt}, ${from.name} <${from.address}>:`,
      el('br'),
    ),
    el('blockquote', { class: 'gmail_quote' }, ...showParagraphs(body)),
  );
}
