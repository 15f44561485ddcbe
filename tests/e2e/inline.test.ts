import { describe, expect, inject, test } from 'vitest';
import { flagged, openDemo, parts, readFocused, textOf } from './inline-page.ts';
import { pressButton, useBrowser, waitUntil } from './support/index.ts';

const running = useBrowser();
const { blame, failed, ending } = flagged;
const draft = `${blame.sentence} ${failed.sentence} `;

/** Keys that the page's own listeners see, at the very front of what a page can do. */
const recordKeys = () => {
  const seen: string[] = [];
  Object.assign(window, { seenKeys: seen });
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, (event) => seen.push(event.key), true);
};
const readKeys = () => (window as unknown as { seenKeys: string[] }).seenKeys.splice(0);
const readActions = () => window.demoActions.length;

describe.each(['gmail', 'outlook'] as const)('in %s', (name) => {
  test('a typed draft is marked, counted and explained, and its HTML stays as it was typed', async () => {
    const demo = await openDemo(running(), name);
    await demo.type(draft);
    const typed = await demo.readHtml();
    await demo.waitForMarked(blame.words, failed.words);
    expect(await textOf(await demo.wait('.chip'))).toBe('2 places to look at');
    await demo.point(blame.words);
    expect(await textOf(await demo.wait('.card'))).toContain('Blame');
    expect(await demo.readHtml()).toBe(typed);
    await demo.page.close();
  });

  test('a draft that ends the relationship is nudged towards a call, until that is dismissed', async () => {
    const demo = await openDemo(running(), name);
    await demo.type(ending);
    const banner = await demo.wait('.banner');
    expect(await textOf(banner)).toContain('Call first');
    await pressButton(banner, 1);
    await demo.waitForNone('.banner');
    await demo.type(' We stop then.');
    await demo.wait('.chip[data-chip="clear"]');
    expect(await demo.find('.banner')).toBeNull();
    await demo.page.close();
  });
});

test('a mark written into the draft would be noticed', async () => {
  const demo = await openDemo(running());
  await demo.type(draft);
  const typed = await demo.readHtml();
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.$eval('[g_editable]', (editor) => {
    editor.firstChild?.before(document.createElement('span'));
  });
  expect(await demo.readHtml()).not.toBe(typed);
  await demo.page.close();
});

test('while one goes on typing only flagged words are ever marked', async () => {
  const demo = await openDemo(running());
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seenMarks: seen });
    const look = () => {
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('call-first-')) for (const range of highlight) seen.add(String(range));
      requestAnimationFrame(look);
    };
    look();
  });
  await demo.page.keyboard.down('Control');
  await demo.page.keyboard.press('Home');
  await demo.page.keyboard.up('Control');
  // Slower and faster than the pause, so that answers come while the text moves on.
  for (const [index, letter] of [...'We had a plan. It moved on. '].entries()) {
    await demo.page.keyboard.type(letter, { delay: index % 9 === 8 ? 540 : 20 });
  }
  await demo.waitForMarked(blame.words, failed.words);
  const seen = await demo.page.evaluate(() => [
    ...(window as unknown as { seenMarks: Set<string> }).seenMarks,
  ]);
  const allowed = [blame.words, failed.words];
  expect(
    seen.filter((it) => !allowed.some((words) => it.includes(words) && !it.includes('.'))),
  ).toEqual([]);
  expect(seen).toHaveLength(2);
  await demo.page.close();
});

test('the sentence that is being typed in loses its mark at once, the others keep theirs', async () => {
  const demo = await openDemo(running());
  await demo.type(`${failed.sentence} The delay was your fault`);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.keyboard.type(' and');
  await waitUntil('one mark', async () => (await demo.readMarked()).length === 1);
  expect((await demo.readMarked()).join()).toContain(failed.words);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.close();
});

