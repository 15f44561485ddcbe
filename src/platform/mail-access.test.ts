import { expect, test } from 'vitest';
import './fake-browser.ts';
import { isMailUrl } from './mail-access.ts';

const hosts = ['https://mail.google.com/*', 'https://outlook.office.com/*'];

test.each([
  ['https://mail.google.com/mail/u/0/#inbox', true],
  ['https://outlook.office.com/mail/', true],
  ['http://mail.google.com/', false],
  ['https://mail.google.com.evil.test/', false],
  ['https://evil.test/https://mail.google.com/', false],
  ['about:blank', false],
  [undefined, false],
])('%s is a mail site: %s', (url, is) => {
  expect(isMailUrl(url, hosts)).toBe(is);
});
