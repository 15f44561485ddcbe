import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { accounts } from './account.ts';

/** A message as the webmail handed it over, byte for byte (latin1 keeps every byte). */
export interface Delivery {
  readonly to: readonly string[];
  readonly raw: string;
}

export interface MailServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A mail with this in its subject is taken only after a while, as over a slow line. */
export const slow = { subject: 'On a slow line', ms: 3500 } as const;

const known: ReadonlySet<string> = new Set(Object.values(accounts));

/** Starts an SMTP server on loopback that hands every message to `deliver` before it says yes. */
export async function startSmtp(
  deliver: (delivery: Delivery) => Promise<void>,
): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideSize: true,
    onRcptTo({ address }, _session, done) {
      if (known.has(address)) return done();
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address);
        const raw = Buffer.concat(chunks).toString('latin1');
        const take = () => deliver({ to, raw }).then(() => done(), done);
        setTimeout(take, raw.includes(`Subject: ${slow.subject}`) ? slow.ms : 0);
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
