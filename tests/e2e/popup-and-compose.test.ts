import { expect, test } from 'vitest';
import { demoNames } from '../../demo/build.ts';
import { demoUrls, findDemoFile } from '../../demo/find-demo-file.ts';
import { client } from '../../demo/sample.ts';
import { writeDraft } from '../../demo/write-draft.ts';
import { askExtension } from './support/ask-extension.ts';
import { openServed, useBrowser, waitInClosedRoot, waitUntil } from './support/index.ts';
import { findTabId } from './support/stand-in.ts';

const running = useBrowser();

const draft = {
  to: client,
  subject: 'Our work together',
  body: 'I am ending our contract on 4 December. The delays are your fault.',
};

test.each(demoNames)(
  'badge, popup and compose of %s agree, and a flag leads from one to the other',
  async (name) => {
    const { page } = await openServed(running(), demoUrls[name], findDemoFile);
    await writeDraft(page, name, draft);
    const tabId = await findTabId(running(), page.url());
    const badge = `chrome.action.getBadgeText({tabId: ${tabId}})`;
    await waitUntil('a flag', async () => Number(await askExtension(running(), badge)) > 0);

    const popup = await running().openExtensionPage(`popup.html?tab=${tabId}`, '.checklist');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(`ends the work with ${client.name}`);
    const count = await popup.$$eval('.flag', (all) => all.length);
    expect(String(count)).toBe(await askExtension(running(), badge));

    // A lone flag is open from the start.
    if (count > 1) await popup.click('.flag summary');
    await popup.click('.flag[open] button');
    await waitInClosedRoot(page, '.card');
  },
);
