import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Account, accounts } from './account.ts';
import { type Place, writeDovecotConfig, writePasswords } from './dovecot-config.ts';
import { findFreePort, waitForPort } from './free-port.ts';
import { append } from './mailbox.ts';
import { writeRoundcubeConfig } from './roundcube-config.ts';
import { startSmtp } from './smtp.ts';

export interface WebmailServer {
  /** Where the webmail answers: `http://plain.localhost:PORT` or `http://html.localhost:PORT`. */
  readonly webPort: number;
  readonly imapPort: number;
  stop(): Promise<void>;
}

const roundcubeFolders = ['/var/lib/roundcube/public_html', '/usr/share/roundcube'] as const;
const accountOf = (address: string) =>
  (Object.keys(accounts) as Account[]).find((account) => accounts[account] === address);

/** Root lends a user without rights to the servers; anybody else runs them as themselves. */
function makePlace(): Place {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? 'www-data' : userInfo().username;
  const group = execFileSync('id', ['-gn', user]).toString().trim();
  return { folder: mkdtempSync(join(tmpdir(), 'call-first-mail-')), user, group };
}

function writeFiles(place: Place, imap: number, smtp: number): void {
  const { folder, user, group } = place;
  for (const name of ['logs', 'mail', 'temp', 'sessions', 'dovecot', 'roundcube']) {
    mkdirSync(join(folder, name));
  }
  writeFileSync(join(folder, 'passwords'), writePasswords());
  writeFileSync(join(folder, 'dovecot.conf'), writeDovecotConfig(place, imap));
  cpSync('/etc/roundcube/defaults.inc.php', join(folder, 'roundcube/defaults.inc.php'), {
    dereference: true,
  });
  const mimeTypes = '/usr/share/roundcube/config/mimetypes.php';
  if (existsSync(mimeTypes)) {
    cpSync(mimeTypes, join(folder, 'roundcube/mimetypes.php'), { dereference: true });
  }
  const config = writeRoundcubeConfig(folder, { imap, smtp });
  writeFileSync(join(folder, 'roundcube/config.inc.php'), config);
  // The place's user may not be let into the folder that this stands in.
  cpSync(join(import.meta.dirname, 'router.php'), join(folder, 'router.php'));
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${user}:${group}`, folder]);
}

/** Starts a program as the place's user in a process group of its own, its output in a log file. */
function run(
  { folder, user }: Place,
  name: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const log = openSync(join(folder, 'logs', `${name}.out`), 'a');
  const whole = process.getuid?.() === 0 ? ['runuser', '-u', user, '--', ...command] : [...command];
  return spawn(whole[0] as string, whole.slice(1), {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
}

/** Ends a program with everything it started; resolves when it is gone. */
function end(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.pid === undefined) return resolve();
    program.once('exit', () => resolve());
    process.kill(-program.pid, 'SIGTERM');
  });
}

/** Starts Roundcube, Dovecot and an SMTP server on loopback, with empty mailboxes. */
export async function startWebmail(): Promise<WebmailServer> {
  const place = makePlace();
  const [imapPort, webPort] = [await findFreePort(), await findFreePort()];
  const smtp = await startSmtp(async ({ to, raw }) => {
    for (const address of to) {
      const account = accountOf(address);
      if (account) await append(imapPort, account, 'INBOX', raw);
    }
  });
  writeFiles(place, imapPort, smtp.port);
  const { folder } = place;
  const root = roundcubeFolders.find((path) => existsSync(join(path, 'index.php'))) ?? '';
  const php = ['-d', `session.save_path=${folder}/sessions`, '-d', 'memory_limit=256M'];
  const web = ['-S', `127.0.0.1:${webPort}`, '-t', root, join(folder, 'router.php')];
  const programs = [
    run(place, 'dovecot', ['/usr/sbin/dovecot', '-F', '-c', `${folder}/dovecot.conf`]),
    run(place, 'php', ['php', ...php, ...web], {
      ROUNDCUBE_CONFIG_DIR: `${folder}/roundcube`,
      PHP_CLI_SERVER_WORKERS: '4',
    }),
  ];
  const stop = async () => {
    await Promise.all([...programs.map(end), smtp.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all([waitForPort(imapPort), waitForPort(webPort)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { webPort, imapPort, stop };
}
