/** The two people of the tests, each with a mailbox on the test server. */
export const accounts = {
  freelancer: 'me@studio.test',
  client: 'client@client.test',
} as const;

export type Account = keyof typeof accounts;

export const password = 'secret';
