import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const browser = inject('browser');
const dir = `.output/${browser}-mv3`;

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(`${dir}/${file}`, 'utf8')) as T;
}

interface Manifest {
  readonly [key: string]: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const manifest = readJson<Manifest>('manifest.json');

const mailHosts = [
  'https://mail.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

/** All that the extension is let do, and nothing else: a permission that is missing here fails, wherever it comes from. */
const granted = {
  permissions: [
    'activeTab',
    'contextMenus',
    'scripting',
    ...(browser === 'chrome' ? ['sidePanel'] : []),
    'storage',
  ],
  host_permissions: mailHosts,
  optional_permissions: [],
  // Asked for one site at a time, at a click of the popup.
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: {
    extension_pages: "script-src 'self'; object-src 'self'; connect-src 'none'",
  },
  web_accessible_resources: [],
  externally_connectable: null,
};

/** Keys that let the extension do nothing by themselves. */
const harmless = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_scripts',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'options_ui',
  'side_panel',
  'sidebar_action',
  'version',
];

function listGranted(from: Readonly<Record<string, unknown>>): unknown {
  const sorted = (key: string) => ((from[key] as readonly string[] | undefined) ?? []).toSorted();
  return {
    permissions: sorted('permissions'),
    host_permissions: sorted('host_permissions'),
    optional_permissions: sorted('optional_permissions'),
    optional_host_permissions: sorted('optional_host_permissions'),
    content_security_policy: from.content_security_policy,
    web_accessible_resources: sorted('web_accessible_resources'),
    externally_connectable: from.externally_connectable ?? null,
  };
}

test('it may do what is listed here and nothing else', () => {
  expect(listGranted(manifest)).toEqual(granted);
});

test.each([
  ['permissions', ['activeTab', 'scripting', 'storage', 'tabs']],
  ['host_permissions', ['<all_urls>']],
  ['optional_permissions', ['downloads']],
  ['externally_connectable', { matches: ['https://example.com/*'] }],
])('the list notices a new entry under %s', (key, value) => {
  expect(listGranted({ ...manifest, [key]: value })).not.toEqual(granted);
});

test('every key of the manifest is known', () => {
  const known = [...harmless, ...Object.keys(granted)];
  expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
});

test('no more keys are suggested than Chromium takes', () => {
  const commands = Object.values((manifest.commands ?? {}) as Record<string, object>);
  const suggested = commands.filter((command) => 'suggested_key' in command);
  expect(suggested.length).toBeGreaterThan(0);
  expect(suggested.length).toBeLessThanOrEqual(4);
});

test('content scripts run on the mail hosts and nowhere else', () => {
  const matches = manifest.content_scripts.flatMap((script) => script.matches);
  expect([...new Set(matches)].sort()).toEqual(mailHosts);
});

const locales = readdirSync(`${dir}/_locales`);
type Messages = Readonly<Record<string, { readonly message: string }>>;

test('the manifest speaks English and Japanese', () => {
  expect(locales.toSorted()).toEqual(['en', 'ja']);
});

test.each(locales)('every word that the manifest shows exists in %s', (locale) => {
  const messages = readJson<Messages>(`_locales/${locale}/messages.json`);
  const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(used).toEqual(expect.arrayContaining(['extName', 'extDescription']));
  expect(used.filter((key) => !messages[key]?.message)).toEqual([]);
  expect(Object.keys(messages).sort()).toEqual([...new Set(used)].sort());
  // The limits of the Chrome Web Store.
  expect(messages.extName?.message.length).toBeLessThanOrEqual(75);
  expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
});

test('no word that the manifest shows is written into it', () => {
  const { action, name, description } = manifest as unknown as Record<string, unknown> & {
    action: { default_title: string };
  };
  for (const word of [name, description, action.default_title])
    expect(word).toMatch(/^__MSG_\w+__$/);
});