describe('by keyboard', () => {
  test('the list and the card open, and no key pressed in them reaches the page', async () => {
    const demo = await openDemo(running());
    await demo.type(draft);
    await demo.waitForMarked(blame.words, failed.words);
    await demo.page.evaluate(recordKeys);
    await demo.page.keyboard.press('x');
    expect(await demo.page.evaluate(readKeys), 'the recording works').toContain('x');
    await demo.page.keyboard.press('Backspace');
    await demo.waitForMarked(blame.words, failed.words);
    const before = await demo.page.evaluate(readActions);
    await demo.page.evaluate(readKeys);

    await demo.page.keyboard.down('Alt');
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.up('Alt');
    await demo.wait('.list');
    await waitUntil('focus in the list', async () =>
      (await readFocused(demo)).includes(blame.words),
    );
    await demo.page.keyboard.press('ArrowDown');
    await waitUntil('the next flag', async () => (await readFocused(demo)).includes(failed.words));
    for (const key of ['e', 'c', 'r', '#'] as const) await demo.page.keyboard.press(key);
    await demo.page.keyboard.press('Enter');
    await demo.wait('.card');
    await waitUntil('focus in the card', async () =>
      (await readFocused(demo)).includes(failed.words),
    );
    await demo.page.keyboard.press('Escape');
    await demo.wait('.list');
    await demo.page.keyboard.press('Escape');
    await demo.waitForNone('.list');
    expect((await demo.page.evaluate(readKeys)).filter((key) => key !== 'Alt')).toEqual([]);
    expect(await demo.page.evaluate(readActions)).toBe(before);

    await demo.type('Back.');
    expect(await demo.readHtml()).toContain(`${failed.sentence} Back.`);
    await demo.page.close();
  });

  test('with the caret in marked words their card opens, and Space presses its button', async () => {
    const demo = await openDemo(running());
    await demo.type('It was your fault');
    await demo.waitForMarked(blame.words);
    await demo.page.keyboard.down('Alt');
    await demo.page.keyboard.press('Enter');
    await demo.page.keyboard.up('Alt');
    await demo.wait('.card');
    await waitUntil('focus in the card', async () => (await readFocused(demo)) !== '');
    // Behind the close button and however many rewrites there are.
    await waitUntil('ignore', async () => {
      if ((await readFocused(demo)) === 'Ignore here') return true;
      await demo.page.keyboard.press('Tab');
      return false;
    });
    await demo.page.keyboard.press(' ');
    await demo.waitForMarked();
    await demo.wait('.chip[data-chip="clear"]');
    await demo.page.close();
  });

  test('Escape closes the card that the pointer opened, and the compose stays open', async () => {
    const demo = await openDemo(running());
    await demo.type(draft);
    await demo.waitForMarked(blame.words, failed.words);
    await demo.point(blame.words, 'click');
    await demo.wait('.card');
    await demo.page.keyboard.press('Escape');
    await demo.waitForNone('.card');
    expect(await demo.page.$('[g_editable]')).not.toBeNull();
    await demo.page.keyboard.press('Escape');
    await waitUntil(
      'the compose closed by its own Escape',
      async () => !(await demo.page.$('[g_editable]')),
    );
    await demo.waitForNone('.chip');
    await demo.page.close();
  });
});

test('a click on marked words opens the card and puts the caret where it was clicked', async () => {
  const demo = await openDemo(running());
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.point(blame.words, 'click');
  await demo.wait('.card');
  await demo.type('!');
  await waitUntil(
    'the letter in the words',
    async () =>
      /your!? ?!?fa?!?u?!?l?!?t/.test(await demo.readHtml()) &&
      (await demo.readHtml()).includes('!'),
  );
  await demo.waitForNone('.card');
  await demo.page.close();
});

test('a compose is followed through minimising and full screen, and remembers what was ignored', async () => {
  const demo = await openDemo(running());
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.point(blame.words, 'click');
  await pressButton(await demo.wait('.card'), -1);
  await demo.waitForMarked(failed.words);
  await demo.page.click('.Hl');
  await demo.waitForNone('.chip');
  await demo.page.click('.Hl');
  await demo.wait('.chip');
  await demo.page.click('.Hq');
  await demo.page.waitForSelector('.aSt [g_editable]');
  await demo.page.click('[g_editable]');
  await demo.wait('.chip');
  await demo.type('So. ');
  await demo.waitForMarked(failed.words);
  await demo.page.close();
});

