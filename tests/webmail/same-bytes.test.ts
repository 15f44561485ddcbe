import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, waitInClosedRoot, waitUntil } from '../e2e/support/index.ts';
import { bodySelector, type Mode, openCompose, pressSend, signIn } from './roundcube-page.ts';
import { dropPassing } from './same-bytes.ts';
import { accounts } from './server/account.ts';
import { mailHosts, missing, modes, originOf, readFolder, watchWebmail } from './support.ts';

const draft = 'Hello Sam, the delay was your fault. Thanks.';
const subjectOf = (mode: Mode) => `Same bytes, ${mode}`;

const listMarked = (at: Page | Frame) =>
  at.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));

describe.skipIf(missing)('a mail sent with the extension on', () => {
  const running = useBrowser({ direct: mailHosts });

  /** Types the draft, lets `meddle` have it, sends it, and reads what reached the client and the Sent folder. */
  async function send(
    mode: Mode,
    meddle: (page: Page, body: Page | Frame) => Promise<unknown> = async () => {},
  ): Promise<readonly string[]> {
    const page = await running().browser.newPage();
    const [origin, subject] = [originOf(mode), subjectOf(mode)];
    await openCompose(page, origin, mode, { to: accounts.client, subject }).then(async (body) => {
      await body.click(bodySelector[mode]);
      await page.keyboard.type(draft);
      await meddle(page, body);
    });
    await pressSend(page);
    await page.close();
    const [arrived, kept] = [
      await readFolder('client', 'INBOX', subject),
      await readFolder('freelancer', 'Sent', subject),
    ];
    return [arrived.at(-1) ?? '', kept.at(-1) ?? ''].map(dropPassing);
  }

  const off = new Map<Mode, readonly string[]>();
  beforeAll(async () => {
    for (const mode of modes) {
      const page = await running().browser.newPage();
      await signIn(page, originOf(mode));
      await page.close();
      off.set(mode, await send(mode));
    }
    await watchWebmail(running());
  });

  test.each(modes)('in %s is the same, with its flags shown and a card opened', async (mode) => {
    const sent = await send(mode, async (page, body) => {
      await waitUntil('the mark', async () => (await listMarked(body)).includes('your fault'));
      await page.keyboard.down('Alt');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Alt');
      await (await waitInClosedRoot(page, '.flags button')).click();
      await waitInClosedRoot(page, '.card');
      await page.keyboard.press('Escape');
    });
    expect(sent).toEqual(off.get(mode));
  });

  test('with a span left in it is not the same', async () => {
    const sent = await send('html', (_, body) =>
      body.evaluate(() => {
        const text = document.querySelector('p')?.firstChild as Text;
        const span = document.createElement('span');
        span.className = 'leak';
        const range = document.createRange();
        range.setStart(text, 6);
        range.setEnd(text, 9);
        range.surroundContents(span);
      }),
    );
    expect(sent).not.toEqual(off.get('html'));
    expect(sent[0]).toContain('leak');
  });
});
