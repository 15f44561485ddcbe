import type { Person } from '../sample.ts';

/** Someone in a recipient field. */
export type Chip = Pick<Person, 'name' | 'address'>;

/** What was typed as a recipient: `Name <address>` or an address. Null for anything else. */
export function parseChip(typed: string): Chip | null {
  const text = typed.trim();
  const [, name = '', address = text] = /^(.*?)\s*<(.+)>$/.exec(text) ?? [];
  return /^\S+@\S+\.\S+$/.test(address) ? { name: name.trim(), address } : null;
}
