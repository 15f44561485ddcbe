import type { FieldSpan } from '#analysis';
import type { ComposeState, Insertion } from '#platform';

/** What the popup and the background may ask of the parts in a page. */
export interface Inline {
  readCompose(): ComposeState;
  /** The other side's words that the compose at hand answers, or null. */
  readQuoted(): string | null;
  /** Puts a text into the compose at hand; false when it was not taken. */
  insertText(insertion: Insertion): Promise<boolean>;
  /** The span counts in the draft that `readCompose` gave. */
  revealFlag(span: FieldSpan): void;
  /** What is kept of a client changed somewhere else. */
  clientChanged(): void;
  /** The looks came. */
  draw(): void;
  /** Language or strength changed: every draft is reviewed again. */
  settingsChanged(): void;
}
