import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** An answer given in place of the network. */
export interface ServedFile {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The file for an address, or null where there is none. */
export type FindFile = (url: string) => ServedFile | null;

/** A page whose every request is answered by `findFile`. */
export interface ServedPage {
  readonly page: Page;
  /** Addresses that were asked for and not found, without the favicon. */
  readonly missed: readonly string[];
}

async function answer(request: HTTPRequest, findFile: FindFile, missed: string[]): Promise<void> {
  if (/^(data|blob|chrome-extension|moz-extension):/.test(request.url())) return request.continue();
  const file = findFile(request.url());
  if (!file && !request.url().endsWith('/favicon.ico')) missed.push(request.url());
  await request.respond(
    file
      ? {
          status: 200,
          contentType: file.contentType,
          headers: { ...file.headers },
          body: file.body,
        }
      : { status: 404, contentType: 'text/plain', body: '' },
  );
}

/** Where a page can be opened: a browser, or one of its contexts, which in Chromium is a private window. */
export interface PageOpener {
  readonly browser: Pick<Browser, 'newPage'>;
}

/** Opens an address, under its real host, with nothing but `findFile` behind it. */
export async function openServed(
  { browser }: PageOpener,
  url: string,
  findFile: FindFile,
): Promise<ServedPage> {
  const page = await browser.newPage();
  const missed: string[] = [];
  await page.setRequestInterception(true);
  // A request of a page that is being closed can't be answered any more.
  page.on('request', (request) => void answer(request, findFile, missed).catch(() => {}));
  await page.goto(url, { timeout: 60_000 });
  return { page, missed };
}
