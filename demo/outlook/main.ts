import { inbox, type Mail, owner } from '../sample.ts';
import { el, icon } from '../shared/el.ts';
import { chooseLabels } from '../shared/labels.ts';
import { showParagraphs, showRow } from '../shared/mail-view.ts';
import { showToast, startOutbox } from '../shared/outbox.ts';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { buildCompose, type ComposeStart, type DemoCompose } from './compose.ts';

const labels = chooseLabels(location.search);
const list = el('div', { class: 'list', role: 'grid', 'aria-label': labels.inbox });
const pane = el('div', { class: 'pane', role: 'main', id: 'ReadingPaneContainerId' });
const tabs = el('div', { class: 'tabs', role: 'tablist' });
let mails = [...inbox];
let open: Mail | null = mails[0] ?? null;

/** The open drafts, each with its tab; all but one are hidden. */
const drafts = new Map<DemoCompose, HTMLElement>();

function showList(): void {
  const rows = mails.map((mail) => {
    const row = showRow(mail, () => read(mail));
    row.classList.toggle('current', mail === open);
    return row;
  });
  list.replaceChildren(...rows);
}

function read(mail: Mail | null): void {
  open = mail;
  showList();
  select(null);
  pane.querySelector('.reading')?.remove();
  if (mail) pane.prepend(showReading(mail));
}

function showReading(mail: Mail): HTMLElement {
  const tool = (label: string, drawing: Parameters<typeof icon>[0], press: () => void) => {
    const made = el('button', { type: 'button', class: 'tool' }, icon(drawing), label);
    made.addEventListener('click', press);
    return made;
  };
  return el(
    'div',
    { class: 'reading' },
    el('h1', { id: `MSG_reading_SUBJECT` }, mail.subject),
    el(
      'div',
      { class: 'tools' },
      tool(labels.reply, 'reply', reply),
      tool(labels.archive, 'archive', archive),
      tool(labels.delete, 'delete', discard),
    ),
    el('div', { class: 'inline' }),
    el(
      'div',
      { class: 'sender' },
      `${mail.from.name} <${mail.from.address}>`,
      el('span', {}, mail.sentAt),
    ),
    el('div', { class: 'mail', role: 'document', tabindex: '0' }, ...showParagraphs(mail.body)),
  );
}

/** Takes the open mail out of the inbox. */
function take(action: 'archive' | 'delete', toast: string): void {
  mails = mails.filter((mail) => mail !== open);
  window.demoActions.push(action);
  read(mails[0] ?? null);
  showToast(toast);
}
const archive = () => take('archive', labels.archived);
const discard = () => take('delete', labels.deleted);

/** Shows one draft and hides the others, which stay in the page; null shows the mail. */
function select(draft: DemoCompose | null): void {
  for (const [one, tab] of drafts) {
    one.root.style.display = one === draft ? '' : 'none';
    tab.setAttribute('aria-selected', `${one === draft}`);
  }
  pane.classList.toggle('writing', draft !== null);
}

function close(draft: DemoCompose): void {
  drafts.get(draft)?.remove();
  drafts.delete(draft);
  draft.root.remove();
  select(null);
}

function compose(): void {
  window.demoActions.push('compose');
  openDraft({}, pane);
}

function reply(): void {
  const mail = open;
  const place = pane.querySelector('.inline');
  if (!mail || !place || place.hasChildNodes()) return;
  window.demoActions.push('reply');
  const draft = buildCompose({
    labels,
    to: [mail.from],
    subject: `Re: ${mail.subject}`,
    quoted: mail,
    remove: () => draft.root.remove(),
  });
  place.append(draft.root);
  draft.start();
}

function openDraft(start: Partial<ComposeStart>, place: Element): void {
  const draft: DemoCompose = buildCompose({
    labels,
    remove: () => close(draft),
    popOut: (root) => popOut(root, draft),
    ...start,
  });
  const tab = el('button', { type: 'button', role: 'tab' }, labels.newMail);
  tab.addEventListener('click', () => select(draft));
  draft.subject.addEventListener('input', () => {
    tab.textContent = draft.subject.value || labels.newMail;
  });
  drafts.set(draft, tab);
  place.append(draft.root);
  tabs.append(tab);
  select(draft);
  draft.start();
}

/** Opens a window without an address and starts the draft anew in it, as Outlook writes its pop-outs by script. */
function popOut(_root: HTMLElement, draft: DemoCompose): void {
  const target = window.open('', '', 'width=720,height=640');
  if (!target) return;
  const page = target.document;
  // A link would be asked for anew by a window that has no address.
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  page.head.append(el('style', {}, rules.map(({ cssText }) => cssText).join('\n')));
  page.title = labels.newMail;
  const subject = draft.subject.value;
  close(draft);
  const out = buildCompose({ labels, subject, remove: () => target.close() });
  out.root.removeAttribute('id');
  out.root.setAttribute('data-app-section', 'Form_Content');
  page.body.append(out.root);
  out.start();
}

function showFrame(): void {
  const search = el('input', {
    type: 'search',
    class: 'search',
    placeholder: labels.search,
    'aria-label': labels.search,
  });
  const create = el(
    'button',
    { type: 'button', class: 'new-mail' },
    icon('pencil'),
    labels.newMail,
  );
  create.addEventListener('click', compose);
  const folders = [labels.inbox, labels.drafts, labels.sent].map((name, at) =>
    el('div', { class: at === 0 ? 'folder current' : 'folder' }, name),
  );
  document.body.append(
    el(
      'header',
      { class: 'bar' },
      el('span', { class: 'brand' }, 'Demo mail'),
      search,
      el('span', { class: 'account' }, 'NK'),
    ),
    el(
      'div',
      { class: 'columns' },
      el('nav', { class: 'side' }, create, ...folders),
      list,
      el('div', { class: 'right' }, pane, tabs),
    ),
  );
  document.title = `${labels.inbox} - ${owner.name} - Demo mail`;
}

startOutbox();
showFrame();
read(open);
listenForShortcuts({ n: compose, c: compose, e: archive, '#': discard, Delete: discard, r: reply });
document.documentElement.dataset.demo = 'ready';
