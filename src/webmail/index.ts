import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { roundcube } from './roundcube.ts';
import type { Compose, Unrecognised, Webmail } from './webmail.ts';

export { describeStructure } from './describe-structure.ts';
export type {
  Compose,
  Recipient,
  Recipients,
  Unrecognised,
  Webmail,
} from './webmail.ts';

/** All webmails we know. The last ones have no hosts of their own: on any other site that the user lets us watch, the first that finds a compose has it. */
export const webmails: readonly Webmail[] = [gmail, outlook, roundcube, generic];

const withoutHosts = webmails.filter(({ matches }) => matches.length === 0);

/** The match patterns of the manifest. */
export const matches: readonly string[] = webmails.flatMap((webmail) => webmail.matches);

/** The webmail that a host name serves, or null. */
export function findWebmail(host: string): Webmail | null {
  return webmails.find((webmail) => webmail.matches.includes(`https://${host}/*`)) ?? null;
}

/** The compose that an element belongs to, by the webmail of its window. A pop-out without an address counts as its opener's site. */
export function findCompose(element: Element): Compose | Unrecognised | null {
  const origin = element.ownerDocument.defaultView?.origin;
  if (!origin || !URL.canParse(origin)) return null;
  const known = findWebmail(new URL(origin).host);
  for (const webmail of known ? [known] : withoutHosts) {
    const found = webmail.findCompose(element);
    if (found) return found;
  }
  return null;
}

/** The other side's words that a compose answers, or null. They are never reviewed, only looked at for what they announce. */
export function findQuotedText(compose: Compose): string | null {
  return webmails.find(({ name }) => name === compose.webmail)?.findQuotedText(compose) ?? null;
}
