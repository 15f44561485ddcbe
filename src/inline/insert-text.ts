import { replaceText } from '#dom';
import type { Compose } from '#webmail';

/** Puts a text above what is written; false when the editor did not take it. One undo takes it out. */
export async function insertText(
  compose: Compose,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  const before = compose.readBody().text;
  const added = before.trim() === '' ? text : `${text}\n\n`;
  const editor = { body: compose.body, read: () => compose.readBody() };
  const done = await replaceText(editor, { start: 0, end: 0, expected: '', text: added }, signal);
  // Each editor makes its own kind of paragraphs out of line breaks.
  return done.kind === 'replaced' || squeeze(compose.readBody().text) === squeeze(added + before);
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
