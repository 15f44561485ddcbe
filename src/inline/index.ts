export { attachInline } from './attach-inline.ts';
export type { InlineDeps } from './deps.ts';
export { findClient } from './find-client.ts';
export type { Inline } from './inline.ts';
