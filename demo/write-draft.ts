import type { Page } from 'puppeteer-core';
import { typeText } from '../scripts/browser/type-text.ts';
import type { DemoName } from './build.ts';
import type { Person } from './sample.ts';

/** What to press and fill in on each demo page. A new compose is the first in Gmail's demo, the last in Outlook's. */
export const demoParts = {
  gmail: {
    newMail: '.side .compose',
    compose: '.dw .Hd:first-child',
    to: '[name="to"] input',
    subject: '[name="subjectbox"]',
    body: '[g_editable]',
    send: '.aoO',
  },
  outlook: {
    newMail: '.new-mail',
    compose: '.pane > [id^="docking_"]:last-child',
    to: '[id$="_TO"]',
    subject: '[id$="_SUBJECT"]',
    body: '[id^="editorParent_"] [contenteditable]',
    send: '.fui-SplitButton__primaryActionButton',
  },
} as const satisfies Record<DemoName, unknown>;

/** Opens a new mail in a demo page and types a draft into it, as a person would; the caret stays at its end. */
export async function writeDraft(
  page: Page,
  name: DemoName,
  draft: { readonly to: Person; readonly subject: string; readonly body: string },
): Promise<void> {
  const parts = demoParts[name];
  await page.waitForSelector('[data-demo="ready"]');
  await page.click(parts.newMail);
  const compose = await page.waitForSelector(parts.compose);
  const to = await compose?.$(parts.to);
  const subject = await compose?.$(parts.subject);
  const body = await compose?.$(parts.body);
  if (!to || !subject || !body) throw new Error(`The ${name} demo has no compose.`);
  await to.click();
  await typeText(page, `${draft.to.name} <${draft.to.address}>,`);
  await subject.click();
  await typeText(page, draft.subject);
  // The first line: the signature stands below it.
  await body.click({ offset: { x: 20, y: 8 } });
  await typeText(page, draft.body);
}
