// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTypingRests, longest, rest } from './typing-rests.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'],
  });
});
afterEach(() => vi.useRealTimers());

function start(isUrgent = () => false) {
  const run = vi.fn();
  return { run, note: inTypingRests(document.body, isUrgent, run, stop.signal) };
}

test('nothing is done before typing rests, and then it is done once', () => {
  const { note, run } = start();
  note();
  vi.advanceTimersByTime(rest - 1);
  note();
  vi.advanceTimersByTime(rest - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(10 * rest);
  expect(run).toHaveBeenCalledOnce();
});

test('while typing goes on it is done now and then', () => {
  const { note, run } = start();
  for (let at = 0; at < 3 * longest; at += rest / 2) {
    note();
    vi.advanceTimersByTime(rest / 2);
  }
  expect(run).toHaveBeenCalledTimes(2);
});

test('what is urgent is done before the next painting, and not again', () => {
  const { note, run } = start(() => true);
  note();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(run).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10 * rest);
  expect(run).toHaveBeenCalledOnce();
});

test('after its signal nothing is done any more', () => {
  const { note, run } = start(() => true);
  note();
  stop.abort();
  vi.advanceTimersByTime(10 * rest);
  expect(run).not.toHaveBeenCalled();
});
