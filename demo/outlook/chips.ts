import { el, icon } from '../shared/el.ts';
import { type Chip, parseChip } from '../shared/read-chips.ts';

/** A recipient well: chips and typed text in one editable line, as Outlook has it. */
export interface Well {
  readonly element: HTMLElement;
  list(): readonly Chip[];
}

const edge = '\u200b';

/** Builds a well under the id that a compose gives it. */
export function buildWell(id: string, label: string, start: readonly Chip[]): Well {
  const element = el('div', {
    id,
    class: 'well',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': label,
    spellcheck: 'false',
  });
  const chips = new Map<HTMLElement, Chip>();
  const add = (chip: Chip) => {
    const made = buildPill(chip, () => {
      chips.delete(made);
      made.remove();
    });
    chips.set(made, chip);
    element.append(edge, made, edge);
  };
  const addTyped = () => {
    const typed = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const chip = parseChip(
      typed
        .map((node) => node.textContent)
        .join('')
        .replace(/[\u200b,;]/g, ''),
    );
    if (!chip) return;
    for (const node of typed) node.remove();
    add(chip);
  };
  element.addEventListener('focusout', addTyped);
  element.addEventListener('keydown', (event) => {
    if (!['Enter', ',', ';'].includes(event.key) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    addTyped();
    element.ownerDocument.getSelection()?.collapse(element, element.childNodes.length);
  });
  start.forEach(add);
  // A chip deleted with the keyboard is gone from the page only.
  return {
    element,
    list: () => [...chips].filter(([made]) => made.isConnected).map(([, it]) => it),
  };
}

function buildPill({ name, address }: Chip, remove: () => void): HTMLElement {
  const cross = el(
    'button',
    { type: 'button', tabindex: '-1', 'aria-hidden': 'true' },
    icon('close'),
  );
  cross.addEventListener('click', remove);
  const label = name ? `${name} <${address}>` : address;
  return el(
    'span',
    {
      class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1 pill',
      contenteditable: 'false',
      'aria-label': label,
    },
    name || address,
    cross,
  );
}
