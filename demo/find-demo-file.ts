import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoName, demoDir, demoNames } from './build.ts';

/** An answer to a request of a demo page. */
export interface DemoFile {
  readonly body: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The addresses to open. */
export const demoUrls = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.live.com/mail/0/',
} as const satisfies Record<DemoName, string>;

const demos: Readonly<Record<string, DemoName>> = {
  'mail.google.com': 'gmail',
  'outlook.live.com': 'outlook',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
};

// Gmail refuses HTML strings since 2024; nothing of either demo may load anything from elsewhere.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'";
const policies: Readonly<Record<DemoName, string>> = {
  gmail: `${policy}; require-trusted-types-for 'script'`,
  outlook: policy,
};

/** The demo's file for an address under a real mail host, or null. `buildDemo` must have run. */
export function findDemoFile(url: string): DemoFile | null {
  const { host, pathname } = new URL(url);
  const name = demos[host];
  if (!name) return null;
  const [, file, type] = /^\/demo\/(\w+)\.(js|css)$/.exec(pathname) ?? [];
  if (file && type) return readAsset(file, type);
  if (!/^\/(mail\/?.*)?$/.test(pathname)) return null;
  const page = join(import.meta.dirname, name, 'page.html');
  return {
    body: readFileSync(page, 'utf8'),
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policies[name] },
  };
}

function readAsset(file: string, type: string): DemoFile | null {
  if (type === 'css' && (file === 'shared' || isDemo(file))) {
    const path = join(import.meta.dirname, file, file === 'shared' ? 'shared.css' : 'page.css');
    return {
      body: readFileSync(path, 'utf8'),
      contentType: 'text/css; charset=utf-8',
      headers: {},
    };
  }
  if (type === 'js' && isDemo(file)) {
    const body = readFileSync(join(demoDir, `${file}.js`), 'utf8');
    return { body, contentType: 'text/javascript; charset=utf-8', headers: {} };
  }
  return null;
}

function isDemo(name: string): name is DemoName {
  return demoNames.some((demo) => demo === name);
}
