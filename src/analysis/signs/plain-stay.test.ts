import { expect, test } from 'vitest';
import { plain } from '../plain.ts';
import { staysPlainly } from './plain-stay.ts';

test.each([
  ['The lawns carry on exactly as they are.', true],
  ['Everything digital goes on unchanged.', true],
  ['All the rest continues.', true],
  ['Until then the lessons go on as usual.', false],
  ["This week's walks go on as usual.", false],
  ['If we carry on as before we both lose.', false],
  ['The train goes on to York.', false],
  ["We'll be back in September.", true],
  ['On 5 September I am again available.', true],
  ['See you in the spring.', true],
  ["I won't be back in September.", false],
  ['I am back at my desk.', false],
])('that “%s” says the work goes on is %s', (text, expected) => {
  expect(staysPlainly(plain(text))).toBe(expected);
});
