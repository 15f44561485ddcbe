import type { Webmail } from './webmail.ts';

export type { Compose, Recipient, Recipients, Unrecognised, Webmail } from './webmail.ts';

export const webmails: readonly Webmail[] = [];
