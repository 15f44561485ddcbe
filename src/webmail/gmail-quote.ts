const selectors = {
  // In the editor, all views; seen 2026-03.
  signature: '.gmail_signature, .gmail_signature_prefix',
  // "On … wrote:" and the header of a forwarded mail; read in public code, 2026.
  attribution: '.gmail_attr',
  // Round attribution and quoted mail, once "show trimmed content" was pressed or in a forward; `gmail_quote_container` since 2024.
  quote: 'div.gmail_quote',
  // The other side's words. A bare `blockquote` is what "indent more" makes: the writer's own.
  quoted: 'blockquote.gmail_quote, blockquote[type="cite"]',
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
