import type { Rewrite } from '#analysis';
import { replaceText } from '#dom';
import type { Compose } from '#webmail';
import type { ShownFlag } from './shown-flag.ts';

/** Puts a rewrite where its words stand; false when the editor did not take it. One undo brings the words back. */
export async function applyRewrite(
  compose: Compose,
  flag: ShownFlag,
  rewrite: Rewrite,
  signal: AbortSignal,
): Promise<boolean> {
  if (!flag.rewrites.includes(rewrite)) return false;
  if (rewrite.in === 'subject') return rewriteSubject(compose, rewrite);
  const expected = compose.readBody().text.slice(rewrite.start, rewrite.end);
  const editor = { body: compose.body, read: () => compose.readBody() };
  const done = await replaceText(editor, { ...rewrite, expected }, signal);
  return done.kind === 'replaced';
}

function rewriteSubject(compose: Compose, { start, end, text }: Rewrite): boolean {
  const subject = compose.findSubject();
  if (!subject) return false;
  const wanted = subject.value.slice(0, start) + text + subject.value.slice(end);
  subject.focus({ preventScroll: true });
  subject.setSelectionRange(start, end);
  const { ownerDocument } = subject;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
  return subject.value === wanted;
}
