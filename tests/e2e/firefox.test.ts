import { describe, expect, inject, test } from 'vitest';
import { client } from '../../demo/sample.ts';
import { writeDraft } from '../../demo/write-draft.ts';
import {
  askFirefox,
  askView,
  openFirefoxPopup,
  pressInFirefox,
  pressMenuItem,
} from './support/firefox-window.ts';
import { openDemo, useBrowser, waitForChip, waitUntil } from './support/index.ts';

const draft = {
  to: client,
  subject: 'Our work together',
  body: 'I am ending our contract on 4 December. The delays are your fault.',
};

// What only a person at Firefox itself can press: its own popup, sidebar and menu.
describe.runIf(inject('browser') === 'firefox')('in Firefox’s own window', () => {
  const running = useBrowser();

  const isSidebarOpen = () => askFirefox<boolean>(running(), 'SidebarController.isOpen');

  test('the popup’s button opens the sidebar with the plan of the draft, and what is typed there is held', async () => {
    const own = await running().openExtensionPage('manifest.json');
    const { page } = await openDemo(running(), 'gmail');
    await writeDraft(page, 'gmail', draft);
    await waitForChip(page, 'flags');
    await page.bringToFront();
    await askFirefox(running(), '(SidebarController.hide(), true)');
    expect(await isSidebarOpen()).toBe(false);
    await openFirefoxPopup(running());
    // A popup that is still on its way takes no keys: each is pressed until it shows.
    const button = "view.document.querySelector('.popup-head button')";
    const isOnButton = () =>
      askView<boolean>(
        own,
        'popup',
        `${button} !== null && view.document.activeElement === ${button}`,
      );
    await waitUntil('the sidebar', async () => {
      if (await isSidebarOpen()) return true;
      await pressInFirefox(running(), (await isOnButton()) ? 'Enter' : 'Tab');
      return isSidebarOpen();
    });
    const value = (id: string) => `view.document.querySelector('#part-${id}')?.value ?? null`;
    expect(
      await waitUntil('the plan', () => askView<string>(own, 'sidebar', value('decision'))),
    ).toBe('I am ending our contract on 4 December.');
    const text = await askView<string>(own, 'sidebar', 'view.document.body.innerText');
    expect(text).toContain(client.name);

    await askView(own, 'sidebar', "(view.document.querySelector('#part-reason').focus(), true)");
    await askFirefox(
      running(),
      "document.getElementById('sidebar').contentDocument.querySelector('browser').focus()",
    );
    await pressInFirefox(running(), ...'The briefs came late.');
    await waitUntil('the words to be held', async () =>
      JSON.stringify(await own.evaluate('chrome.storage.session.get()')).includes(
        'The briefs came late.',
      ),
    );
    await askFirefox(running(), '(SidebarController.hide(), true)');
    await askFirefox(
      running(),
      "SidebarController.show('call-first_call-first_example-sidebar-action').then(() => true)",
    );
    await waitUntil('the words in the sidebar that was opened again', async () =>
      ((await askView<string | null>(own, 'sidebar', value('reason'))) ?? '').includes(
        'The briefs came late.',
      ),
    );
  }, 90_000);

  test('the menu of selected text opens the review page with it, and no address holds it', async () => {
    const own = await running().openExtensionPage('manifest.json');
    const { page } = await openDemo(running(), 'gmail', '?menu');
    await page.bringToFront();
    const at = await page.evaluate(() => {
      const [start] = [...document.querySelectorAll('*')].filter(
        (one) => one.childElementCount === 0 && one.textContent?.includes('Harbour Lane Bakery'),
      );
      if (!start) return null;
      getSelection()?.selectAllChildren(start);
      const { x, y, height } = start.getBoundingClientRect();
      return { x: x + 8, y: y + height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0, { button: 'right' });
    await pressMenuItem(running(), 'Review this text with Call First');
    const reviewPage = 'chrome.extension.getViews({ type: "tab" })';
    const find = (what: string) =>
      own.evaluate(
        `(() => { const view = ${reviewPage}.find(({ location }) => location.pathname === '/review.html'); return view ? ${what} : null; })()`,
      ) as Promise<string | null>;
    expect(
      await waitUntil('the text', () =>
        find("view.document.querySelector('[data-draft-body]')?.value || null"),
      ),
    ).toContain('Harbour Lane Bakery');
    expect(await find('view.location.href')).toBe(`${running().origin}/review.html`);
  }, 60_000);
});
