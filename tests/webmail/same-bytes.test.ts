import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, waitInClosedRoot, waitUntil } from '../e2e/support/index.ts';
import { type OpenMail, openMail } from './open-mail.ts';
import { bodySelector, type Mode, pressSend, saveDraft, signIn } from './roundcube-page.ts';
import { dropPassing } from './same-bytes.ts';
import { type Account, accounts } from './server/account.ts';
import {
  mailHosts,
  missing,
  modes,
  originOf,
  putIntoInbox,
  readFolder,
  useWebmail,
  watchWebmail,
} from './support.ts';

const blame = 'Hello Sam,\nthe delay was your fault. ';
const [failed, failedRewritten] = [
  'You failed to send the files by Monday.',
  'The files did not arrive by Monday.',
];
const end = ' The logo is blue.\n\nBest, Zoë & Ann <me>';
const typed = blame + failed + end;
const rewritten = blame + failedRewritten + end;
const marked = ['your fault', 'You failed to send the files by Monday'] as const;

/** One mail as it was kept while a draft, as it reached the client, and as it was kept after it went out. */
interface Copies {
  readonly Drafts: string;
  readonly INBOX: string;
  readonly Sent: string;
}

const subjectOf = (mode: Mode) => `Same bytes, ${mode}`;
const asked = 'The bill';
const question = [
  `From: Sam <${accounts.client}>`,
  `To: ${accounts.freelancer}`,
  `Subject: ${asked}`,
  'Date: Mon, 02 Nov 2026 10:00:00 +0000',
  'Message-ID: <question@client.test>',
  '',
  'The delay was your fault. When is the bill due?',
  '',
].join('\r\n');

describe.skipIf(missing)('a mail sent with the extension on', () => {
  useWebmail();
  const running = useBrowser({ direct: mailHosts });
  const sent = new Map<string, number>();

  const readLast = async (subject: string, account: Account, folder: keyof Copies) => {
    const all = await readFolder(account, folder, subject);
    expect(all, `mails in ${folder}`).toHaveLength(
      folder === 'Drafts' ? 1 : (sent.get(subject) ?? 0),
    );
    return dropPassing(all.at(-1) ?? '');
  };

  /** Types a draft, lets `meddle` have it, saves it, sends it, and reads all copies of it. */
  async function send(
    mode: Mode,
    draft: string,
    meddle: (mail: OpenMail) => Promise<unknown> = async () => {},
    answers?: number,
  ): Promise<Copies> {
    const mail = await openMail(running(), mode, answers ?? subjectOf(mode));
    const subject = answers === undefined ? subjectOf(mode) : `Re: ${asked}`;
    await mail.type(draft);
    await meddle(mail);
    await saveDraft(mail.page);
    const Drafts = await readLast(subject, 'freelancer', 'Drafts');
    await pressSend(mail.page);
    await mail.page.close();
    sent.set(subject, (sent.get(subject) ?? 0) + 1);
    const INBOX = await readLast(subject, 'client', 'INBOX');
    return { Drafts, INBOX, Sent: await readLast(subject, 'freelancer', 'Sent') };
  }

  const off = {
    typed: new Map<Mode, Copies>(),
    rewritten: new Map<Mode, Copies>(),
    answered: new Map<Mode, Copies>(),
  } as const;
  let answers = 0;
  const expectSame = (mode: Mode, copies: Copies, as: keyof typeof off = 'typed') =>
    expect(copies).toEqual(off[as].get(mode));

  beforeAll(async () => {
    answers = await putIntoInbox(question);
    for (const mode of modes) {
      const page = await running().browser.newPage();
      await signIn(page, originOf(mode));
      await page.close();
      off.typed.set(mode, await send(mode, typed));
      off.rewritten.set(mode, await send(mode, rewritten));
      off.answered.set(mode, await send(mode, typed, undefined, answers));
    }
    await watchWebmail(running());
  });

  test.each(modes)('in %s holds what was typed', (mode) => {
    for (const copy of Object.values(off.typed.get(mode) ?? {})) {
      expect(copy).toContain(failed);
      expect(copy).not.toContain('call-first');
    }
  });

  test.each(modes)('in %s is the same, with its flags shown and a card opened', async (mode) => {
    const copies = await send(mode, typed, async (mail) => {
      await mail.waitForMarked(...marked);
      await mail.openCard(0);
      await mail.press('Escape');
      await mail.press('Escape');
    });
    expectSame(mode, copies);
  });

  test.each(modes)('in %s is what it would be with the rewrite typed by hand', async (mode) => {
    const copies = await send(mode, typed, applyRewrite);
    expectSame(mode, copies, 'rewritten');
  });

  test.each(modes)('in %s is the same after a rewrite that was undone', async (mode) => {
    const copies = await send(mode, typed, async (mail) => {
      const before = await mail.read();
      await applyRewrite(mail);
      await mail.press('Control', 'z');
      await waitUntil('the words as they were', async () => (await mail.read()) === before);
      await mail.waitForMarked(...marked);
    });
    expectSame(mode, copies);
  });

  test.each(modes)('in %s is the same as an answer, whose quote is not marked', async (mode) => {
    const copies = await send(mode, typed, (mail) => mail.waitForMarked(...marked), answers);
    expectSame(mode, copies, 'answered');
    expect(copies.INBOX).toContain('When is the bill due?');
  });

  test.each(modes)('in %s is not the same with a span left in it', async (mode) => {
    const copies = await send(mode, typed, (mail) =>
      mail.inner.$eval(bodySelector[mode], leaveSpan),
    );
    for (const folder of ['Drafts', 'INBOX', 'Sent'] as const) {
      expect(copies[folder], folder).toContain('leak');
      const whole = { ...off.typed.get(mode), [folder]: copies[folder] } as Copies;
      expect(() => expectSame(mode, whole)).toThrow();
    }
  });

  async function applyRewrite(mail: OpenMail): Promise<void> {
    await mail.waitForMarked(...marked);
    await mail.openCard(1);
    await (await waitInClosedRoot(mail.page, '.flag-rewrites button')).click();
    await mail.waitForMarked('your fault');
    await waitUntil('the rewrite', async () => (await mail.read()).includes(failedRewritten));
  }
});

/** What an extension that marks words by elements would leave. */
function leaveSpan(body: Element): void {
  if ('value' in body) body.value = `${body.value}<span class="leak"></span>`;
  else
    (body.querySelector('p') ?? body).appendChild(document.createElement('span')).className =
      'leak';
}
