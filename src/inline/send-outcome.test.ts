// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Compose } from '#webmail';
import { patience, watchOutcome } from './send-outcome.ts';

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A compose whose Send does what `press` says. */
function send(press: (root: HTMLElement) => unknown = () => {}, isThere = true) {
  const root = document.body.appendChild(document.createElement('div'));
  const body = root.appendChild(document.createElement('textarea'));
  body.getClientRects = () => [{}] as unknown as DOMRectList;
  const outcome = { onStanding: vi.fn(), onGone: vi.fn() };
  const pressIt = () => {
    press(root);
    return isThere;
  };
  watchOutcome({ root, body } as unknown as Compose, pressIt, outcome, stop.signal);
  return { ...outcome, root, body };
}
/** Lets observers and timers run. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const addLine = () => document.body.append(document.createElement('output'));

test('of a mail that has left the page nothing is said', async () => {
  const { onStanding, onGone } = send((root) => root.remove());
  await pass(patience.answered);
  expect(onGone).toHaveBeenCalledOnce();
  expect(onStanding).not.toHaveBeenCalled();
});

test('of a mail that nothing happens to it is said, and once it leaves that too', async () => {
  const { onStanding, onGone, root } = send();
  await pass(patience.silent - 1);
  expect(onStanding).not.toHaveBeenCalled();
  await pass(2);
  expect(onStanding).toHaveBeenCalledOnce();
  root.remove();
  await pass(0);
  expect(onGone).toHaveBeenCalledOnce();
  await pass(patience.answered);
  expect(onStanding).toHaveBeenCalledOnce();
});

test('a page that has answered the press is given longer', async () => {
  const { onStanding } = send(addLine);
  await pass(patience.silent + 1);
  expect(onStanding).not.toHaveBeenCalled();
  await pass(patience.answered);
  expect(onStanding).toHaveBeenCalledOnce();
});

test.each([
  ['what is added later', () => setTimeout(addLine, 5)],
  [
    'what changes in the compose',
    (root: HTMLElement) => root.append(document.createElement('output')),
  ],
])('%s is no answer', async (_what, press) => {
  const { onStanding } = send(press);
  await pass(patience.silent + 1);
  expect(onStanding).toHaveBeenCalledOnce();
});

test('without a Send to press it is said at once', () => {
  expect(send(() => {}, false).onStanding).toHaveBeenCalledOnce();
});

test.each([
  [
    'the page asks something',
    () => document.body.appendChild(document.createElement('input')).focus(),
  ],
  ['it is hidden', (root: HTMLElement) => root.firstElementChild?.remove()],
  ['we are gone', () => stop.abort()],
])('nothing is said when %s', async (_when, press) => {
  const { onStanding } = send(press);
  await pass(patience.answered + 1);
  expect(onStanding).not.toHaveBeenCalled();
});
