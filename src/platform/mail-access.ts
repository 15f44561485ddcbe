import { browser } from 'wxt/browser';

/** The match patterns of the mail sites, from the manifest. */
export const mailHosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** False when the user has taken back the permission for one of the mail sites. */
export const hasMailAccess = (): Promise<boolean> =>
  browser.permissions.contains({ origins: mailHosts() });

/** Asks for the mail sites again. Call it in a click handler, before any await. */
export const requestMailAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: mailHosts() });

/** True for a page of one of the mail sites. A URL that the browser doesn't show us is none. */
export function isMailUrl(url: string | undefined, patterns: readonly string[]): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return patterns.includes(`${protocol}//${hostname}/*`);
}
