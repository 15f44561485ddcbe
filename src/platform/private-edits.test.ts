import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { attachPrivateEdits } from './private-edits.ts';
import { readUnkeptEdits } from './unkept-edits.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const edits = { thanks: 'Thank you.' };
let open: readonly { readonly incognito: boolean }[];
let closed: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  open = [{ incognito: false }, { incognito: true }];
  Object.assign(fakeBrowser.windows, {
    getAll: async () => open,
    onRemoved: {
      addListener: (listener: () => void) => {
        closed = listener;
      },
    },
  });
});

const attach = () =>
  attachPrivateEdits((error) => {
    throw error;
  });
const readAll = () => fakeBrowser.storage.session.get();

test('what was typed in a private window is there when the panel opens again, in private windows alone', async () => {
  await attach().hold(sam, edits);
  expect(await readUnkeptEdits(sam, true)).toEqual(edits);
  expect(await readUnkeptEdits(sam, false)).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('it stays while another private window is open, and is gone with the last', async () => {
  const privateEdits = attach();
  await privateEdits.hold(sam, edits);
  closed();
  await privateEdits.hold({ name: 'Kim', address: null }, edits);
  expect(await readUnkeptEdits(sam, true)).toEqual(edits);
  open = [{ incognito: false }];
  closed();
  await vi.waitFor(async () => expect(await readAll()).toEqual({}));
});

test('the last words of a panel whose window is gone are not held', async () => {
  const privateEdits = attach();
  open = [{ incognito: false }];
  await privateEdits.hold(sam, edits);
  expect(await readAll()).toEqual({});
});

test('a plan set back to the draft’s words leaves nothing', async () => {
  const privateEdits = attach();
  await privateEdits.hold(sam, edits);
  await privateEdits.hold(sam, {});
  expect(await readAll()).toEqual({});
});
