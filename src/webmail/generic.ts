import { keepKey } from './compose-key.ts';
import { findField, findLetterBox, listSendControls, listSurroundings } from './generic-parts.ts';
import { readOwnWords } from './own-words.ts';
import { findAddress, parseTyped, readFields } from './recipients.ts';
import type { Compose, Recipient, Recipients, Webmail } from './webmail.ts';

// What editors and mail programs of all kinds put round words that aren't the writer's.
const skipped =
  'blockquote, .gmail_quote, .moz-cite-prefix, .moz-signature, .protonmail_quote, .protonmail_signature_block, #Signature';

/** Any other webmail, by how a compose is built: a box for letters, a subject or recipient field, and Send near it. */
export const generic: Webmail = {
  name: 'generic',
  matches: [],
  findCompose(focused) {
    const body = findLetterBox(focused);
    const around = body ? listSurroundings(body) : [];
    const withFields = around.filter((at) => findField(at, 'subject') ?? findField(at, 'to'));
    const [nearest] = withFields;
    if (!body || !nearest || nearest.querySelector('input[type="password"]')) return null;
    const root = withFields.find((at) => listSendControls(at).length > 0);
    if (root) return describeCompose(root, body);
    // A subject or a recipient and room for letters, but nothing that sends: perhaps a mail, perhaps a ticket.
    return { kind: 'unrecognised', webmail: generic.name, root: nearest, missing: ['send'] };
  },
  findQuotedText({ body }) {
    const quotes = [...body.querySelectorAll('blockquote')].map((quote) =>
      quote.textContent?.trim(),
    );
    return quotes.join('\n') || null;
  },
};

function describeCompose(root: HTMLElement, body: HTMLElement): Compose {
  return {
    kind: 'compose',
    webmail: generic.name,
    key: keepKey(body, '', null),
    root,
    body,
    findSubject() {
      const field = findField(root, 'subject');
      return field?.localName === 'input' ? (field as HTMLInputElement) : null;
    },
    readRecipients: () => readFields((name) => readField(root, name)),
    readBody: () => readOwnWords(body, { isSkipped: (element) => element.matches(skipped) }),
    isSendControl: (target) => listSendControls(root).some((send) => send.contains(target)),
    findSend() {
      // Of several it can't be told which sends at once.
      const [send, ...others] = listSendControls(root);
      return others.length === 0 ? ((send as HTMLElement | undefined) ?? null) : null;
    },
    findOwnAddress: () =>
      findAddress(root.querySelector<HTMLSelectElement>('select[name*="from" i]')?.value ?? ''),
  };
}

/** Typed addresses, and those of the chips that stand beside the field. */
function readField(root: Element, name: keyof Recipients): readonly Recipient[] {
  const field = findField(root, name);
  if (!field) return [];
  const typed = (field as HTMLInputElement).value ?? field.textContent ?? '';
  const row = field.parentElement?.parentElement;
  const isOwnRow =
    row &&
    root.contains(row) &&
    row !== root &&
    row.querySelectorAll('input, textarea').length === 1;
  const chips = isOwnRow ? (row.textContent ?? '') : '';
  return [...parseTyped(chips.replace(/\s+/g, ' ')), ...parseTyped(typed)];
}
