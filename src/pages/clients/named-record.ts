import { type Client, type ClientRecord, plainLine, recordKey } from '#records';

/** A record of a client, which the general checklist is not. */
export interface NamedRecord extends ClientRecord {
  readonly client: Client;
}

export const isNamed = (record: ClientRecord): record is NamedRecord => record.client !== null;

/** What a client is called on the page. */
export const nameOf = ({ name, address }: Client): string => plainLine(name) || (address ?? '');

export const keyOf = ({ client }: NamedRecord): string => recordKey(client);

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** The clients that have the words in name or address, by name. */
export function findClients(
  records: readonly ClientRecord[],
  words: string,
  locale: string,
): readonly NamedRecord[] {
  const { compare } = new Intl.Collator(locale);
  const sought = fold(words.trim());
  return records
    .filter(isNamed)
    .filter(({ client }) => fold(`${nameOf(client)}\n${client.address ?? ''}`).includes(sought))
    .toSorted((a, b) => compare(nameOf(a.client), nameOf(b.client)));
}

/** How many records of a file are of clients that are new here, and how many of known ones. */
export function countImport(
  file: readonly ClientRecord[],
  here: readonly ClientRecord[],
): { readonly added: number; readonly known: number } {
  const keysHere = new Set(here.filter(isNamed).map(keyOf));
  const keys = [...new Set(file.filter(isNamed).map(keyOf))];
  const known = keys.filter((key) => keysHere.has(key)).length;
  return { added: keys.length - known, known };
}
