import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, sendAs, senders } from './fake-browser.ts';
import type { BackgroundMessages } from './messages.ts';
import {
  type Handlers,
  isExtensionGone,
  listenToMessages,
  MessageError,
  sendToBackground,
} from './messaging.ts';

const review = { flags: [], ending: true, followUp: false, covers: [], unreviewed: [] };
const draft = { subject: 's', body: 'secret words' };

const handlers = (over: Partial<Handlers<BackgroundMessages>> = {}) =>
  ({ review: () => review, wake: () => {}, ...over }) as Handlers<BackgroundMessages>;
const quiet = { onError: () => {} };
const kindOf = (error: unknown) => (error instanceof MessageError ? error.kind : error);

beforeEach(() => {
  fakeBrowser.reset();
  sendAs(senders.tab);
});

test('a message carries its arguments there and the answer back', async () => {
  const seen = vi.fn(() => review);
  listenToMessages(handlers({ review: seen }), quiet);
  expect(await sendToBackground('review', draft)).toEqual(review);
  expect(seen).toHaveBeenCalledWith(draft, { kind: 'tab', tabId: 7, isPrivate: false });
});

test.each([
  ['page', { kind: 'page', isPrivate: false }],
  ['privatePage', { kind: 'page', isPrivate: true }],
  ['privateTab', { kind: 'tab', tabId: 8, isPrivate: true }],
] as const)('a handler is told that a %s sent it', async (sender, told) => {
  sendAs(senders[sender]);
  const seen = vi.fn();
  listenToMessages(handlers({ wake: seen }), quiet);
  await sendToBackground('wake');
  expect(seen).toHaveBeenCalledWith(told);
});

test('another extension gets no answer', async () => {
  sendAs(senders.stranger);
  const seen = vi.fn();
  listenToMessages(handlers({ wake: seen }), quiet);
  expect(await sendToBackground('wake').catch(kindOf)).toBe('nobody');
  expect(seen).not.toHaveBeenCalled();
});

test('a refused sender gets no answer', async () => {
  const refuses = (_name: unknown, sender: { kind: string }) => sender.kind === 'tab';
  listenToMessages(handlers(), { ...quiet, refuses });
  expect(await sendToBackground('review', draft).catch(kindOf)).toBe('nobody');
});

test('what a handler throws rejects at the sender without its text', async () => {
  const onError = vi.fn();
  const thrown = new Error('secret words');
  const fail = () => {
    throw thrown;
  };
  listenToMessages(handlers({ review: fail }), { onError });
  const error: unknown = await sendToBackground('review', draft).catch((e: unknown) => e);
  expect(kindOf(error)).toBe('failed');
  expect(String(error)).not.toContain('secret');
  expect(onError).toHaveBeenCalledExactlyOnceWith(thrown);
});

test('a message is sent again when the background stopped while it answered', async () => {
  listenToMessages(handlers(), quiet);
  const { sendMessage } = fakeBrowser.runtime;
  const closed = new Error('The message port closed before a response was received.');
  const flaky = vi.fn(sendMessage).mockRejectedValueOnce(closed);
  Object.assign(fakeBrowser.runtime, { sendMessage: flaky });
  expect(await sendToBackground('review', draft)).toEqual(review);
});

test('a message that is never answered is sent again, and given up when that isn’t either', async () => {
  vi.useFakeTimers();
  listenToMessages(handlers(), quiet);
  const { sendMessage } = fakeBrowser.runtime;
  const never = new Promise<never>(() => {});
  const deaf = vi
    .fn<(message: unknown) => Promise<unknown>>(sendMessage)
    .mockReturnValueOnce(never);
  Object.assign(fakeBrowser.runtime, { sendMessage: deaf });
  const answer = sendToBackground('review', draft);
  await vi.advanceTimersByTimeAsync(8000);
  expect(await answer).toEqual(review);
  deaf.mockReturnValue(never);
  const none = sendToBackground('review', draft).catch(kindOf);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await none).toBe('nobody');
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('with no one listening the message is rejected as such', async () => {
  expect(await sendToBackground('wake').catch(kindOf)).toBe('nobody');
});

test.each([
  [
    'the browser says so',
    { sendMessage: () => Promise.reject(Error('Extension context invalidated.')) },
  ],
  ['the runtime lost its id', { id: undefined }],
])('a script that outlived its extension knows it when %s', async (_how, runtime) => {
  Object.assign(fakeBrowser.runtime, runtime);
  const error: unknown = await sendToBackground('wake').catch((e: unknown) => e);
  expect(kindOf(error)).toBe('gone');
  expect(isExtensionGone(error)).toBe(true);
});

test('after its signal a listener answers no more', async () => {
  const life = new AbortController();
  listenToMessages(handlers(), quiet, life.signal);
  life.abort();
  expect(await sendToBackground('wake').catch(kindOf)).toBe('nobody');
});

test.each([
  ['null', null],
  ['a text', 'review'],
  ['a list', ['review']],
  ['another’s message', { type: 'review', args: [draft] }],
  ['a name that every object has', { callFirst: 'constructor', args: [] }],
  ['the name of a prototype', { callFirst: '__proto__', args: [] }],
  ['a name that is no text', { callFirst: ['wake'], args: [] }],
])('%s is not taken for a message', async (_what, message) => {
  const seen = vi.fn();
  listenToMessages(handlers({ wake: seen, review: seen }), quiet);
  await expect(fakeBrowser.runtime.sendMessage(message)).resolves.toBeUndefined();
  expect(seen).not.toHaveBeenCalled();
});
