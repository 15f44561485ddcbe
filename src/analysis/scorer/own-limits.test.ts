import { expect, test } from 'vitest';
import { isOwnLimit } from './own-limits.ts';

test.each([
  ["I'll send the last two plans this week if I can.", true],
  ["I'll stay if I can.", false],
  ["I'll see if I can.", false],
  ["I'll send the plans if you pay.", false],
])('that “%s” asks nothing of the reader is %s', (text, expected) => {
  expect(isOwnLimit(text)).toBe(expected);
});
