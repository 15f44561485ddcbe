import { el, icon } from '../shared/el.ts';
import { showToast } from '../shared/outbox.ts';
import { listenForPress } from './button.ts';
import { buildCompose, type ComposeStart } from './compose.ts';

type PopupStart = Omit<ComposeStart, 'remove' | 'isInline'>;

/** Opens a new mail in a window at the foot of the page, beside those already open. */
export function openPopup(dock: HTMLElement, start: PopupStart): void {
  const { labels } = start;
  const title = el('div', { class: 'aYF' }, start.subject || labels.newMail);
  const bar = el('div', { class: 'Hp' }, el('h2', { class: 'a3E' }, title));
  const remove = () => {
    stage.remove();
    dialog.remove();
  };
  const compose = buildCompose({ ...start, isInline: false, remove });
  const content = el('div', { class: 'nH content' }, el('div', { class: 'aaZ' }, compose.root));
  const stage = el('div', { class: 'aSs' }, el('div', { class: 'aSt' }));
  const minimise = control('Hl', labels.minimise, 'minimise', () => {
    content.style.display = content.style.display === 'none' ? '' : 'none';
  });
  const fullScreen = control('Hq aUG', labels.fullScreen, 'expand', () => {
    content.style.display = '';
    if (stage.isConnected) {
      dock.prepend(dialog);
      stage.remove();
    } else {
      stage.firstElementChild?.append(dialog);
      document.body.append(stage);
    }
  });
  const save = () => {
    remove();
    showToast(labels.saved);
  };
  const close = control('Ha', labels.close, 'close', save);
  const controls = el('div', { class: 'Hm' }, minimise, fullScreen, close);
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': labels.newMail },
    el('div', { class: 'nH Hy aXJ title-bar' }, bar, controls),
    content,
  );
  compose.subject.addEventListener('input', () => {
    title.textContent = compose.subject.value || labels.newMail;
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) save();
  });
  dock.prepend(dialog);
  compose.focusStart();
}

function control(
  name: string,
  label: string,
  drawing: Parameters<typeof icon>[0],
  press: () => void,
) {
  const made = el('button', { type: 'button', class: name, 'aria-label': label }, icon(drawing));
  listenForPress(made, press);
  return made;
}
