import type { Field } from './draft.ts';

/** UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span and the field of the draft that it counts in. */
export interface FieldSpan extends Span {
  readonly in: Field;
}
