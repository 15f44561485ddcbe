interface Ports {
  readonly imap: number;
  readonly smtp: number;
}

const quote = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * Roundcube's config. A host name that starts with `html.` composes in TinyMCE, any other in a textarea.
 * Sessions are PHP's own: they lock, so that a late answer can't lose the compose's id.
 */
export function writeRoundcubeConfig(folder: string, { imap, smtp }: Ports): string {
  const settings: Readonly<Record<string, string>> = {
    db_dsnw: quote(`sqlite:///${folder}/roundcube.db?mode=0640`),
    imap_host: quote(`127.0.0.1:${imap}`),
    smtp_host: quote(`127.0.0.1:${smtp}`),
    smtp_user: "''",
    smtp_pass: "''",
    des_key: quote('for-these-tests-and-no-more'),
    temp_dir: quote(`${folder}/temp/`),
    log_dir: quote(`${folder}/logs/`),
    product_name: quote('Test mail'),
    skin: quote('elastic'),
    language: quote('en_US'),
    plugins: '[]',
    enable_installer: 'false',
    enable_spellcheck: 'false',
    draft_autosave: '0',
    ip_check: 'false',
    session_storage: quote('php'),
    session_lifetime: '600',
    login_rate_limit: '0',
    // Suggestions would race with the typing of a recipient.
    autocomplete_addressbooks: '[]',
    collected_recipients: 'false',
    collected_senders: 'false',
    compose_save_localstorage: '0',
    htmleditor: "strpos($_SERVER['HTTP_HOST'] ?? '', 'html.') === 0 ? 1 : 0",
  };
  const lines = Object.entries(settings).map(([key, value]) => `$config['${key}'] = ${value};`);
  return `<?php\n${lines.join('\n')}\n`;
}
