import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import type { Webmail } from './webmail.ts';

/** The webmails with hosts of their own, each with a content script in the manifest. */
export const mailSites: readonly Webmail[] = [gmail, outlook];

/** The match patterns of the manifest. */
export const matches: readonly string[] = mailSites.flatMap((webmail) => webmail.matches);

/** The webmail that a host name serves, or null. */
export const findWebmail = (host: string): Webmail | null =>
  mailSites.find(({ matches }) => matches.includes(`https://${host}/*`)) ?? null;
