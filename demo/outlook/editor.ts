import {
  createDomToModelContext,
  domToContentModel,
  Editor,
  EditPlugin,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { type Mail, signature } from '../sample.ts';
import { el } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import { showParagraphs } from '../shared/mail-view.ts';

/** Outlook's writing area: roosterjs over an element with the words that a draft starts with. */
export interface RoosterEditor {
  readonly element: HTMLElement;
  /** Starts roosterjs. Only once the element is in the page it belongs to. */
  start(): void;
  focus(): void;
  readBody(): string;
}

/** Builds the editor of one compose; the quoted mail stands in it, below the signature. */
export function buildRooster(labels: Labels, quoted: Mail | null): RoosterEditor {
  const element = el('div', {
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    'aria-label': labels.body,
    tabindex: '0',
    class: 'editor',
  });
  const line = (...children: readonly (Node | string)[]) =>
    el('div', { class: 'elementToProof' }, ...children);
  element.append(
    line(el('br')),
    line(el('br')),
    el('div', { id: 'Signature' }, ...signature.map((words) => line(words))),
    ...(quoted ? buildQuote(quoted) : []),
  );
  let rooster: Editor | null = null;
  return {
    element,
    start() {
      rooster ??= new Editor(element, {
        doNotAdjustEditorColor: true,
        initialModel: domToContentModel(element, createDomToModelContext()),
        plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()],
        defaultSegmentFormat: { fontFamily: 'Arial, sans-serif', fontSize: '11pt' },
      });
    },
    focus: () => rooster?.focus(),
    readBody: () => element.innerHTML,
  };
}

function buildQuote({ from, sentAt, subject, body }: Mail): readonly HTMLElement[] {
  const header = el(
    'div',
    { id: 'divRplyFwdMsg', dir: 'ltr' },
    `${from.name} <${from.address}>`,
    el('br'),
    sentAt,
    el('br'),
    subject,
  );
  return [
    el('div', { id: 'appendonsend' }),
    el('hr', { style: 'display:inline-block;width:98%' }),
    header,
    el('div', {}, ...showParagraphs(body)),
  ];
}
