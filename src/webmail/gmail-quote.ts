import { isTextarea, readText } from '#dom';
import type { Compose } from './webmail.ts';

const selectors = {
  // In the editor, all views; seen 2026-03.
  signature: '.gmail_signature, .gmail_signature_prefix',
  // "On … wrote:" and the header of a forwarded mail; read in public code, 2026.
  attribution: '.gmail_attr',
  // Round attribution and quoted mail, once "show trimmed content" was pressed or in a forward; `gmail_quote_container` since 2024.
  quote: 'div.gmail_quote',
  // The other side's words. A bare `blockquote` is what "indent more" makes: the writer's own.
  quoted: 'blockquote.gmail_quote, blockquote[type="cite"]',
  // The answered mail above an inline reply, and its text; seen 2015-2026-03.
  reply: '.gA',
  message: '.adn .a3s',
} as const;

/**
 * True for what an editor of Gmail holds of others' words and of the signature.
 * Answers written between the quoted lines of a reply are the writer's own, and so is a forwarded mail that the writer has cleared
 * everything above of: it is edited in place.
 */
export function isGmailQuoteOrSignature(element: Element, editor: Element): boolean {
  const { signature, attribution, quoted, quote } = selectors;
  if (element.matches(`${signature}, ${attribution}, ${quoted}`)) return true;
  if (!element.matches(quote)) return false;
  const hasAttribution = element.querySelector(`:scope > ${attribution}`) !== null;
  const isReply = element.querySelector(quoted) !== null;
  if (isReply) return !hasAttribution;
  return !hasAttribution || firstWritten(editor) !== element;
}

function firstWritten(editor: Element): Node | null {
  return (
    [...editor.childNodes].find((node) => node.nodeType === 1 || node.textContent?.trim()) ?? null
  );
}

/** The other side's words: the quote in the editor; while that is still folded away, the mail above an inline reply. */
export function findGmailQuotedText({ root, body }: Compose): string | null {
  const isFrame = (element: Element) =>
    element.matches(`${selectors.signature}, ${selectors.attribution}`);
  const inEditor = isTextarea(body)
    ? []
    : listOutermost(body, `${selectors.quote}, ${selectors.quoted}`);
  const read = (element: Element) => readText(element, { isSkipped: isFrame }).text.trim();
  const quoted = inEditor.map(read).filter(Boolean).join('\n');
  if (quoted) return quoted;
  const message = findAnswered(root);
  const isEarlier = (element: Element) => isFrame(element) || element.matches(selectors.quote);
  return (message && readText(message, { isSkipped: isEarlier }).text.trim()) || null;
}

function listOutermost(root: Element, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (element) => !element.parentElement?.closest(selector),
  );
}

function findAnswered(root: Element): Element | null {
  const place = root.closest(selectors.reply);
  const messages = [...root.ownerDocument.querySelectorAll(selectors.message)];
  const isAbove = (message: Element) => place && message.compareDocumentPosition(place) & 4;
  return messages.filter(isAbove).at(-1) ?? null;
}
