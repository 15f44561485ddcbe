import * as v from 'valibot';
import type { ClientRecord } from './client-record.ts';
import { clientSchema } from './client-schema.ts';
import { migrateRecords, recordsVersion } from './record-migrations.ts';

/** What tells a file of ours from others. */
const format = 'call-first/clients';

/** The largest file that is read, in bytes: more than Chromium lets an extension keep. */
export const largestFile = 12_000_000;

/** Why a file is not taken. */
export type FileFault =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  /** It was written by a newer version of this extension. */
  | { readonly kind: 'newer' }
  /** `at` leads to the first thing that is wrong, such as `records.2.phone`. */
  | { readonly kind: 'invalid'; readonly at: string };

/** What a file came to. */
export type ReadFile =
  | { readonly kind: 'ok'; readonly records: readonly ClientRecord[] }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** All records as the text of a file, one a line, that `readClientsFile` gives back. */
export function writeClientsFile(records: readonly ClientRecord[]): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  const head = `"format":${JSON.stringify(format)},"version":${recordsVersion}`;
  return `{${head},"records":[\n${lines}\n]}\n`;
}

/** A file as the page hands it on. */
interface ChosenFile {
  readonly size: number;
  text(): Promise<string>;
}

/** Reads a chosen file; a fault for whatever isn't wholly ours and whole. */
export async function readClientsFile(file: ChosenFile): Promise<ReadFile> {
  if (file.size > largestFile) return fault({ kind: 'too-large' });
  return parseClientsFile(await file.text());
}

const head = v.object({ format: v.literal(format), version: v.pipe(v.number(), v.integer()) });
/** The version of the first release that wrote files. */
const firstVersion = 3;
const body = v.object({
  version: v.pipe(v.number(), v.minValue(firstVersion)),
  records: v.array(clientSchema),
});

/** The records in the text of a file. */
export function parseClientsFile(text: string): ReadFile {
  // A file made to hold a browser up: some take many seconds for it.
  if (isDeep(text)) return fault({ kind: 'not-ours' });
  const parsed = parseJson(text);
  if (!parsed) return fault({ kind: 'not-json' });
  const ours = v.safeParse(head, parsed.value);
  if (!ours.success) return fault({ kind: 'not-ours' });
  if (ours.output.version > recordsVersion) return fault({ kind: 'newer' });
  const { success, output, issues } = v.safeParse(body, updated(parsed.value), {
    abortEarly: true,
  });
  if (success) return { kind: 'ok', records: output.records };
  return fault({ kind: 'invalid', at: v.getDotPath(issues[0]) ?? '' });
}

/** A file of ours with its records as of today's version; what isn't a list of records is left to the schema. */
function updated(file: unknown): unknown {
  const { version, records } = file as { readonly version: number; readonly records?: unknown };
  if (version < firstVersion || !Array.isArray(records)) return file;
  return { version, records: Object.values(migrateRecords(records, version)) };
}

const fault = (what: FileFault): ReadFile => ({ kind: 'fault', fault: what });

/** Far more levels than a file of ours has. */
const mostLevels = 64;

/** True where lists and objects stand deeper in each other than in any file of ours. */
function isDeep(text: string): boolean {
  let [level, inString] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === '[' || char === '{') level++;
    else if (char === ']' || char === '}') level--;
    if (level > mostLevels) return true;
  }
  return false;
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
