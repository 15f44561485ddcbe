// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PopupState } from '#platform';
import { newRecord } from '#records';
import { PopupPage } from './popup-page.tsx';

const send = vi.hoisted(() => vi.fn());
vi.mock('#platform', async (original) => ({
  ...(await original<typeof import('#platform')>()),
  sendToBackground: send,
}));

const state: PopupState = {
  tab: { kind: 'elsewhere', site: null },
  tabId: 7,
  owner: 'checklist',
  record: newRecord(null),
  hasMailAccess: true,
  isPrivate: false,
  language: 'en',
};
const root = document.body.appendChild(document.createElement('div'));

beforeEach(() => {
  send.mockReset();
});
afterEach(() => render(null, root));

const show = (over: Partial<PopupState> = {}) =>
  act(() => render(<PopupPage first={{ ...state, ...over }} />, root));
const tickFirst = () => act(() => root.querySelector<HTMLElement>('.checklist input')?.click());
const progress = () => /\d+ of 11/.exec(root.textContent ?? '')?.[0];

test('a tick is shown at once, then as the background kept it', async () => {
  let keep: (record: object) => void = () => {};
  send.mockReturnValue(new Promise((resolve) => (keep = resolve)));
  show();
  tickFirst();
  expect(progress()).toBe('1 of 11');
  expect(send).toHaveBeenCalledExactlyOnceWith(
    'tickStep',
    { tabId: 7, owner: 'checklist' },
    'call-first',
    true,
  );
  await act(async () => keep({ ...state.record, steps: ['call-first', 'say-thanks'] }));
  expect(progress()).toBe('2 of 11');
});

test('in a private window a tick is shown and nothing is sent to be kept', () => {
  show({ isPrivate: true });
  tickFirst();
  expect(progress()).toBe('1 of 11');
  expect(send).not.toHaveBeenCalled();
});
