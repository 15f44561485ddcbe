import { describeStructure } from './describe-structure.ts';
import type { Compose, Unrecognised, Webmail } from './webmail.ts';

export { gmail } from './gmail.ts';
export { findWebmail, mailSites, matches } from './mail-sites.ts';
export { otherSites } from './other-sites.ts';
export { outlook } from './outlook.ts';
export { reviewPage } from './review-page.ts';
export type {
  Compose,
  Recipient,
  Recipients,
  Unrecognised,
  Webmail,
} from './webmail.ts';

/** The compose that an element belongs to, by those of the webmails that its window may be of. A pop-out without an address counts as its opener's site. */
export function findCompose(
  element: Element,
  webmails: readonly Webmail[],
): Compose | Unrecognised | null {
  const origin = element.ownerDocument.defaultView?.origin;
  if (!origin || !URL.canParse(origin)) return null;
  const site = `https://${new URL(origin).host}/*`;
  for (const webmail of webmails) {
    if (webmail.matches.length > 0 && !webmail.matches.includes(site)) continue;
    const found = webmail.findCompose(element);
    if (found) return found;
  }
  return null;
}

/** The other side's words that a compose answers, or null. They are never reviewed, only looked at for what they announce. */
export function findQuotedText(compose: Compose, webmails: readonly Webmail[]): string | null {
  return webmails.find(({ name }) => name === compose.webmail)?.findQuotedText(compose) ?? null;
}

/** How a content script reads pages that may be of these webmails. */
export const readerOf = (webmails: readonly Webmail[]) => ({
  findCompose: (focused: Element) => findCompose(focused, webmails),
  findQuotedText: (compose: Compose) => findQuotedText(compose, webmails),
  describeStructure,
});
