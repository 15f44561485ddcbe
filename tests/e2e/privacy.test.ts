import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleDraft } from '../../demo/sample.ts';
import { demoParts, writeDraft } from '../../demo/write-draft.ts';
import {
  openDemo,
  openPopupOf,
  readPopup,
  useBrowser,
  waitForChip,
  waitInClosedRoot,
  waitUntil,
} from './support/index.ts';

const running = useBrowser({ keepLog: true });

/** Stands in the subject and the body of the draft, beside words that are flagged. */
const mark = 'quokka7391';
const draft = {
  ...sampleDraft,
  subject: `Our ${mark} work`,
  body: `I am ending our contract. The ${mark} delay is your fault.`,
};

interface Area {
  get(key: null): Promise<unknown>;
  set(items: Readonly<Record<string, string>>): Promise<void>;
}
interface WithStorage {
  readonly chrome?: { readonly storage?: Readonly<Record<string, Area>> };
}

/** All that is kept at the origin of the page it runs in, by the name of the place. */
async function readKept(): Promise<Readonly<Record<string, string>>> {
  const kept: Record<string, unknown> = {
    'local storage': { ...localStorage },
    'session storage': { ...sessionStorage },
    cookies: document.cookie,
    history: [location.href, history.state],
  };
  for (const { name = '' } of await indexedDB.databases()) {
    const rows: unknown[] = [];
    const open = indexedDB.open(name);
    await new Promise((done) => open.addEventListener('success', done));
    for (const store of open.result.objectStoreNames) {
      const all = open.result.transaction(store).objectStore(store).getAll();
      await new Promise((done) => all.addEventListener('success', done));
      rows.push(all.result);
    }
    open.result.close();
    kept[`database ${name}`] = rows;
  }
  for (const name of await caches.keys().catch(() => [])) {
    const requests = await (await caches.open(name)).keys();
    kept[`cache ${name}`] = requests.map((request) => request.url);
  }
  const areas = (globalThis as WithStorage).chrome?.storage;
  for (const area of areas ? ['local', 'session', 'sync'] : []) {
    kept[`storage.${area}`] = await areas?.[area]?.get(null);
  }
  return Object.fromEntries(Object.entries(kept).map(([at, what]) => [at, JSON.stringify(what)]));
}

/** The places where the mark was left: what is kept, the consoles, the addresses. */
async function findMark(pages: Readonly<Record<string, Page>>): Promise<readonly string[]> {
  const { browser, readLog, listRequests } = running();
  const addresses = await Promise.all(
    // The driver of Firefox lists closed pages too, and has an old address for an extension's pages.
    (await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => null)),
  );
  const places: Record<string, string> = {
    log: readLog(),
    requests: JSON.stringify(listRequests()),
    addresses: JSON.stringify(addresses),
  };
  for (const [name, page] of Object.entries(pages)) {
    for (const [at, what] of Object.entries(await page.evaluate(readKept))) {
      places[`${name}: ${at}`] = what;
    }
  }
  return Object.keys(places).filter((place) => places[place]?.includes(mark));
}

/** Leaves the mark wherever a page can leave it. */
async function plantMark(text: string): Promise<void> {
  localStorage.setItem('planted', text);
  sessionStorage.setItem('planted', text);
  history.replaceState({ text }, '');
  console.log(text);
  const open = indexedDB.open('planted');
  open.addEventListener('upgradeneeded', () => open.result.createObjectStore('planted'));
  await new Promise((done) => open.addEventListener('success', done));
  const put = open.result.transaction('planted', 'readwrite').objectStore('planted').put(text, 1);
  await new Promise((done) => put.addEventListener('success', done));
  open.result.close();
  const areas = (globalThis as WithStorage).chrome?.storage;
  for (const area of areas ? ['local', 'session', 'sync'] : []) {
    await areas?.[area]?.set({ planted: text });
  }
}

test('no word of a draft is kept, logged or put into an address, and the search would find it', async () => {
  const { page: mail } = await openDemo(running(), 'gmail');
  await writeDraft(mail, 'gmail', draft);
  await waitForChip(mail, 'flags');
  await (await waitInClosedRoot(mail, '.chip-button')).click();
  await (await waitInClosedRoot(mail, '.flags button')).click();
  await waitInClosedRoot(mail, '.card');
  await mail.keyboard.press('Escape');
  const popup = await openPopupOf(running(), mail);
  expect(JSON.stringify(await readPopup(popup)), 'the popup is told the draft').toContain(mark);
  const tick = await popup.waitForSelector('input[type=checkbox]');
  await tick?.evaluate((box) => (box as HTMLInputElement).click());
  await waitUntil('the tick to be kept', async () => {
    const kept = await popup.evaluate(readKept);
    return kept['storage.local']?.includes(draft.to.address);
  });
  await mail.bringToFront();
  await mail.click(`${demoParts.gmail.compose} ${demoParts.gmail.send}`);
  await (await waitInClosedRoot(mail, '.guard-actions .button-quiet')).click();
  await mail.waitForFunction(() => window.demoOutbox.length === 1);
  expect(await findMark({ mail, popup })).toEqual([]);

  await mail.evaluate(plantMark, mark);
  await popup.evaluate(plantMark, mark);
  await running().openExtensionPage(`options.html#${mark}`);
  await waitUntil('the planted log', () => running().readLog().includes(mark));
  const places = ['local storage', 'session storage', 'history', 'database planted'];
  expect(await findMark({ mail, popup })).toEqual([
    'log',
    'addresses',
    ...places.map((place) => `mail: ${place}`),
    ...places.map((place) => `popup: ${place}`),
    ...['local', 'session', 'sync'].map((area) => `popup: storage.${area}`),
  ]);
});
