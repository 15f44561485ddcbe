import { dropRepeated, parseRecipient, parseTyped, readFields, readVisible } from './recipients.ts';
import type { Recipient, Recipients } from './webmail.ts';

const selectors = {
  // All views since 2021-10; seen 2026-03.
  field: (name: keyof Recipients) => `div.anm[name="${name}"]`,
  chip: '[role="option"][data-hovercard-id]',
  input: 'input[type="text"], input:not([type])',
  // Until 2021-10; seen 2020-10.
  oldField: (name: keyof Recipients) => `textarea.vO[name="${name}"]`,
  oldFieldWrapper: '.wO',
  oldChip: '.vN[email]',
  // The one line that the fields fold into when the focus leaves them; read in public code, 2026. To, Cc and Bcc stand in it without a mark.
  collapsed: '.aoD.hl .az9 span[email]',
} as const;

/** Who a Gmail draft goes to, in each of the shapes that its fields have had since 2020. */
export function readGmailRecipients(root: Element): Recipients {
  const fields = readFields((name) => [...readField(root, name), ...readOldField(root, name)]);
  if (fields.to.length + fields.cc.length + fields.bcc.length > 0) return fields;
  return {
    ...fields,
    to: dropRepeated([...root.querySelectorAll(selectors.collapsed)].map(readSpan)),
  };
}

function readField(root: Element, name: keyof Recipients): readonly Recipient[] {
  const field = root.querySelector(selectors.field(name));
  if (!field) return [];
  const chips = [...field.querySelectorAll(selectors.chip)].flatMap((chip) => {
    const id = parseRecipient(chip.getAttribute('data-hovercard-id') ?? '');
    const shown = readVisible(chip.getAttribute('data-name') ?? '');
    // The id of a contact group isn't an address.
    if (!id?.address) return parseRecipient(shown || (chip.textContent ?? '')) ?? [];
    return { name: shown === id.address ? '' : shown, address: id.address };
  });
  const typed = [...field.querySelectorAll<HTMLInputElement>(selectors.input)].flatMap((input) =>
    parseTyped(input.value),
  );
  return [...chips, ...typed];
}

function readOldField(root: Element, name: keyof Recipients): readonly Recipient[] {
  const field = root.querySelector<HTMLTextAreaElement>(selectors.oldField(name));
  const chips = field?.closest(selectors.oldFieldWrapper)?.querySelectorAll(selectors.oldChip);
  return [...[...(chips ?? [])].map(readSpan), ...parseTyped(field?.value ?? '')];
}

function readSpan(span: Element): Recipient {
  const address = readVisible(span.getAttribute('email') ?? '');
  const name = readVisible(span.getAttribute('name') ?? span.textContent ?? '').replace(
    /[,;、]$/,
    '',
  );
  return { name: name.includes('@') ? '' : name, address };
}
