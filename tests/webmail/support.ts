import { afterAll, beforeAll, inject } from 'vitest';
import { grantSite } from '../e2e/support/grant-site.ts';
import type { RunningBrowser } from '../e2e/support/index.ts';
import type { Mode } from './roundcube-page.ts';
import type { Account } from './server/account.ts';
import { append, type Folder, readMessages } from './server/mailbox.ts';
import { startWebmail, type WebmailServer } from './server/start.ts';

export const modes = ['plain', 'html'] as const satisfies readonly Mode[];

/** The hosts that must be reached for real. */
export const mailHosts = modes.map((mode) => `${mode}.localhost`);

/** Why no mail can be sent here; null where it can. */
export const missing = inject('noMail');

let server: WebmailServer | null = null;

/** Starts a webmail with empty mailboxes before the tests of the `describe` it is called in, and ends it after them. */
export function useWebmail(): void {
  beforeAll(async () => {
    server = await startWebmail();
  });
  afterAll(() => server?.stop());
}

function findServer(): WebmailServer {
  if (!server) throw new Error('The webmail is there from beforeAll on.');
  return server;
}

export const originOf = (mode: Mode) => `http://${mode}.localhost:${findServer().webPort}`;

/** Lets the extension watch both hosts of the webmail. */
export async function watchWebmail(running: RunningBrowser): Promise<void> {
  for (const host of mailHosts) await grantSite(running, `http://${host}/*`);
}

/** The raw messages of a folder with this subject. */
export const readFolder = (account: Account, folder: Folder, subject: string) =>
  readMessages(findServer().imapPort, account, folder, subject);

/** Puts a raw message into the freelancer's INBOX, and gives its number there. */
export const putIntoInbox = (raw: string) =>
  append(findServer().imapPort, 'freelancer', 'INBOX', raw);
