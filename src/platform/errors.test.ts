import { expect, test, vi } from 'vitest';
import './fake-browser.ts';
import { describeError, logError } from './errors.ts';
import { MessageError } from './messaging.ts';

test('an error is described by its kind and place, without its message', () => {
  const described = describeError(new TypeError('secret words\nand more secret words'));
  expect(described).toMatch(/^TypeError\n {2}at .*errors\.test\.ts/);
  expect(described).not.toContain('secret');
});

test('an error of messaging is described by message name and kind', () => {
  expect(describeError(new MessageError('nobody', 'review'))).toBe('review: nobody');
});

test('an error is logged once, and not at all once the extension is gone', () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  logError('here', new Error('secret words'));
  logError('here', new MessageError('gone', 'review'));
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls)).not.toContain('secret');
});
