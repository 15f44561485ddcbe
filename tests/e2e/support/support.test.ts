import { expect, test } from 'vitest';
import {
  findInClosedRoot,
  openServed,
  type ServedFile,
  useBrowser,
  waitInClosedRoot,
} from './index.ts';

const running = useBrowser();

const page: ServedFile = {
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><title>untouched</title><p>A page.</p><script>
    const host = document.body.appendChild(document.createElement('div'));
    host.setAttribute('data-call-first', 'parts');
    const root = host.attachShadow({ mode: 'closed' });
    const button = root.appendChild(document.createElement('button'));
    button.textContent = 'Deep';
    button.onclick = () => { document.title = 'clicked'; };
    fetch('/not-there');
  </script>`,
};

test('a page under a real host is answered from here, and what is missing is told', async () => {
  const served = await openServed(running(), 'https://mail.google.com/mail/u/0/', (url) =>
    new URL(url).pathname === '/mail/u/0/' ? page : null,
  );
  expect(served.page.url()).toBe('https://mail.google.com/mail/u/0/');
  await expect.poll(() => served.missed).toEqual(['https://mail.google.com/not-there']);
});

test('a button in a closed shadow root can be found and clicked, which no script of the page can', async () => {
  const served = await openServed(running(), 'https://outlook.live.com/', () => page);
  const button = await waitInClosedRoot(served.page, 'button');
  await button.click();
  expect(await served.page.title()).toBe('clicked');
  expect(await findInClosedRoot(served.page, 'input')).toBeNull();
  expect(
    await served.page.evaluate(() => document.querySelector('[data-call-first]')?.shadowRoot),
  ).toBeNull();
});

test('a page of the extension opens', async () => {
  const manifest = await running().openExtensionPage('manifest.json');
  expect(await manifest.evaluate(() => location.href)).toBe(`${running().origin}/manifest.json`);
});
