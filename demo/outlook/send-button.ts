import { el, icon } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import type { SentMail } from '../shared/outbox.ts';

/** Send with the arrow beside it, whose menu opens at the end of the page. */
export function buildSend(
  labels: Labels,
  number: number,
  send: (how: SentMail['how']) => void,
): HTMLElement {
  const main = el(
    'button',
    {
      type: 'button',
      id: `splitButton-r${number}a__primaryActionButton`,
      class: 'fui-Button fui-SplitButton__primaryActionButton',
      'aria-label': labels.send,
    },
    labels.send,
  );
  main.addEventListener('click', () => send('send'));
  const arrow = el(
    'button',
    {
      type: 'button',
      id: `menur${number}b`,
      class: 'fui-Button fui-SplitButton__menuButton',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': labels.moreSend,
    },
    icon('arrow'),
  );
  arrow.addEventListener('click', () => openMenu(arrow, labels, send));
  return el('div', { class: 'fui-SplitButton' }, main, arrow);
}

function openMenu(arrow: HTMLElement, labels: Labels, send: (how: SentMail['how']) => void): void {
  const page = arrow.ownerDocument;
  const close = () => {
    portal.remove();
    arrow.setAttribute('aria-expanded', 'false');
  };
  const item = (label: string, how: SentMail['how']) => {
    const made = el('div', { role: 'menuitem', tabindex: '0' }, label);
    made.addEventListener('click', () => {
      close();
      send(how);
    });
    made.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') made.click();
      if (event.key === 'Escape') close();
    });
    return made;
  };
  const menu = el(
    'div',
    { role: 'menu', class: 'fui-MenuList', 'aria-labelledby': arrow.id },
    item(labels.send, 'send'),
    item(labels.schedule, 'schedule'),
  );
  const portal = el('div', { class: 'portal' }, menu);
  const { left, bottom } = arrow.getBoundingClientRect();
  menu.style.left = `${left}px`;
  menu.style.top = `${bottom + 4}px`;
  page.querySelector('.portal')?.remove();
  page.body.append(portal);
  arrow.setAttribute('aria-expanded', 'true');
  (menu.firstElementChild as HTMLElement).focus();
}
