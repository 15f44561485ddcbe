export { attachInline, type Inline } from './attach-inline.ts';
export type { InlineDeps } from './deps.ts';
export { findClient } from './find-client.ts';
