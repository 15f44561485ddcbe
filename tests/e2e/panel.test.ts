import type { Page } from 'puppeteer-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { client } from '../../demo/sample.ts';
import { demoParts, writeDraft } from '../../demo/write-draft.ts';
import { askExtension } from './support/ask-extension.ts';
import { findFaults } from './support/find-faults.ts';
import {
  openDemo,
  typeInto,
  typeText,
  useBrowser,
  waitForChip,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const browser = inject('browser');
const running = useBrowser();
// Every test has the client as a stranger.
beforeEach(() => askExtension(running(), 'chrome.storage.local.remove("clients")'));

const draft = {
  to: client,
  subject: 'Our work together',
  body: 'I am ending our contract on 4 December. The delays are your fault.',
};

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[.=${JSON.stringify(name)}])`);
  await button?.click();
};
const readClients = () =>
  askExtension<{ clients?: { records?: Record<string, unknown> } }>(
    running(),
    'chrome.storage.local.get("clients")',
  );

const openPanel = (tabId: number) =>
  running().openExtensionPage(`sidepanel.html?tab=${tabId}`, '.panel');

async function openDraft(search = '', to = client) {
  const { page } = await openDemo(running(), 'gmail', search);
  await writeDraft(page, 'gmail', { ...draft, to });
  await waitForChip(page, 'flags');
  return { page, tabId: await findTabId(running(), page.url()) };
}

test('from a draft to the end of contact', async () => {
  const { page, tabId } = await openDraft();
  const panel = await openPanel(tabId);
  const decision = () => panel.$eval('#part-decision', (one) => (one as HTMLTextAreaElement).value);
  expect(await decision()).toBe('I am ending our contract on 4 December.');
  expect(await panel.$eval('#part-reason', (one) => (one as HTMLTextAreaElement).value)).toBe('');
  expect(await textOf(panel)).toContain('What happened?');

  await typeInto(
    panel,
    '#part-reason',
    'The briefs of May and June came nine days after the dates we agreed.',
  );
  await press(panel, 'I have called them');
  await waitUntil('the call to be kept', async () =>
    JSON.stringify(await readClients()).includes('call-first'),
  );
  expect(JSON.stringify(await readClients())).not.toContain('briefs');

  await press(panel, 'Put it into the open draft');
  await waitUntil('an answer', async () =>
    /stands in the draft|did not take/.test(await textOf(panel)),
  );
  const body = () => page.$eval(demoParts.gmail.body, (one) => (one as HTMLElement).innerText);
  expect(await textOf(panel)).toContain('It stands in the draft');
  expect(await body()).toContain('The briefs of May and June came nine days');
  await page.bringToFront();
  await page.focus(demoParts.gmail.body);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await waitUntil('the follow-up to be gone', async () => !(await body()).includes('briefs'));
  expect(await body()).toContain(draft.body);

  await panel.bringToFront();
  await press(panel, 'I have sent it');
  await press(panel, 'Contact ended');
  await panel.waitForSelector('.reward');
  expect(await textOf(panel)).toContain('You owe them nothing any more');

  await page.bringToFront();
  const reminder = await waitInClosedRoot(page, '.reminder');
  expect(await reminder.evaluate((one) => one.textContent)).toContain('You owe no answer');
  const off = await reminder.$('.button-quiet');
  await off?.click();
  await waitUntil('the reminder to be off for good', async () =>
    JSON.stringify(await readClients()).includes('"reminderOff":true'),
  );
});

test('a plan is on the disk only when the user keeps it, and outlives the panel either way', async () => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  const words = 'Three invoices of this year were paid after the date.';
  await panel.$eval('#part-reason', (one) => {
    (one as HTMLTextAreaElement).value = '';
  });
  await typeInto(panel, '#part-reason', words);
  await waitUntil('the edit to be held', async () =>
    JSON.stringify(await askExtension(running(), 'chrome.storage.session.get()')).includes(
      'invoices',
    ),
  );
  await panel.close();
  const again = await openPanel(tabId);
  expect(await again.$eval('#part-reason', (one) => (one as HTMLTextAreaElement).value)).toContain(
    words,
  );
  expect(JSON.stringify(await readClients())).not.toContain('invoices');
  await again.click('.plan .tick input');
  await waitUntil('the plan to be kept', async () =>
    JSON.stringify(await readClients()).includes('invoices'),
  );
});

test('a draft put aside until the call is said so in panel, popup and list, and no more after the call', async () => {
  // A client of its own: a panel of the test before, closed just now, may still be writing of the other.
  const to = { name: 'Robin Marsh', address: 'robin@harbourlane.example' };
  const { tabId } = await openDraft('', to);
  const panel = await openPanel(tabId);
  await press(panel, 'Put the draft aside until the call');
  await waitUntil('the panel to say so', async () =>
    (await textOf(panel)).includes('It stays in your Drafts; nothing of it is kept here.'),
  );
  const readRecord = async () =>
    JSON.stringify((await readClients()).clients?.records?.[`address:${to.address}`] ?? null);
  await waitUntil('the record to say so', async () =>
    /"draftAsideOn":"\d/.test(await readRecord()),
  );
  expect(await readRecord()).not.toContain('4 December');
  const listed = async () => {
    const page = await running().openExtensionPage('clients.html', '.client');
    const text = await textOf(page);
    await page.close();
    return text;
  };
  const popped = async () => {
    const page = await running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
    const text = await textOf(page);
    await page.close();
    return text;
  };
  await expect.poll(listed).toContain('Draft put aside until the call');
  await expect.poll(popped).toContain('Draft put aside until the call');
  await press(panel, 'I have called them');
  await waitUntil('what is to be done with the draft', async () =>
    (await textOf(panel)).includes('isn’t needed any more'),
  );
  await expect.poll(listed).not.toContain('put aside');
  await press(panel, 'No, not yet');
  await press(panel, 'Take it up again');
  // Nothing is left to be kept of them.
  await waitUntil('the record to be gone', async () => (await readRecord()) === 'null');
}, 90_000);

test.each([240, 320])(
  'nothing is cut off in a panel of %i px with a long name, all of it unfolded',
  async (width) => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Partnerships';
    const { page } = await openDemo(running(), 'gmail', `?${width}`);
    const to = { name, address: `long${width}@harbourlane.example` };
    await writeDraft(page, 'gmail', { ...draft, to });
    await waitForChip(page, 'flags');
    const panel = await openPanel(await findTabId(running(), page.url()));
    await panel.setViewport({ width, height: 800 });
    await panel.select('#notice-kind', 'agreed');
    await panel.waitForSelector('.result');
    const cut = await panel.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
      const { clientWidth } = document.documentElement;
      return [...document.querySelectorAll('.panel *')]
        .filter((one) => one.getBoundingClientRect().right > clientWidth)
        .map((one) => `${one.localName} ${one.textContent}`.slice(0, 60));
    });
    expect(cut).toEqual([]);
  },
  90_000,
);

test('what is typed into the fields is still there after the plan was read, and so is the focus', async () => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  await panel.type('input[type=tel]', '+1 212 555 0123');
  await panel.waitForSelector('a[href="tel:+12125550123"]');
  await press(panel, 'Read during the call');
  await panel.waitForSelector('.reading');
  expect(await textOf(panel)).not.toContain('When will you call?');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('.reading', { hidden: true });
  expect(await panel.$eval('input[type=tel]', (one) => (one as HTMLInputElement).value)).toBe(
    '+1 212 555 0123',
  );
  await waitUntil('the focus on the button', () =>
    panel.evaluate(() => document.activeElement?.textContent === 'Read during the call'),
  );
}, 60_000);

test('the stages tell how far things are, and lead to their sections', async () => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  const stages = () =>
    panel.$$eval('.stages a', (links) =>
      links.map((link) => link.textContent + (link.ariaCurrent ? ' (now)' : '')),
    );
  expect(await stages()).toEqual(['Plan (now)', 'Call', 'Confirm', 'End']);
  await press(panel, 'I have called them');
  await waitUntil('the next stage', async () => (await stages())[2] === 'Confirm (now)');
  await panel.click('.stages a[href="#mail-title"]');
  await waitUntil('the section in view', () =>
    panel.$eval('#mail-title', (one) => {
      const { top } = one.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    }),
  );
  await press(panel, 'No, not yet');
  await waitUntil('the call to be taken back', async () => (await stages())[0] === 'Plan (now)');
}, 60_000);

test('the last working day follows from the notice', async () => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  await panel.select('#notice-kind', 'agreed');
  await panel.waitForSelector('.result');
  expect(
    await panel.$eval('#part-contract', (one) => (one as HTMLTextAreaElement).value),
  ).toContain('2 weeks’ notice');
});

test.each(['light', 'dark'] as const)('axe finds nothing in the panel, %s', async (scheme) => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  if (browser === 'chrome')
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  expect(await findFaults(panel)).toEqual([]);
  await press(panel, 'Read during the call');
  await panel.waitForSelector('.reading');
  expect(await findFaults(panel)).toEqual([]);
});

test.runIf(browser === 'chrome')('the banner opens the side panel itself', async () => {
  const { page } = await openDraft();
  const banner = await waitInClosedRoot(page, '.banner .button-primary');
  await page.bringToFront();
  await banner.click();
  const target = await running().browser.waitForTarget((one) =>
    one.url().startsWith(`${running().origin}/sidepanel.html`),
  );
  const panel = await target.asPage();
  await panel.waitForSelector('#part-decision');
  expect(await textOf(panel)).toContain(client.name);
});

test('the refund calculator tells nonsense at its field, and its sentence goes into the plan', async () => {
  const { tabId } = await openDraft();
  const panel = await openPanel(tabId);
  await panel.click('.tool summary');
  const field = (label: string) =>
    panel.waitForSelector(`::-p-xpath(//details[@open]//input[@id=//label[.="${label}"]/@for])`);
  const type = async (label: string, text: string) => {
    const input = await field(label);
    await input?.click({ count: 3 });
    await typeText(panel, text);
  };
  await panel.select('.tool select', 'EUR');
  await type('Agreed price', '1,000.00');
  await type('Paid so far', '600');
  await type('In percent', '140');
  const percent = await field('In percent');
  const told = await percent?.evaluate((input) => [
    input.getAttribute('aria-invalid'),
    document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
  ]);
  expect(told).toEqual(['true', 'At most 100 percent.']);
  await type('In percent', '40');
  await panel.waitForSelector('.balance');
  expect(await textOf(panel)).toContain('You owe them €200.00.');
  await press(panel, 'Put it into the plan');
  const contract = () => panel.$eval('#part-contract', (one) => (one as HTMLTextAreaElement).value);
  await waitUntil('the sentence in the plan', async () =>
    (await contract()).includes('I will refund the difference of €200.00.'),
  );
  await press(panel, 'Take it out of the plan');
  await waitUntil('the plan without it', async () => !(await contract()).includes('refund'));
});

test('the out clause takes the names, and is there without a client', async () => {
  const panel = await openPanel(4711);
  const [, clause] = await panel.$$('.tool');
  await (await clause?.$('summary'))?.click();
  const [own] = (await clause?.$$('input')) ?? [];
  await own?.type('Kim Studio');
  const text = await clause?.evaluate((one) => (one as HTMLElement).innerText);
  for (const part of ['Kim Studio', '14 days', 'Ask a lawyer', 'before the work begins'])
    expect(text).toContain(part);
  expect(await findFaults(panel)).toEqual([]);
});
