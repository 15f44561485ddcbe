import { expect, test } from 'vitest';
import { tellApart } from './look-alikes.ts';

test.each([
  ['I had no reply to my last two letters.', 'I had no reply to my previous two letters.'],
  ['Your last email was clear.', 'Your previous email was clear.'],
  ['Our last three invoices are open.', 'Our previous three invoices are open.'],
  ['This is my last email to you.', 'This is my last email to you.'],
  ['My last letter for the club comes in May.', 'My last letter for the club comes in May.'],
  ['My last invoice is attached.', 'My last invoice is attached.'],
  ['I am asking you one last time.', 'I am asking you once more.'],
  ['For the last time, it is your key.', 'once more, it is your key.'],
  ['This is the last time I ask.', 'This is once more I ask.'],
  ['I come for the last time on Friday.', 'I come for the last time on Friday.'],
  ['Could I stop by around eight?', 'Could I come over around eight?'],
  ['I will stop by the end of May.', 'I will stop by the end of May.'],
  ["Every time I think we're done there is more.", "Every time I think we're there there is more."],
  ["I've left out the ones of your uncle.", "I've skip the ones of your uncle."],
  ['Friday is the last time I walk him.', 'Friday is the last time I walk him.'],
])('“%s” is read as “%s”', (given, told) => {
  expect(tellApart(given)).toBe(told);
});
