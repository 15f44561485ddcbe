import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft, Review } from '#analysis';
import { createReviewLoop, retryPause, typingPause } from './review-loop.ts';

const answer: Review = { flags: [], ending: false, followUp: false, covers: [], unreviewed: [] };

/** A loop over a draft that the test types in, and a reviewer that the test answers. */
function start(body = '') {
  let draft: Draft = { subject: '', body };
  const asked: { body: string; answer: (review?: Review) => void; fail: () => void }[] = [];
  let composing = false;
  const stop = new AbortController();
  const onChange = vi.fn();
  const loop = createReviewLoop(
    () => draft,
    () => composing,
    ({ body }) =>
      new Promise<Review>((resolve, reject) => {
        asked.push({ body, answer: (it = answer) => resolve(it), fail: () => reject(new Error()) });
      }),
    onChange,
    stop.signal,
  );
  const type = (text: string) => {
    draft = { ...draft, body: text };
    loop.noteInput();
  };
  const compose = (now: boolean) => {
    composing = now;
  };
  return { loop, compose, asked, stop, type, onChange, bodies: () => asked.map((it) => it.body) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = () => vi.advanceTimersByTimeAsync(typingPause);

test('a draft that is there at the start is asked for at once', async () => {
  const { bodies } = start('Hello.');
  await vi.advanceTimersByTimeAsync(0);
  expect(bodies()).toEqual(['Hello.']);
});

test('nothing is asked while one types, and once when it pauses', async () => {
  const { type, bodies } = start();
  type('H');
  await vi.advanceTimersByTimeAsync(typingPause - 1);
  type('Hi');
  await vi.advanceTimersByTimeAsync(typingPause - 1);
  expect(bodies()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(bodies()).toEqual(['Hi']);
});

test('nothing is asked while typing goes on that is not noted yet', async () => {
  const { loop, type, bodies } = start();
  type('Hi');
  await vi.advanceTimersByTimeAsync(typingPause - 1);
  loop.noteTyping();
  await vi.advanceTimersByTimeAsync(2 * typingPause);
  expect(bodies()).toEqual([]);
  loop.noteInput(performance.now());
  await pause();
  expect(bodies()).toEqual(['Hi']);
});

test('the pause counts from when the body was typed in, and the body alone is read', async () => {
  const { loop, type, bodies } = start();
  type('Hi');
  loop.noteInput(performance.now() - 100);
  await vi.advanceTimersByTimeAsync(typingPause - 101);
  expect(bodies()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(bodies()).toEqual(['Hi']);
});

test('nothing is asked while an input method composes', async () => {
  const { loop, compose, type, bodies } = start();
  compose(true);
  type('に');
  await pause();
  expect(bodies()).toEqual([]);
  compose(false);
  loop.noteInput();
  await pause();
  expect(bodies()).toEqual(['に']);
});

test('a blank draft is not asked for', async () => {
  const { loop, type, bodies } = start();
  type(' \n');
  await pause();
  expect([bodies(), loop.state.kind]).toEqual([[], 'empty']);
});

test('what was reviewed is not asked for again', async () => {
  const { type, asked, bodies } = start('Hi');
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer();
  await pause();
  type('Hi.');
  type('Hi');
  await pause();
  expect(bodies()).toEqual(['Hi']);
});

test('a late answer leaves the draft unsettled', async () => {
  const { loop, type, asked } = start('One.');
  await vi.advanceTimersByTimeAsync(0);
  type('One. Two.');
  asked[0]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(loop.state).toMatchObject({
    kind: 'reviewed',
    settled: false,
    reviewed: { draft: { body: 'One.' } },
  });
  await pause();
  asked[1]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(loop.state).toMatchObject({ settled: true });
});

test('an answer that is overtaken by a newer one is dropped', async () => {
  const { loop, type, asked } = start('One.');
  await vi.advanceTimersByTimeAsync(0);
  type('Two.');
  await pause();
  asked[1]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.answer({ ...answer, ending: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(loop.state).toMatchObject({ settled: true, reviewed: { review: { ending: false } } });
});

test('a failure is said, and tried again with the next change', async () => {
  const { loop, type, asked } = start('One.');
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(loop.state.kind).toBe('failed');
  type('One. ');
  await pause();
  asked[1]!.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(loop.state.kind).toBe('reviewed');
});

test('a failure is tried again once by itself', async () => {
  const { loop, asked, bodies } = start('One.');
  await vi.advanceTimersByTimeAsync(0);
  asked[0]!.fail();
  await vi.advanceTimersByTimeAsync(retryPause);
  asked[1]!.fail();
  await vi.advanceTimersByTimeAsync(10 * retryPause);
  expect([bodies(), loop.state.kind]).toEqual([['One.', 'One.'], 'failed']);
});

test('after the end nothing is asked and no answer is taken', async () => {
  const { type, stop, asked, bodies, onChange } = start('One.');
  await vi.advanceTimersByTimeAsync(0);
  type('Two.');
  onChange.mockClear();
  stop.abort();
  asked[0]!.answer();
  await pause();
  expect([bodies(), onChange.mock.calls.length]).toEqual([['One.'], 0]);
});
