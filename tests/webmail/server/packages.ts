import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const needed = [
  'roundcube-core',
  'roundcube-sqlite3',
  'php8.2-cli',
  'php8.2-fpm',
  'dovecot-imapd',
] as const;

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
  return stdout.includes('Status: install ok installed');
}

/** Installs packages without letting their services start: the tests run their own copies on loopback. */
function install(names: readonly string[]): void {
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    const answer = 'roundcube-core roundcube/dbconfig-install boolean false\n';
    execFileSync('debconf-set-selections', { input: answer });
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'pipe' });
    const options = ['install', '-y', '-qq', '--no-install-recommends'];
    execFileSync('apt-get', [...options, ...names], { env, stdio: 'pipe' });
  } finally {
    if (isOurs) rmSync(policy);
  }
}

/**
 * Sees that Debian's Roundcube, PHP and Dovecot are there. Returns null when they are,
 * or one sentence that says why they can't be. Throws when installing them fails.
 */
export function findMissingServer(): string | null {
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length === 0) return null;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return 'The webmail tests need Debian or Ubuntu: Roundcube and Dovecot come from its packages.';
  }
  if (process.getuid?.() !== 0) return `Install these packages as root: ${missing.join(' ')}`;
  console.log(`Installing ${missing.join(', ')} for the webmail tests`);
  install(missing);
  return null;
}
