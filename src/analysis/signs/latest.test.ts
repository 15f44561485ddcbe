import { expect, test } from 'vitest';
import { tellLatest } from './latest.ts';

test.each([
  ['I had no reply to my last two letters.', 'I had no reply to my previous two letters.'],
  ['Your last email was clear.', 'Your previous email was clear.'],
  ['Our last three invoices are open.', 'Our previous three invoices are open.'],
  ['This is my last email to you.', 'This is my last email to you.'],
  ['My last letter for the club comes in May.', 'My last letter for the club comes in May.'],
  ['My last invoice is attached.', 'My last invoice is attached.'],
])('“%s” is read as “%s”', (given, told) => {
  expect(tellLatest(given)).toBe(told);
});