test.each([
  ['gmail', '.oh'],
  ['outlook', '#discardCompose'],
] as const)(
  'a draft of %s that is discarded with a card open takes all of ours along',
  async (name, discard) => {
    const demo = await openDemo(running(), name);
    await demo.type(`${blame.sentence} ${flagged.ending}`);
    await demo.waitForMarked(blame.words);
    await demo.wait('.banner');
    await demo.point(blame.words, 'click');
    await demo.wait('.card');
    await demo.page.click(discard);
    for (const part of ['.card', '.banner', '.chip']) await demo.waitForNone(part);
    await demo.page.close();
  },
);

test('several composes are reviewed side by side', async () => {
  const demo = await openDemo(running());
  await demo.type(blame.sentence);
  await demo.waitForMarked(blame.words);
  await demo.compose();
  await demo.type(failed.sentence);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.close();
});

test('plain-text mode is reviewed too', async () => {
  const demo = await openDemo(running());
  await demo.page.click('.plain');
  const textarea = await demo.page.waitForSelector('.Ar.As textarea.Ak');
  await textarea?.click({ offset: { x: 20, y: 8 } });
  await demo.type(draft);
  const chip = await demo.wait('.chip[data-chip="flags"]');
  expect(await textOf(chip)).toBe('2 places to look at');
  await chip.click();
  expect(await textOf(await demo.wait('.list'))).toContain(blame.words);
  await demo.page.close();
});

test('what is not English is said to be not reviewed', async () => {
  const demo = await openDemo(running());
  await demo.type(
    'Sehr geehrte Frau Whitfield, wir haben leider nicht die Zeit für das Projekt und werden den Vertrag zum Ende des Monats nicht verlängern.',
  );
  expect(await textOf(await demo.wait('.chip[data-chip="language"]'))).toBe(
    'Not English, not reviewed',
  );
  await demo.page.close();
});

test('a compose that is not understood says so, and its structure can be copied without any text', async () => {
  const demo = await openDemo(running());
  await demo.page.$$eval('.aoO', (buttons) => {
    for (const button of buttons) button.remove();
  });
  await demo.page.click(parts.gmail.subject);
  await demo.page.click(parts.gmail.body);
  const chip = await demo.wait('.chip[data-chip="unwatched"]');
  expect(await textOf(chip)).toBe('Not watching this draft');
  await chip.click();
  expect(await textOf(await demo.wait('.list'))).toContain('Copy how the page is built');
  await demo.page.close();
});

test('a client who is not to be phoned is not nudged about again', async () => {
  const write = async () => {
    const demo = await openDemo(running(), 'gmail', '?');
    await demo.addRecipient('lee@elsewhere.example');
    await demo.type(ending);
    return demo;
  };
  const demo = await write();
  await pressButton(await demo.wait('.banner'), -1);
  await demo.waitForNone('.banner');
  await demo.page.close();
  const again = await write();
  await again.wait('.chip[data-chip="clear"]');
  expect(await again.find('.banner')).toBeNull();
  await again.page.close();
});

test('a background that was stopped is woken, and the page goes on working', async () => {
  const demo = await openDemo(running());
  await demo.type(blame.sentence);
  await demo.waitForMarked(blame.words);
  await running().stopBackground();
  await demo.type(` ${failed.sentence}`);
  await demo.waitForMarked(blame.words, failed.words);
  await demo.page.close();
});

// The driver of Firefox has no paper.
test.runIf(inject('browser') === 'chrome')('nothing of ours goes on paper', async () => {
  const demo = await openDemo(running());
  const { page } = demo;
  await demo.type(draft);
  await demo.waitForMarked(blame.words, failed.words);
  const read = () =>
    page.evaluate(() => {
      const host = document.querySelector('[data-call-first="parts"]');
      const editor = document.querySelector('[g_editable]');
      if (!host || !editor) throw new Error('There is no draft.');
      const [name = ''] = [...CSS.highlights.keys()].filter((one) => one.startsWith('call-first-'));
      return [
        getComputedStyle(host).visibility,
        getComputedStyle(editor, `::highlight(${name})`).textDecorationLine,
      ];
    });
  expect(await read()).toEqual(['visible', 'underline']);
  await page.emulateMediaType('print');
  expect(await read()).toEqual(['hidden', 'none']);
  await page.close();
});
