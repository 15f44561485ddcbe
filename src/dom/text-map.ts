/** A position between two characters of the DOM. */
export interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** The text of an editor as its writer sees it, tied to the DOM it was read from. Stale after any input: read again. */
export interface TextMap {
  readonly text: string;
  /** The DOM range of `start`–`end` (UTF-16, end exclusive), or null where the editor can't be marked (a textarea). */
  findRange(start: number, end: number): Range | null;
  /** The offset in `text` of a DOM position, or null when it lies outside of what was read. */
  findOffset(position: Position): number | null;
}
