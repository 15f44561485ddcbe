import { accounts, password } from './account.ts';

export interface Place {
  /** The folder that holds everything this server writes. */
  readonly folder: string;
  /** The system user and group that it runs as; never root. */
  readonly user: string;
  readonly group: string;
}

/** Dovecot's password file: one line an account. */
export function writePasswords(): string {
  return Object.values(accounts)
    .map((address) => `${address}:{PLAIN}${password}\n`)
    .join('');
}

const mailbox = (name: string): string => `  mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }`;

/** An IMAP server on loopback that any user can run, without TLS. */
export function writeDovecotConfig({ folder, user, group }: Place, port: number): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot
log_path = ${folder}/logs/dovecot.log
instance_name = call-first-tests
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
first_valid_gid = 1
passdb {
  driver = passwd-file
  args = ${folder}/passwords
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
${['Sent', 'Drafts', 'Trash'].map(mailbox).join('\n')}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}
