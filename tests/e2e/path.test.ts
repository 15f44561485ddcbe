import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import type { DemoName } from '../../demo/build.ts';
import { client } from '../../demo/sample.ts';
import { demoParts, writeDraft } from '../../demo/write-draft.ts';
import {
  endingTexts,
  inlineTexts,
  type Locale,
  panelTexts,
  planWords,
  translator,
} from '../../src/i18n/index.ts';
import { askExtension } from './support/ask-extension.ts';
import { pressByKeyboard, tabTo } from './support/by-keyboard.ts';
import {
  findInClosedRoot,
  openDemo,
  typeText,
  useBrowser,
  waitForChip,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const browser = inject('browser');
const running = useBrowser();

const draft = {
  to: client,
  subject: '',
  body: 'Dear Dana, I am ending our contract on 4 December. The delays are your fault.',
};
const reason = 'The briefs of May and June came nine days after the dates we agreed.';

interface Way {
  readonly demo: DemoName;
  readonly language: Locale;
  readonly by: 'mouse' | 'keyboard';
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

async function pressByMouse(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[.=${JSON.stringify(name)}])`);
  await button?.click();
}

/** Opens the panel as the user does: from the banner where the browser lets a test drive what opens, else as a page. */
async function openPanel(mail: Page, { by }: Way): Promise<Page> {
  const banner = await waitInClosedRoot(mail, '.banner .button-primary');
  const tabId = await findTabId(running(), mail.url());
  if (browser === 'firefox')
    return running().openExtensionPage(`sidepanel.html?tab=${tabId}`, '#part-reason');
  await mail.bringToFront();
  if (by === 'mouse') await banner.click();
  else {
    await tabTo(mail, 'our parts', ({ parentElement, localName }) => {
      return parentElement?.localName === 'html' && localName !== 'body';
    });
    await mail.keyboard.press('Enter');
  }
  const target = await running().browser.waitForTarget((one) =>
    one.url().startsWith(`${running().origin}/sidepanel.html`),
  );
  const panel = await target.asPage();
  await panel.waitForSelector('#part-reason');
  return panel;
}

/** What can be done with the parts of one demo page. */
function openCompose(mail: Page, demo: DemoName) {
  const parts = demoParts[demo];
  const [body, subject] = [`${parts.compose} ${parts.body}`, `${parts.compose} ${parts.subject}`];
  const withControl = async (key: 'a' | 'z') => {
    await mail.bringToFront();
    await mail.focus(body);
    await waitUntil('the focus in the draft', () => mail.evaluate(() => document.hasFocus()));
    await mail.keyboard.down('Control');
    await mail.keyboard.press(key);
    await mail.keyboard.up('Control');
  };
  return {
    read: () => mail.$eval(body, (one) => (one as HTMLElement).innerText),
    readSubject: () => mail.$eval(subject, (one) => (one as HTMLInputElement).value),
    undo: () => withControl('z'),
    clear: () =>
      waitUntil('an empty draft', async () => {
        await withControl('a');
        await mail.keyboard.press('Delete');
        return mail.$eval(body, (one) => (one as HTMLElement).innerText.trim() === '');
      }),
  };
}

const ways: readonly Way[] = [
  { demo: 'gmail', language: 'en', by: 'mouse' },
  { demo: 'gmail', language: 'en', by: 'keyboard' },
  { demo: 'gmail', language: 'ja', by: 'mouse' },
  { demo: 'outlook', language: 'en', by: 'mouse' },
];

test.each(ways)(
  'from a draft with faults to the end of contact: $demo, $language, by $by',
  async (way) => {
    const { demo, language, by } = way;
    const t = translator(panelTexts, language);
    const tEnding = translator(endingTexts, language);
    const settings = { strength: 'normal', language };
    const set = `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify({ settings })}))`;
    await askExtension(running(), set);
    const { page: mail } = await openDemo(running(), demo, language === 'ja' ? '?lang=ja' : '');
    await writeDraft(mail, demo, draft);
    await waitForChip(mail, 'flags');

    const panel = await openPanel(mail, way);
    const press = by === 'mouse' ? pressByMouse : pressByKeyboard;
    if (by === 'mouse') await panel.focus('#part-reason');
    else await tabTo(panel, 'the reason', (focused) => focused.id === 'part-reason');
    await typeText(panel, reason);
    await press(panel, t('ring.called'));

    const compose = openCompose(mail, demo);
    await compose.clear();
    await panel.bringToFront();
    await press(panel, t('mail.insert'));
    await waitUntil('the follow-up in the draft', async () =>
      (await compose.read()).includes(reason),
    );
    expect(await compose.read()).toContain('we discussed on the phone today');
    expect(await compose.readSubject()).toBe(planWords.en.followUp.subject);
    await waitForChip(mail, 'clear');
    expect(await findInClosedRoot(mail, '.banner')).toBeNull();
    await compose.undo();
    await waitUntil(
      'the follow-up to be gone',
      async () => !(await compose.read()).includes(reason),
    );

    await panel.bringToFront();
    await press(panel, t('mail.sent'));
    await press(panel, t('end.contact'));
    await panel.waitForSelector('.reward');
    expect(await textOf(panel)).toContain(tEnding('nothing'));
    expect(await textOf(panel)).toContain(tEnding('reward'));

    await mail.bringToFront();
    await mail.reload();
    await writeDraft(mail, demo, { ...draft, body: 'Here is what you asked for.' });
    const reminder = await waitInClosedRoot(mail, '.reminder');
    expect(await reminder.evaluate((one) => one.textContent)).toContain(
      translator(inlineTexts, language)('reminder.text', client.name),
    );
    await mail.close();
    await panel.close().catch(() => {});
  },
);
