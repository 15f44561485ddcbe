import { beforeAll, describe, expect, test } from 'vitest';
import {
  answerGuard,
  findInClosedRoot,
  typeText,
  useBrowser,
  waitInClosedRoot,
  waitUntil,
} from '../e2e/support/index.ts';
import { type OpenMail, openMail } from './open-mail.ts';
import { bodySelector, type Mode, pressSend, signIn, waitForSent } from './roundcube-page.ts';
import { slow } from './server/smtp.ts';
import {
  mailHosts,
  missing,
  modes,
  originOf,
  readFolder,
  useWebmail,
  watchWebmail,
} from './support.ts';

const ending = 'I have decided to end our contract on 31 March.';
const clean = 'Thank you for the photos. The pages are ready.';
const [callInstead, back, anyway] = [0, 1, 2] as const;

describe.skipIf(missing)('in Roundcube', () => {
  useWebmail();
  const running = useBrowser({ direct: mailHosts });
  beforeAll(async () => {
    await watchWebmail(running());
    for (const mode of modes) {
      const page = await running().browser.newPage();
      await signIn(page, originOf(mode));
      await page.close();
    }
  });

  const countArrived = async (subject: string) =>
    (await readFolder('client', 'INBOX', subject)).length;

  /** A mail with a draft, reviewed as far as this part tells. */
  async function write(mode: Mode, subject: string, text: string, part: string): Promise<OpenMail> {
    const mail = await openMail(running(), mode, subject);
    await mail.type(text);
    await waitInClosedRoot(mail.page, part);
    return mail;
  }
  // The chip would do as well for the half of it that was reviewed first.
  const writeEnding = (mode: Mode, subject: string, text: string) =>
    write(mode, subject, text, '.banner');
  const writeClean = (mode: Mode, subject: string) =>
    write(mode, subject, clean, '.chip[data-chip="clear"]');
  const waitForNoDialog = ({ page }: OpenMail) =>
    waitUntil('no dialog', async () => !(await findInClosedRoot(page, 'dialog.guard')));

  test.each(modes)('in %s an ending is held, given back, and sent anyway once', async (mode) => {
    const subject = `Guarded, ${mode}`;
    const mail = await writeEnding(mode, subject, `Hello. ${ending} Regards.`);
    const { page } = mail;
    for (let i = 0; i < ' Regards.'.length; i++) await mail.press('ArrowLeft');

    await page.click('button.btn.send');
    await answerGuard(mail.page, back);
    await waitForNoDialog(mail);
    await typeText(page, ' Bye.');
    await page.click('button.btn.send');
    await waitInClosedRoot(page, 'dialog.guard');
    await page.keyboard.press('Escape');
    await waitForNoDialog(mail);
    await typeText(page, ' So long.');
    expect(await mail.read()).toContain(`Hello. ${ending} Bye. So long. Regards.`);
    await page.focus('button.btn.send');
    await page.keyboard.press('Enter');
    await answerGuard(mail.page, callInstead);
    await waitForNoDialog(mail);
    expect(await countArrived(subject)).toBe(0);

    await page.click('button.btn.send');
    await Promise.all([waitForSent(page), answerGuard(mail.page, anyway)]);
    await page.close();
    const arrived = await readFolder('client', 'INBOX', subject);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toContain('31 March. Bye. So long.');
    expect(await readFolder('freelancer', 'Sent', subject)).toHaveLength(1);
  });

  // Roundcube itself sends by no key: its plugins do.
  test.each(modes)('in %s a key that sends is held, and sends anyway once', async (mode) => {
    const subject = `By key, ${mode}`;
    const mail = await writeEnding(mode, subject, ending);
    const { page } = mail;
    await mail.inner.evaluate(sendByKey);
    await mail.press('Control', 'Enter');
    await answerGuard(mail.page, back);
    await waitForNoDialog(mail);
    await page.keyboard.press('Enter');
    await typeText(page, 'Regards');
    await waitUntil('a line of its own', async () =>
      /\nRegards|<\/p>\s*<p>Regards/.test(await mail.read()),
    );
    await page.focus('#compose-subject');
    await mail.press('Meta', 'Enter');
    await answerGuard(mail.page, back);
    await waitForNoDialog(mail);
    expect(await countArrived(subject)).toBe(0);
    await mail.inner.focus(bodySelector[mode]);
    await mail.press('Control', 'Enter');
    await Promise.all([waitForSent(page), answerGuard(mail.page, anyway)]);
    await page.close();
    expect(await countArrived(subject)).toBe(1);
    expect(await readFolder('freelancer', 'Sent', subject)).toHaveLength(1);
  });

  test.each(modes)('in %s a key sends a clean mail untouched', async (mode) => {
    const subject = `Clean by key, ${mode}`;
    const mail = await writeClean(mode, subject);
    await mail.inner.evaluate(sendByKey);
    await Promise.all([waitForSent(mail.page), mail.press('Control', 'Enter')]);
    await mail.page.close();
    expect(await countArrived(subject)).toBe(1);
  });

  test('a mail that takes its time to go out is not asked for again', async () => {
    const mail = await writeEnding('html', slow.subject, ending);
    const { page } = mail;
    await page.click('button.btn.send');
    const gone = waitForSent(page).then(() => 'gone');
    const noted = waitInClosedRoot(page, '.guard-note').then(() => 'noted');
    await answerGuard(mail.page, anyway);
    expect(await Promise.race([gone, noted.catch(() => gone)])).toBe('gone');
    await page.close();
    expect(await countArrived(slow.subject)).toBe(1);
  });

  test.each(modes)('in %s a clean mail goes out with its press untouched', async (mode) => {
    const subject = `Clean, ${mode}`;
    const mail = await writeClean(mode, subject);
    await mail.page.evaluate(record);
    await pressSend(mail.page);
    expect(JSON.parse(await mail.page.evaluate(() => sessionStorage.presses))).toEqual([
      'mousedown untouched',
      'mouseup untouched',
      'click untouched',
    ]);
    await mail.page.close();
    expect(await countArrived(subject)).toBe(1);
  });
});

/** As the plugin keyboard_shortcuts does, where the mail is written. */
function sendByKey(): void {
  const send = (event: KeyboardEvent) => {
    const isUntouched = event.isTrusted && !event.defaultPrevented;
    if (event.key === 'Enter' && event.ctrlKey && isUntouched)
      parent.document.querySelector<HTMLElement>('button.btn.send')?.click();
  };
  // Before TinyMCE, which takes the key for a line of its own.
  window.addEventListener('keydown', send, { capture: true });
}

/** Writes down what reaches the page, where it outlives the compose. */
function record(): void {
  const seen: string[] = [];
  for (const type of ['mousedown', 'mouseup', 'click'] as const)
    window.addEventListener(
      type,
      ({ isTrusted, defaultPrevented }) => {
        seen.push(`${type} ${isTrusted && !defaultPrevented ? 'untouched' : 'changed'}`);
        sessionStorage.presses = JSON.stringify(seen);
      },
      { capture: true },
    );
}
