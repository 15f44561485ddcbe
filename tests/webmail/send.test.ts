import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, waitUntil } from '../e2e/support/index.ts';
import { bodySelector, openCompose, pressSend, signIn } from './roundcube-page.ts';
import { accounts } from './server/account.ts';
import { mailHosts, missing, modes, originOf, readFolder, watchWebmail } from './support.ts';

const listMarked = (at: Page | Frame) =>
  at.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String)));

describe.skipIf(missing)('a mail written in Roundcube', () => {
  const running = useBrowser({ direct: mailHosts });
  beforeAll(() => watchWebmail(running()));

  test.each(modes)(
    'in %s is marked while it is written, and arrives as it was typed',
    async (mode) => {
      const page = await running().browser.newPage();
      const origin = originOf(mode);
      const subject = `The first list, ${mode}`;
      await signIn(page, origin);
      const body = await openCompose(page, origin, mode, { to: accounts.client, subject });
      await body.click(bodySelector[mode]);
      await page.keyboard.type('Hello Sam, the delay was your fault. Thanks.');
      await waitUntil('the mark', async () => (await listMarked(body)).length > 0);
      expect(await listMarked(body)).toEqual(['your fault']);
      await pressSend(page);
      const [message = '', ...more] = await readFolder('client', 'INBOX', subject);
      expect(more).toEqual([]);
      expect(message).toContain('Hello Sam, the delay was your fault. Thanks.');
      expect(message).not.toContain('call-first');
      await page.close();
    },
  );
});
