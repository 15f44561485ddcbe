import { expect, test } from 'vitest';
import { ContentScriptContext } from './script-life.ts';

test('a script that starts ends the one before it, and no other', () => {
  const [first, second] = [new ContentScriptContext(), new ContentScriptContext()];
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  first.abort();
  expect(second.signal.aborted).toBe(false);
  second.abort();
  expect(second.signal.aborted).toBe(true);
});
