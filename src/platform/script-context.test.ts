// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import './fake-browser.ts';
import { ContentScriptContext } from './script-context.ts';

test('a script that starts tells the one before it, and not itself', () => {
  const [first, second] = [new ContentScriptContext(), new ContentScriptContext()];
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});
