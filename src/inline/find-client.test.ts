import { expect, test } from 'vitest';
import { findClient } from './find-client.ts';

const person = (address: string | null, name = '') => ({ name, address });
const to = (...people: ReturnType<typeof person>[]) => ({ to: people, cc: [], bcc: [] });

test.each([
  [
    'the first of several',
    to(person('a@acme.test'), person('b@acme.test')),
    'me@studio.test',
    'a@acme.test',
  ],
  [
    'not a colleague',
    to(person('you@studio.test'), person('b@acme.test')),
    'me@studio.test',
    'b@acme.test',
  ],
  ['not oneself', to(person('ME@Gmail.com'), person('b@acme.test')), 'me@gmail.com', 'b@acme.test'],
  [
    'a stranger at the same free mail host',
    to(person('b@gmail.com')),
    'me@gmail.com',
    'b@gmail.com',
  ],
  [
    'not a subdomain taken for the own domain',
    to(person('b@eu.studio.test')),
    'me@studio.test',
    'b@eu.studio.test',
  ],
  [
    'the first, where the own address is unknown',
    to(person('b@studio.test')),
    null,
    'b@studio.test',
  ],
])('%s', (_, recipients, own, address) => {
  expect(findClient(recipients, own)?.address).toBe(address);
});

test('a chip with a name only is a client by that name', () => {
  expect(findClient(to(person(null, 'Dana Field')), 'me@studio.test')).toEqual({
    name: 'Dana Field',
    address: null,
  });
});

test.each([
  ['nobody yet', to()],
  ['an empty chip', to(person(null, ' '))],
  ['colleagues alone', to(person('you@studio.test'))],
  ['a copy alone', { to: [], cc: [person('b@acme.test')], bcc: [] }],
])('%s is no client', (_, recipients) => {
  expect(findClient(recipients, 'me@studio.test')).toBeNull();
});
