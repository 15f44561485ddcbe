import { replaceText } from '#dom';
import type { Insertion } from '#platform';
import type { Compose } from '#webmail';

/** Puts a text above what is written, or under the words that the body begins with; false when it doesn't, or when the editor did not take it. One undo takes it out. */
export async function insertText(
  compose: Compose,
  { text, subject = '', below = '' }: Insertion,
  signal: AbortSignal,
): Promise<boolean> {
  const before = compose.readBody().text;
  if (!before.startsWith(below)) return false;
  // First, so that the next undo is the body's.
  if (subject !== '') fillSubject(compose, subject);
  const added = below !== '' ? `\n\n${text}` : before.trim() === '' ? text : `${text}\n\n`;
  const editor = { body: compose.body, read: () => compose.readBody() };
  const at = below.length;
  const edit = { start: at, end: at, expected: '', text: added };
  const done = await replaceText(editor, edit, signal);
  // Each editor makes its own kind of paragraphs out of line breaks.
  const wanted = below + added + before.slice(at);
  return done.kind === 'replaced' || squeeze(compose.readBody().text) === squeeze(wanted);
}

function fillSubject(compose: Compose, text: string): void {
  const field = compose.findSubject();
  if (field?.value.trim() !== '') return;
  field.focus({ preventScroll: true });
  field.ownerDocument.execCommand('insertText', false, text);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
