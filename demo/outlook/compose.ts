import type { Mail } from '../sample.ts';
import { el, icon } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import { type SentMail, showToast } from '../shared/outbox.ts';
import type { Chip } from '../shared/read-chips.ts';
import { buildWell, type Well } from './chips.ts';
import { buildRooster } from './editor.ts';
import { buildSend } from './send-button.ts';

/** What a compose starts with, and what becomes of it. */
export interface ComposeStart {
  readonly labels: Labels;
  readonly to?: readonly Chip[];
  readonly subject?: string;
  readonly quoted?: Mail;
  remove(): void;
  /** Present in the main window. */
  readonly popOut?: (root: HTMLElement) => void;
}

/** One compose of Outlook, as one of its tabs or in a window of its own. */
export interface DemoCompose {
  readonly root: HTMLElement;
  readonly subject: HTMLInputElement;
  /** Once the root is in a page. */
  start(): void;
}

let count = 0;

/** Builds the compose. A reply starts collapsed: its recipients are a line of text until that is pressed. */
export function buildCompose(start: ComposeStart): DemoCompose {
  const { labels, to = [], quoted = null } = start;
  count += 1;
  const id = `MSG_AAQkDemo${count}`;
  const editor = buildRooster(labels, quoted);
  const wells = {
    to: buildWell(`${id}_TO`, labels.to, to),
    cc: buildWell(`${id}_CC`, labels.cc, []),
    bcc: buildWell(`${id}_BCC`, labels.bcc, []),
  };
  const subject = el('input', {
    id: `${id}_SUBJECT`,
    type: 'text',
    class: 'subject',
    placeholder: labels.subject,
    'aria-label': labels.subject,
  });
  subject.value = start.subject ?? '';
  const send = (how: SentMail['how']) => {
    const list = (well: Well) => well.list().map(({ address }) => address);
    const [toList, cc, bcc] = [list(wells.to), list(wells.cc), list(wells.bcc)];
    const body = editor.readBody();
    window.demoOutbox.push({ to: toList, cc, bcc, subject: subject.value, body, how });
    start.remove();
    showToast(how === 'schedule' ? labels.scheduled : labels.sentMail);
  };
  const row = (label: string, well: Well) =>
    el('div', { class: 'field' }, el('span', { class: 'label' }, label), well.element);
  const full = [
    row(labels.to, wells.to),
    row(labels.cc, wells.cc),
    row(labels.bcc, wells.bcc),
    subject,
  ];
  const header = el('div', { class: 'header' }, ...(quoted ? [] : full));
  if (quoted) header.append(buildCollapsed(labels, to, () => header.replaceChildren(...full)));
  const root = el(
    'div',
    { id: `docking_InitVisiblePart_${count}`, class: 'compose-pane' },
    buildTools(start, count, send),
    header,
    el('div', { id: `editorParent_${count}`, class: 'editor-parent' }, editor.element),
  );
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send('send');
  });
  return {
    root,
    subject,
    start() {
      editor.start();
      if (quoted) editor.focus();
      else wells.to.element.focus();
    },
  };
}

function buildCollapsed(labels: Labels, to: readonly Chip[], expand: () => void): HTMLElement {
  const names = to.map(({ name, address }) => `${name} <${address}>`).join('; ');
  const line = el('div', { class: 'field collapsed', tabindex: '0' }, `${labels.to}: ${names}`);
  line.addEventListener('click', expand);
  return line;
}

function buildTools(start: ComposeStart, number: number, send: (how: SentMail['how']) => void) {
  const { labels, remove, popOut } = start;
  const tool = (id: string, label: string, drawing: 'delete' | 'popOut', press: () => void) => {
    const made = el(
      'button',
      { type: 'button', id, class: 'tool', 'aria-label': label },
      icon(drawing),
    );
    made.addEventListener('click', press);
    return made;
  };
  const tools: HTMLElement = el(
    'div',
    { class: 'compose-tools' },
    buildSend(labels, number, send),
    tool('discardCompose', labels.discard, 'delete', () => {
      remove();
      showToast(labels.discarded);
    }),
    popOut
      ? tool('popoutCompose', labels.popOut, 'popOut', () => {
          if (tools.parentElement) popOut(tools.parentElement);
        })
      : null,
  );
  return tools;
}
