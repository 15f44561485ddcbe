import type { Recipient, Recipients } from './webmail.ts';

const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+/;
const named = new RegExp(`^(.*?)\\s*<\\s*(${address.source})\\s*>`, 's');

// Outlook puts zero-width spaces round a chip and draws its icons with private-use glyphs; both sites isolate text by direction marks.
const invisible = /[\p{Co}\p{Cf}\p{Cc}]+/gu;

/** The text without characters that show nothing (zero-width, private-use, direction marks), on one line. */
export function readVisible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(invisible, '').trim();
}

/** The last address in a text, or null. */
export function findAddress(text: string): string | null {
  return readVisible(text).match(new RegExp(address, 'g'))?.at(-1) ?? null;
}

/** The recipient that a chip's text tells of: `Name <address>`, an address, or a name alone. Null for an empty text. */
export function parseRecipient(text: string): Recipient | null {
  const visible = readVisible(text);
  const [, name, inBrackets] = named.exec(visible) ?? [];
  if (inBrackets) return { name: (name ?? '').replace(/^["']|["']$/g, ''), address: inBrackets };
  const bare = address.exec(visible)?.[0];
  if (bare) return { name: '', address: bare };
  return visible ? { name: visible, address: null } : null;
}

/** The addresses of text that was typed into a field and isn't a chip yet. A half-typed name is none. */
export function parseTyped(text: string): readonly Recipient[] {
  return text
    .split(/[,;\n、，；]/)
    .map(parseRecipient)
    .filter((recipient) => recipient !== null)
    .filter((recipient) => recipient.address !== null);
}

/** Each recipient once, in the order of first mention; addresses compare without case. */
export function dropRepeated(recipients: readonly Recipient[]): readonly Recipient[] {
  const seen = new Map<string, Recipient>();
  for (const recipient of recipients) {
    const id = (recipient.address ?? recipient.name).toLowerCase();
    if (!seen.has(id)) seen.set(id, recipient);
  }
  return [...seen.values()];
}

/** The three fields, each read by `readField`. */
export function readFields(
  readField: (field: keyof Recipients) => readonly Recipient[],
): Recipients {
  return {
    to: dropRepeated(readField('to')),
    cc: dropRepeated(readField('cc')),
    bcc: dropRepeated(readField('bcc')),
  };
}
