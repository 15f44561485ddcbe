import { expect, test } from 'vitest';
import { openDemo, parts } from './inline-page.ts';
import { useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();

test.each(['gmail', 'outlook'] as const)(
  'in %s a rewrite is one click, and one Ctrl+Z takes it back',
  async (name) => {
    const demo = await openDemo(running(), name);
    const { page } = demo;
    const read = () => page.$eval(parts[name].body, (editor) => editor.textContent ?? '');
    await demo.type('You failed to send the files by Monday. The logo is blue. ');
    await demo.waitForMarked('You failed to send the files by Monday');
    await demo.point('You failed', 'click');
    const card = await demo.wait('.card');
    const rewrite = await card.$('.flag-rewrites button');
    await rewrite?.click();
    await waitUntil('the rewrite', async () =>
      (await read()).startsWith('The files did not arrive by Monday. The logo is blue.'),
    );
    await demo.waitForMarked();
    await page.focus(parts[name].body);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitUntil('the words as they were', async () =>
      (await read()).startsWith('You failed to send the files by Monday. The logo is blue.'),
    );
    expect((await read()).match(/Monday/g)).toHaveLength(1);
    await page.close();
  },
);
