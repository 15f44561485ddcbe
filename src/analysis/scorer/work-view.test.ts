import { expect, test } from 'vitest';
import { judgesWork } from './work-view.ts';

test.each([
  ['In my view the second sketch is stronger.', true],
  ['Honestly, the thinner cable does the job.', true],
  ['It seems that the parcel went to the wrong floor.', true],
  ["I don't think you need a second coat.", true],
  ['I have the feeling that the chorus is too long.', true],
  ['I think you undersell yourself.', true],
  ["I'm a little disappointed with the last proofs.", true],
  ["I'm disappointed by the results, and by you.", false],
  ['I feel like the hired help.', false],
  ['In my view this is unfair.', false],
  ['Honestly, the tone of your last mail is better than nothing.', false],
  ["I don't think you respect the work.", false],
])('“%s” judges the work: %s', (text, expected) => {
  expect(judgesWork(text)).toBe(expected);
});
