import type { Draft } from '#analysis';

/** A line that is no draft, with a message that names it. */
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

export interface NamedDraft extends Draft {
  readonly id: string;
}

/** Reads drafts `{id, subject, body}`, one a line. Empty lines are skipped, bad ones told apart. */
export function readDrafts(text: string): {
  readonly drafts: readonly NamedDraft[];
  readonly bad: readonly BadLine[];
} {
  const drafts: NamedDraft[] = [];
  const bad: BadLine[] = [];
  text.split('\n').forEach((source, index) => {
    if (source.trim() === '') return;
    const result = readDraft(source);
    if (typeof result === 'string') bad.push({ line: index + 1, message: result });
    else drafts.push(result);
  });
  return { drafts, bad };
}

/** One draft, or what is wrong with the line. */
function readDraft(source: string): NamedDraft | string {
  const value = parseJson(source);
  if (value === undefined) return 'not JSON';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, subject = '', body } = value as Record<string, unknown>;
  if (typeof id !== 'string') return '"id" is not a string';
  if (typeof subject !== 'string') return '"subject" is not a string';
  if (typeof body !== 'string') return '"body" is not a string';
  return { id, subject, body };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** A text file as a draft: a first line "Subject: …" is its subject. */
export function draftOfText(id: string, text: string): NamedDraft {
  const [, subject = '', body = text] =
    /^Subject:[ \t]*(.*)\r?\n(?:\r?\n)?([\s\S]*)$/.exec(text) ?? [];
  return { id, subject, body };
}
