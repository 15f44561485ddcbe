import { inbox, type Mail, owner } from '../sample.ts';
import { el, icon } from '../shared/el.ts';
import { chooseLabels, type Labels } from '../shared/labels.ts';
import { showParagraphs, showRow } from '../shared/mail-view.ts';
import { showToast, startOutbox } from '../shared/outbox.ts';
import { listenForShortcuts } from '../shared/shortcuts.ts';
import { button } from './button.ts';
import { buildCompose } from './compose.ts';
import { openPopup } from './popup.ts';

const labels = chooseLabels(location.search);
const dock = el('div', { class: 'dw' });
const main = el('div', { class: 'main', role: 'main' });
let mails = [...inbox];
let open: Mail | null = null;

function compose(): void {
  window.demoActions.push('compose');
  openPopup(dock, { labels });
}

function leave(): void {
  open = null;
  const rows = mails.map((mail) => showRow(mail, () => read(mail)));
  main.replaceChildren(
    el('div', { class: 'list', role: 'grid', 'aria-label': labels.inbox }, ...rows),
  );
  setTitle(labels.inbox);
}

/** Takes the open mail, or the first, out of the inbox. */
function take(action: 'archive' | 'delete', toast: string): void {
  const taken = open ?? mails[0];
  mails = mails.filter((mail) => mail !== taken);
  window.demoActions.push(action);
  leave();
  showToast(toast);
}
const archive = () => take('archive', labels.archived);
const discard = () => take('delete', labels.deleted);

function read(mail: Mail): void {
  open = mail;
  setTitle(mail.subject);
  const tools = el(
    'div',
    { class: 'tools' },
    button(labels.archive, { class: 'tool archive' }, archive, icon('archive')),
    button(labels.delete, { class: 'tool delete' }, discard, icon('delete')),
  );
  const place = el('div', { class: 'gB' });
  const replying = button(labels.reply, { class: 'reply' }, reply, icon('reply'), labels.reply);
  main.replaceChildren(
    tools,
    el('h1', { class: 'hP' }, mail.subject),
    showMail(mail),
    el('div', { class: 'gA gt' }, place),
    replying,
  );
}

function showMail({ from, sentAt, body }: Mail): HTMLElement {
  const sender = el('span', { class: 'gD', email: from.address, name: from.name }, from.name);
  const head = el(
    'div',
    { class: 'gs' },
    sender,
    el('span', { class: 'go' }, from.address),
    el('span', { class: 'g3' }, sentAt),
  );
  return el(
    'div',
    { class: 'adn ads' },
    head,
    el('div', { class: 'a3s aiL' }, ...showParagraphs(body)),
  );
}

function reply(): void {
  const mail = open;
  const place = main.querySelector('.gB');
  if (!mail || !place || place.hasChildNodes()) return;
  window.demoActions.push('reply');
  const frame = el('div', { class: 'ip adB' });
  const made = buildCompose({
    labels,
    isInline: true,
    to: [mail.from],
    subject: `Re: ${mail.subject}`,
    quoted: mail,
    remove: () => frame.remove(),
    archive,
  });
  frame.append(made.root);
  place.append(frame);
  made.focusStart();
}

function setTitle(text: string): void {
  document.title = `${text} - ${owner.address} - Demo mail`;
}

function showFrame(words: Labels): void {
  const search = el('input', {
    type: 'search',
    class: 'search',
    placeholder: words.search,
    'aria-label': words.search,
  });
  const folders = [words.inbox, words.drafts, words.sent].map((name, at) =>
    el('div', { class: at === 0 ? 'folder current' : 'folder' }, name),
  );
  document.body.append(
    el(
      'header',
      { class: 'bar' },
      el('span', { class: 'brand' }, 'Demo mail'),
      search,
      el('span', { class: 'account', 'aria-label': `${owner.name} (${owner.address})` }, 'NK'),
    ),
    el(
      'div',
      { class: 'columns' },
      el(
        'nav',
        { class: 'side' },
        button(words.compose, { class: 'compose T-I' }, compose, icon('pencil'), words.compose),
        ...folders,
      ),
      main,
    ),
    dock,
  );
}

/** A window of its own: `/popout` at the end of the path. */
function showOwnWindow(): void {
  document.body.classList.add('xE', 'xp');
  const made = buildCompose({ labels, isInline: false, remove: () => made.root.remove() });
  main.append(made.root);
  document.body.append(main);
  setTitle(labels.newMail);
  made.focusStart();
}

startOutbox();
if (/\/popout$/.test(location.pathname)) showOwnWindow();
else {
  showFrame(labels);
  leave();
  listenForShortcuts({ c: compose, e: archive, '#': discard, r: reply, u: leave });
}
document.documentElement.dataset.demo = 'ready';
