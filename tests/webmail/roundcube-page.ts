import type { Frame, Page } from 'puppeteer-core';
import { typeInto } from '../e2e/support/index.ts';
import { accounts, password } from './server/account.ts';

/** How Roundcube composes: in a textarea, or in TinyMCE inside an iframe. */
export type Mode = 'plain' | 'html';

/** A new mail, or a reply to the message with a number in INBOX, whose subject is there already. */
export type Started =
  | { readonly kind: 'new'; readonly to: string; readonly subject: string }
  | { readonly kind: 'reply'; readonly uid: number };

const isReady = () => {
  const { rcmail } = window as unknown as { rcmail?: { busy: boolean } };
  return rcmail !== undefined && !rcmail.busy;
};

/** Without waiting for pictures: what is needed of a page is waited for by itself. */
const early = { waitUntil: 'domcontentloaded' } as const;

/** Signs the freelancer in; resolves when the webmail has let them in. */
export async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`, early);
  await page.type('#rcmloginuser', accounts.freelancer);
  await page.type('#rcmloginpwd', password);
  await Promise.all([page.waitForNavigation(early), page.click('#rcmloginsubmit')]);
}

/** Resolves when the page has gone on from the compose, which Roundcube does when the mail is out. */
export const waitForSent = (page: Page): Promise<unknown> => page.waitForNavigation(early);

/** Opens a compose, recipient and subject filled in. Resolves to the page or frame that holds the body. */
export async function openCompose(
  page: Page,
  origin: string,
  mode: Mode,
  started: Started,
): Promise<Page | Frame> {
  const about =
    started.kind === 'new'
      ? { _to: started.to }
      : { _reply_uid: String(started.uid), _mbox: 'INBOX' };
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', ...about });
  await page.goto(`${origin}/?${query}`, early);
  await page.waitForFunction(isReady);
  await page.waitForSelector('#compose-subject');
  if (started.kind === 'new') await typeInto(page, '#compose-subject', started.subject);
  if (mode === 'plain') return page;
  await page.waitForFunction(() => {
    const { tinymce } = window as unknown as {
      tinymce?: { activeEditor?: { initialized: boolean } };
    };
    return tinymce?.activeEditor?.initialized === true;
  });
  const frame = await (await page.waitForSelector('#composebody_ifr'))?.contentFrame();
  if (!frame) throw new Error('TinyMCE has no frame.');
  return frame;
}

export const bodySelector = {
  plain: '#composebody',
  html: 'body#tinymce',
} as const satisfies Record<Mode, string>;

/** Presses Send; resolves when Roundcube has left the compose. */
export async function pressSend(page: Page): Promise<void> {
  await Promise.all([waitForSent(page), page.click('button.btn.send')]);
}

/** Presses Save and waits until Roundcube has stored the draft. */
export async function saveDraft(page: Page): Promise<void> {
  const before = await page.$eval(
    'input[name=_draft_saveid]',
    (input) => (input as HTMLInputElement).value,
  );
  await page.click('a.save.draft');
  await page.waitForFunction(
    (old) => document.querySelector<HTMLInputElement>('input[name=_draft_saveid]')?.value !== old,
    {},
    before,
  );
}
