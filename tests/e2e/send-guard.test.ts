import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { DemoName } from '../../demo/build.ts';
import { demoParts } from '../../demo/write-draft.ts';
import { type DemoPage, openDemo, textOf } from './inline-page.ts';
import { askExtension } from './support/ask-extension.ts';
import { answerGuard, pressButton, useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();
const ending = 'I have decided to end our contract on 31 March.';
const clean = 'Thank you for the photos. The pages are ready.';

/** Writes down what reaches the page, before anything of its own can cancel it. */
const record = () => {
  const seen: string[] = [];
  Object.assign(window, { seenEvents: seen });
  for (const type of ['mousedown', 'mouseup', 'click', 'keydown'] as const)
    window.addEventListener(
      type,
      (event) => {
        const how = event.defaultPrevented ? 'stopped' : 'untouched';
        seen.push(`${type} ${event.isTrusted ? how : 'made'}`);
      },
      { capture: true },
    );
};
const readSeen = (demo: DemoPage) =>
  demo.page.evaluate(() => (window as unknown as { seenEvents: string[] }).seenEvents.splice(0));
const countSent = (demo: DemoPage) => demo.page.evaluate(() => window.demoOutbox.length);
const shown = {
  clean: '.chip[data-chip="clear"]',
  flags: '.chip[data-chip="flags"]',
  // The chip says the same of the half of an ending that was reviewed first.
  ending: '.banner',
} as const;

async function press(demo: DemoPage, ...keys: readonly ('Control' | 'Meta' | 'Enter' | ' ')[]) {
  for (const key of keys) await demo.page.keyboard.down(key);
  for (const key of [...keys].reverse()) await demo.page.keyboard.up(key);
}

/** A dialog as a screen reader is told of it. */
function describeDialog(dialog: Element) {
  const root = dialog.getRootNode() as ShadowRoot;
  const textOfPart = (name: string) =>
    root.getElementById(dialog.getAttribute(name) ?? '')?.textContent ?? '';
  return {
    isModal: dialog.matches(':modal'),
    role: dialog.tagName,
    label: textOfPart('aria-labelledby'),
    isDescribed: textOfPart('aria-describedby') !== '',
  };
}

async function findSend(demo: DemoPage, name: DemoName): Promise<ElementHandle<Element>> {
  const send = await demo.page.$(demoParts[name].send);
  if (!send) throw new Error('There is no Send.');
  return send;
}

/** In the compose, not in the reading pane. */
const inCompose = (name: DemoName, part: 'to' | 'subject') =>
  `${demoParts[name].compose} ${demoParts[name][part]}`;

const ways = {
  'a click on Send': async (demo: DemoPage, name: DemoName) => (await findSend(demo, name)).click(),
  'Enter on Send': async (demo: DemoPage, name: DemoName) => {
    await (await findSend(demo, name)).focus();
    await press(demo, 'Enter');
  },
  'Space on Send': async (demo: DemoPage, name: DemoName) => {
    await (await findSend(demo, name)).focus();
    await press(demo, ' ');
  },
  'Ctrl+Enter in the body': (demo: DemoPage) => press(demo, 'Control', 'Enter'),
  'Cmd+Enter in the body': (demo: DemoPage) => press(demo, 'Meta', 'Enter'),
  'Ctrl+Enter in the subject': async (demo: DemoPage, name: DemoName) => {
    await demo.page.click(inCompose(name, 'subject'));
    await press(demo, 'Control', 'Enter');
  },
  'Ctrl+Enter in the recipients': async (demo: DemoPage, name: DemoName) => {
    await demo.page.click(inCompose(name, 'to'));
    await press(demo, 'Control', 'Enter');
  },
  'schedule send': async (demo: DemoPage, name: DemoName) => {
    const { page } = demo;
    if (name === 'gmail') {
      await page.click('.hG');
      await page.click('[selector="scheduledSend"]');
    } else {
      await page.click('.fui-SplitButton__menuButton');
      await page.click('[role="menuitem"]:last-child');
    }
  },
  'Enter on schedule send': async ({ page }: DemoPage, name: DemoName) => {
    await page.click(name === 'gmail' ? '.hG' : '.fui-SplitButton__menuButton');
    await page.focus(
      name === 'gmail' ? '[selector="scheduledSend"]' : '[role="menuitem"]:last-child',
    );
    await page.keyboard.press('Enter');
  },
} as const;

/** A compose with a draft that ends the work, when that was seen. */
async function writeEnding(name: DemoName, text = ending): Promise<DemoPage> {
  const demo = await openDemo(running(), name);
  await demo.type(text);
  await demo.wait(shown.ending);
  return demo;
}

const drafts = { clean, ending } as const;

/** Writes in the compose at hand, or in a new one where that was sent, until it was reviewed. */
async function writeNext(demo: DemoPage, what: keyof typeof drafts): Promise<void> {
  if ((await countSent(demo)) > 0) await demo.compose();
  await demo.type(drafts[what]);
  await demo.wait(shown[what]);
  await readSeen(demo);
}

const [call, back, anyway] = [0, 1, 2] as const;

describe.each(['gmail', 'outlook'] as const)('in %s', (name) => {
  test('every way to send lets a clean draft go out untouched', async () => {
    const demo = await openDemo(running(), name);
    await demo.page.evaluate(record);
    for (const [sent, [way, send]] of Object.entries(ways).entries()) {
      await writeNext(demo, 'clean');
      await send(demo, name);
      await waitUntil(`the mail by ${way}`, async () => (await countSent(demo)) === sent + 1);
      const seen = await readSeen(demo);
      expect(seen.length, way).toBeGreaterThan(0);
      // Outlook's menu clicks itself at Enter.
      const isOwn = (it: string) => it === 'click made' && seen.includes('keydown untouched');
      expect(seen.filter((it) => !it.endsWith('untouched') && !isOwn(it))).toEqual([]);
      expect(await demo.find('.guard'), way).toBeNull();
    }
    await demo.page.close();
  });

  test('every way to send is paused at an ending, and sends anyway just once', async () => {
    const demo = await openDemo(running(), name);
    await demo.page.evaluate(record);
    for (const [sent, [way, send]] of Object.entries(ways).entries()) {
      await writeNext(demo, 'ending');
      await send(demo, name);
      expect(await textOf(await demo.wait('.guard')), way).toContain('ends your work');
      expect(await countSent(demo), way).toBe(sent);
      await answerGuard(demo.page, anyway);
      await waitUntil(`the mail by ${way}`, async () => (await countSent(demo)) > sent);
      await demo.waitForNone('.guard');
      const replayed = (await readSeen(demo)).filter((it) => it.endsWith('made'));
      expect(replayed.length, 'events of ours, which the record does notice').toBeGreaterThan(0);
      // One more of our rounds: nothing follows.
      await demo.page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
      expect(await countSent(demo), way).toBe(sent + 1);
    }
    await demo.page.close();
  });

  test('back to the draft sends nothing, and an edit elsewhere does not open the gate', async () => {
    const demo = await writeEnding(name, `Hello. ${ending}`);
    await press(demo, 'Control', 'Enter');
    await answerGuard(demo.page, back);
    await demo.waitForNone('.guard');
    // Typed where the caret was, and sent before any review of it can be there.
    await demo.type(' Bye.');
    await press(demo, 'Control', 'Enter');
    await demo.wait('.guard');
    await demo.page.keyboard.press('Escape');
    await demo.waitForNone('.guard');
    await demo.type(' So long.');
    expect(await demo.readHtml()).toContain(`${ending} Bye. So long.`);
    await demo.page.click(inCompose(name, 'subject'));
    await demo.type('The end');
    await press(demo, 'Control', 'Enter');
    await answerGuard(demo.page, back);
    await demo.waitForNone('.guard');
    await demo.type(' of it');
    const subject = await demo.page.$eval(
      inCompose(name, 'subject'),
      (it) => 'value' in it && it.value,
    );
    expect(subject).toBe('The end of it');
    expect(await countSent(demo)).toBe(0);
    await demo.page.close();
  });

  test('what was sent anyway, and is still there, is not asked again', async () => {
    const demo = await writeEnding(name);
    // A webmail that takes no press but the writer's.
    await demo.page.evaluate(() => {
      for (const type of ['mousedown', 'mouseup', 'click'] as const)
        document.documentElement.addEventListener(
          type,
          (event) => {
            if (!event.isTrusted) event.stopImmediatePropagation();
          },
          { capture: true },
        );
    });
    await press(demo, 'Control', 'Enter');
    await answerGuard(demo.page, anyway);
    expect(await textOf(await demo.wait('.guard-note'))).toContain('press Send again');
    expect(await countSent(demo)).toBe(0);
    await (await findSend(demo, name)).click();
    await waitUntil('the mail', async () => (await countSent(demo)) === 1);
    await demo.waitForNone('.guard-note');
    await demo.page.close();
  });

  test('keys pressed in the dialog never reach the page, and Tab stays in it', async () => {
    const demo = await writeEnding(name);
    await demo.page.evaluate(record);
    await press(demo, 'Control', 'Enter');
    expect(await (await demo.wait('.guard')).evaluate(describeDialog)).toEqual({
      isModal: true,
      role: 'DIALOG',
      label: 'Before this goes out',
      isDescribed: true,
    });
    await readSeen(demo);
    const actions = await demo.page.evaluate(() => window.demoActions.length);
    for (const key of ['e', '#', 'r', 'Tab', 'Tab', 'Tab', 'Tab'] as const)
      await demo.page.keyboard.press(key);
    expect(await textOf(await demo.wait('.guard button:focus'))).toBe('Call instead');
    expect(await readSeen(demo)).toEqual([]);
    expect(await demo.page.evaluate(() => window.demoActions.length)).toBe(actions);
    await demo.page.keyboard.press('Tab');
    await press(demo, 'Enter');
    await demo.waitForNone('.guard');
    expect(await countSent(demo)).toBe(0);
    await demo.page.close();
  });
});

test('send and archive is paused, and archives when it is sent anyway', async () => {
  const demo = await openDemo(running(), 'gmail');
  await demo.page.click('.row');
  await demo.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await demo.page.keyboard.press('r');
  await demo.page.waitForSelector('.Uo');
  await demo.type(ending);
  await demo.wait(shown.ending);
  await demo.page.click('.Uo');
  await answerGuard(demo.page, anyway);
  await waitUntil('the mail', async () => (await countSent(demo)) > 0);
  expect(await demo.page.evaluate(() => window.demoOutbox.map(({ how }) => how))).toEqual([
    'archive',
  ]);
  await demo.page.close();
});

test('an edit of the ending opens the gate', async () => {
  const demo = await writeEnding('gmail', ending.slice(0, -1));
  await demo.type(' if you wish');
  await press(demo, 'Control', 'Enter');
  await waitUntil('the mail', async () => (await countSent(demo)) === 1);
  await demo.page.close();
});

test('a follow-up of a call and an ending without a review are sent at once', async () => {
  const demo = await openDemo(running());
  await demo.type(`As we discussed on the phone this morning, I confirm it in writing. ${ending}`);
  await demo.wait(shown.clean);
  await press(demo, 'Control', 'Enter');
  await waitUntil('the first', async () => (await countSent(demo)) === 1);
  await demo.compose();
  await demo.type('I quit.');
  await press(demo, 'Control', 'Enter');
  await waitUntil('the second', async () => (await countSent(demo)) === 2);
  await demo.page.close();
});

test('when the page throws our dialog out, the next press sends the mail', async () => {
  const demo = await writeEnding('gmail');
  await press(demo, 'Control', 'Enter');
  await demo.wait('.guard');
  await demo.page.evaluate(() => {
    const drop = () => {
      for (const ours of document.querySelectorAll('[data-call-first="parts"]')) ours.remove();
    };
    new MutationObserver(drop).observe(document.documentElement, { childList: true });
    drop();
  });
  await demo.page.click('[g_editable]');
  await press(demo, 'Control', 'Enter');
  await waitUntil('the mail', async () => (await countSent(demo)) === 1);
  await demo.page.close();
});

test('a client who is not phoned, and the setting “never”, are not paused', async () => {
  const demo = await openDemo(running(), 'gmail');
  await demo.type(ending);
  await demo.addRecipient('dana@acme.test');
  await pressButton(await demo.wait(shown.ending), -1);
  await demo.waitForNone('.banner');
  await demo.page.click('[g_editable]', { offset: { x: 20, y: 8 } });
  await press(demo, 'Control', 'Enter');
  await waitUntil('the mail', async () => (await countSent(demo)) === 1);

  await demo.compose();
  await demo.type('You are an idiot.');
  await demo.wait(shown.flags);
  await press(demo, 'Control', 'Enter');
  expect(await textOf(await demo.wait('.guard'))).toContain('Unkind');
  await demo.page.keyboard.press('Escape');
  await demo.waitForNone('.guard');
  const options = await running().openExtensionPage('options.html', '[name="send-guard"]');
  await options.click('[name="send-guard"][value="never"]');
  await waitUntil('the setting', async () =>
    JSON.stringify(await askExtension(running(), 'chrome.storage.local.get()')).includes('never'),
  );
  await demo.page.bringToFront();
  await waitUntil('the second, when the page has heard of the setting', async () => {
    await press(demo, 'Control', 'Enter');
    if (await demo.find('.guard')) await demo.page.keyboard.press('Escape');
    return (await countSent(demo)) === 2;
  });
  // A page behind another one can't be clicked.
  await options.bringToFront();
  await options.click('[name="send-guard"][value="endings-and-unkind"]');
  await options.close();
  await demo.page.close();
});

test('“call instead” sends nothing and shows the way to the checklist', async () => {
  const demo = await writeEnding('gmail');
  await press(demo, 'Control', 'Enter');
  await answerGuard(demo.page, call);
  await demo.waitForNone('.guard');
  expect(await countSent(demo)).toBe(0);
  await demo.page.close();
});
