import { parseRecipient, parseTyped, readFields, readVisible } from './recipients.ts';
import type { Recipient, Recipients } from './webmail.ts';

const selectors = {
  // Expanded header, inside the compose; read 2026-10.
  field: (name: keyof Recipients) => `[id^="MSG_"][id$="_${name.toUpperCase()}"]`,
  // seen 2026-04, without a date of its first use.
  chip: '._EType_RECIPIENT_ENTITY',
} as const;

/**
 * Who an Outlook draft goes to. A directory contact's chip may show a name only.
 * A collapsed reply has no fields, only a line of text above the editor: all of it counts as To.
 */
export function readOutlookRecipients(root: Element, editor: Element): Recipients {
  const fields = readFields((name) => readField(root, name));
  if (root.querySelector(selectors.field('to'))) return fields;
  return readFields((name) => (name === 'to' ? readCollapsed(root, editor) : []));
}

function readField(root: Element, name: keyof Recipients): readonly Recipient[] {
  const field = root.querySelector(selectors.field(name));
  if (!field) return [];
  const chips = [...field.querySelectorAll(selectors.chip)].flatMap((chip) => readChip(chip) ?? []);
  return [...chips, ...parseTyped(readAround(field, (node) => node.closest(selectors.chip)))];
}

function readChip(chip: Element): Recipient | null {
  const shown = parseRecipient(chip.textContent ?? '');
  const labels = [chip, ...chip.querySelectorAll('[aria-label]')].map((element) =>
    parseRecipient(element.getAttribute('aria-label') ?? ''),
  );
  const withAddress = [shown, ...labels].find((recipient) => recipient?.address);
  if (!withAddress) return shown ?? labels.find((label) => label !== null) ?? null;
  const isName = shown?.address === null;
  return { name: withAddress.name || (isName ? shown.name : ''), address: withAddress.address };
}

function readCollapsed(root: Element, editor: Element): readonly Recipient[] {
  const isAfter = (element: Element) =>
    (editor.compareDocumentPosition(element) & 4) !== 0 || editor.contains(element);
  return readAround(root, (element) =>
    isAfter(element) || element.closest('button') ? element : null,
  )
    .split(/(?<=>)|[;,\n]/)
    .flatMap((part) => parseTyped(dropLabel(part)));
}

/** Without the "To:" in front, in whichever language: a colon of any script ends it. */
function dropLabel(text: string): string {
  return readVisible(text).replace(/^[^<@]*?[:：]\s*/, '');
}

/** The text of an element, a line each text node, but for what `isLeftOut` finds. */
function readAround(root: Element, isLeftOut: (element: Element) => Element | null): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && !isLeftOut(node.parentElement)) lines.push(node.textContent ?? '');
  }
  return lines.join('\n');
}
