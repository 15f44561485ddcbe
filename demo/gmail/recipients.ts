import { el, icon } from '../shared/el.ts';
import type { Labels } from '../shared/labels.ts';
import { type Chip, parseChip } from '../shared/read-chips.ts';

const names = ['to', 'cc', 'bcc'] as const;
type FieldName = (typeof names)[number];

/** The recipient fields of one compose. */
export interface Recipients {
  readonly rows: HTMLElement;
  readonly collapsed: HTMLElement;
  /** The input of To. */
  readonly input: HTMLInputElement;
  list(name: FieldName): readonly Chip[];
  /** Folds the fields into one line, if there is anyone to name. */
  collapse(): void;
}

/** Builds the fields as they are since October 2021, with the line that they fold into. */
export function buildRecipients(labels: Labels, to: readonly Chip[]): Recipients {
  const fields = {
    to: buildField('to', labels.to, to),
    cc: buildField('cc', labels.cc, []),
    bcc: buildField('bcc', labels.bcc, []),
  };
  const tbody = el('tbody', { class: 'bze' }, ...names.map((name) => fields[name].row));
  const rows = el('div', { class: 'fX aiL' }, el('table', { class: 'GS', tabindex: '-1' }, tbody));
  const line = el('div', { class: 'oL aDm' });
  const collapsed = el('div', { class: 'aoD hl', tabindex: '1', style: 'display: none' }, line);
  const show = (isCollapsed: boolean) => {
    rows.style.display = isCollapsed ? 'none' : '';
    collapsed.style.display = isCollapsed ? '' : 'none';
  };
  const expand = () => {
    show(false);
    fields.to.input.focus();
  };
  collapsed.addEventListener('focus', expand);
  collapsed.addEventListener('click', expand);
  return {
    rows,
    collapsed,
    input: fields.to.input,
    list: (name) => fields[name].list(),
    collapse() {
      const chips = names.flatMap((name) => fields[name].list());
      line.replaceChildren(...chips.map(showSpan));
      show(chips.length > 0);
    },
  };
}

function showSpan({ name, address }: Chip): HTMLElement {
  return el('div', { class: 'az9' }, el('span', { email: address, name }, name || address));
}

function buildField(name: FieldName, label: string, start: readonly Chip[]) {
  const input = el('input', {
    class: 'agP aFw',
    type: 'text',
    role: 'combobox',
    'aria-label': label,
    autocomplete: 'off',
  });
  const holder = el('div', { class: 'aH9', role: 'presentation' }, input);
  const list = el('div', { class: 'afx', role: 'listbox', 'aria-label': label }, holder);
  const chips = new Map<HTMLElement, Chip>();
  const add = (chip: Chip) => {
    const option = buildChip(chip, () => remove(option));
    chips.set(option, chip);
    holder.before(option);
  };
  const remove = (option: HTMLElement) => {
    chips.delete(option);
    option.remove();
  };
  const addTyped = () => {
    const chip = parseChip(input.value.replace(/[,;]\s*$/, ''));
    if (!chip) return;
    add(chip);
    input.value = '';
  };
  input.addEventListener('blur', addTyped);
  input.addEventListener('input', () => {
    if (/[,;]\s*$/.test(input.value)) addTyped();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) addTyped();
    const last = holder.previousElementSibling;
    if (event.key === 'Backspace' && !input.value && last) remove(last as HTMLElement);
  });
  start.forEach(add);
  const people = el(
    'div',
    { class: 'anm', name, 'aria-label': label },
    el('div', { class: 'aUy' }, list),
  );
  const row = el(
    'tr',
    { class: 'bzf' },
    el('td', { class: 'ok' }, el('span', { class: 'gO aQY' }, label)),
    el('td', { class: 'eV' }, el('div', { class: 'oj' }, el('div', { class: 'wO nr l1' }, people))),
  );
  return { row, input, list: () => [...chips.values()] };
}

function buildChip({ name, address }: Chip, remove: () => void): HTMLElement {
  const cross = el('span', { class: 'afX', 'aria-hidden': 'true' }, icon('close'));
  cross.addEventListener('click', remove);
  const attributes = { 'data-hovercard-id': address, 'data-name': name || address };
  return el(
    'div',
    { class: 'afV', role: 'option', 'aria-selected': 'false', tabindex: '-1', ...attributes },
    el('div', { class: 'akl' }, name || address),
    cross,
  );
}
