import type { Mail } from '../sample.ts';
import { el, icon } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import { type SentMail, showToast } from '../shared/outbox.ts';
import type { Chip } from '../shared/read-chips.ts';
import { button, listenForPress } from './button.ts';
import { buildEditor, type Editor } from './editor.ts';
import { buildRecipients, type Recipients } from './recipients.ts';

/** What a compose starts with, and what becomes of it. */
export interface ComposeStart {
  readonly labels: Labels;
  readonly isInline: boolean;
  readonly to?: readonly Chip[];
  readonly subject?: string;
  readonly quoted?: Mail;
  /** Takes it out of the page. */
  remove(): void;
  /** Present where there is something to archive. */
  readonly archive?: () => void;
}

/** One compose, without the window round it. */
export interface DemoCompose {
  readonly root: HTMLElement;
  readonly subject: HTMLInputElement;
  focusStart(): void;
}

let count = 0;

/** Builds what is the same in a popup, an inline reply and a window of its own: Gmail's `.M9`. */
export function buildCompose(start: ComposeStart): DemoCompose {
  const { labels, isInline, to = [], subject: title = '' } = start;
  count += 1;
  const recipients = buildRecipients(labels, to);
  const editor = buildEditor(labels, start.quoted ?? null);
  const subject = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: labels.subject,
    'aria-label': labels.subject,
    autocomplete: 'off',
  });
  subject.value = title;
  const send = (how: SentMail['how']) => sendMail(start, recipients, editor, subject.value, how);
  const menu = buildSchedule(labels, () => send('schedule'));
  const form = buildForm(recipients, subject, isInline);
  const body = el('div', { class: 'GP' }, editor.cell);
  const inner = el(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': `${count}`, 'aria-label': labels.newMail },
    el(
      'div',
      { class: isInline ? 'aoP HM' : 'aoP aoC' },
      form,
      body,
      buildButtons(start, editor, menu, send),
    ),
  );
  const root = el('div', { class: 'M9', jslog: '33560; u014N:xr6bB' }, inner, menu);
  body.addEventListener('focusin', () => recipients.collapse());
  subject.addEventListener('focus', () => recipients.collapse());
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send('send');
  });
  if (to.length > 0) recipients.collapse();
  return {
    root,
    subject,
    focusStart: () => (to.length > 0 ? editor.focus() : recipients.input.focus()),
  };
}

function buildForm(recipients: Recipients, subject: HTMLInputElement, isInline: boolean) {
  const hidden = (name: string, value: string) => el('input', { type: 'hidden', name, value });
  const id = `${Math.random()}`.slice(2, 18);
  const form = el(
    'form',
    { class: 'bAs' },
    recipients.rows,
    recipients.collapsed,
    el('div', { class: 'aoD az6', style: isInline ? 'display: none' : null }, subject),
    hidden('composeid', `${count}`),
    hidden('subject', subject.value),
    hidden('draft', `#msg-a:r${id}`),
    hidden('ishtml', '0'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function buildSchedule(labels: Labels, schedule: () => void): HTMLElement {
  const item = el(
    'div',
    { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: '0' },
    el('div', { class: 'J-N-Jz' }, labels.schedule),
  );
  listenForPress(item, schedule);
  const menu = el('div', { class: 'q8NmZb J-M', role: 'menu', style: 'display: none' }, item);
  return menu;
}

function buildButtons(
  { labels, archive, remove }: ComposeStart,
  editor: Editor,
  menu: HTMLElement,
  send: (how: SentMail['how']) => void,
): HTMLElement {
  const main = button(
    `${labels.send} \u202a(Ctrl-Enter)\u202c`,
    { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', jslog: '32601; u014N:xr6bB' },
    () => send('send'),
    labels.send,
  );
  const arrow = button(
    labels.moreSend,
    { class: 'T-I J-J5-Ji hG T-I-atl L3', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    () => {
      const isOpen = menu.style.display === 'none';
      menu.style.display = isOpen ? '' : 'none';
      arrow.setAttribute('aria-expanded', `${isOpen}`);
    },
    icon('arrow'),
  );
  const archiving =
    archive &&
    button(
      labels.sendArchive,
      { class: 'T-I J-J5-Ji Uo v7 L3' },
      () => send('archive'),
      labels.sendArchive,
    );
  const plain = button(
    labels.plainText,
    { class: 'plain J-Z-I' },
    editor.togglePlainText,
    icon('text'),
  );
  const discard = () => {
    remove();
    showToast(labels.discarded);
  };
  return el(
    'div',
    { class: 'aDh', role: 'group' },
    el('div', { class: 'dC' }, main, arrow),
    archiving ?? null,
    plain,
    button(labels.discard, { class: 'oh J-Z-I' }, discard, icon('delete')),
  );
}

function sendMail(
  start: ComposeStart,
  recipients: Recipients,
  editor: Editor,
  subject: string,
  how: SentMail['how'],
): void {
  const list = (name: 'to' | 'cc' | 'bcc') => recipients.list(name).map(({ address }) => address);
  const mail: SentMail = {
    to: list('to'),
    cc: list('cc'),
    bcc: list('bcc'),
    subject,
    body: editor.readBody(),
    how,
  };
  window.demoOutbox.push(mail);
  start.remove();
  if (how === 'archive') start.archive?.();
  showToast(how === 'schedule' ? start.labels.scheduled : start.labels.sentMail);
}
