import { ImapFlow } from 'imapflow';
import { type Account, accounts, password } from './account.ts';

export type Folder = 'INBOX' | 'Sent' | 'Drafts';

async function withMailbox<Result>(
  port: number,
  account: Account,
  use: (client: ImapFlow) => Promise<Result>,
): Promise<Result> {
  const auth = { user: accounts[account], pass: password };
  const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.logout();
  }
}

/** Puts a raw message (latin1) into a mailbox, and gives its number there. */
export function append(
  port: number,
  account: Account,
  folder: Folder,
  raw: string,
): Promise<number> {
  return withMailbox(port, account, async (client) => {
    const done = await client.append(folder, Buffer.from(raw, 'latin1'));
    if (!done || done.uid === undefined) throw new Error('The message was not kept.');
    return done.uid;
  });
}

/** The raw messages (latin1) of a folder with exactly this subject, oldest first. */
export function readMessages(
  port: number,
  account: Account,
  folder: Folder,
  subject: string,
): Promise<readonly string[]> {
  return withMailbox(port, account, async (client) => {
    const lock = await client.getMailboxLock(folder);
    try {
      const found = await client.search({ header: { subject } }, { uid: true });
      const messages: string[] = [];
      if (!found || found.length === 0) return messages;
      for await (const { source } of client.fetch(found, { source: true }, { uid: true })) {
        if (source) messages.push(source.toString('latin1'));
      }
      return messages;
    } finally {
      lock.release();
    }
  });
}
