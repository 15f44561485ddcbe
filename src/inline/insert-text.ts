import { replaceText } from '#dom';
import type { Compose } from '#webmail';

/** Puts a text above what is written, or under the words that the body begins with; false when it doesn't, or when the editor did not take it. One undo takes it out. */
export async function insertText(
  compose: Compose,
  text: string,
  below: string,
  signal: AbortSignal,
): Promise<boolean> {
  const before = compose.readBody().text;
  if (!before.startsWith(below)) return false;
  const added = below !== '' ? `\n\n${text}` : before.trim() === '' ? text : `${text}\n\n`;
  const editor = { body: compose.body, read: () => compose.readBody() };
  const at = below.length;
  const edit = { start: at, end: at, expected: '', text: added };
  const done = await replaceText(editor, edit, signal);
  // Each editor makes its own kind of paragraphs out of line breaks.
  const wanted = below + added + before.slice(at);
  return done.kind === 'replaced' || squeeze(compose.readBody().text) === squeeze(wanted);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
