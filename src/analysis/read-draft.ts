import type { Placed } from './context.ts';
import type { Draft, Field } from './draft.ts';
import { isForeign } from './language.ts';
import type { Parsed } from './parse.ts';
import type { Reader } from './reader.ts';
import type { Unreviewed } from './review.ts';
import { type Piece, split } from './split.ts';

/** When a review gives up on the rest: past both, so that ordinary drafts never depend on the clock. */
export interface Limits {
  /** The time in ms, from any origin. */
  readonly now: () => number;
  readonly milliseconds: number;
  /** UTF-16 units that are reviewed whatever the clock says. */
  readonly atLeast: number;
  /** Rewrites are offered in drafts of up to so many sentences: each is tried against the whole draft. */
  readonly rewritten: number;
}

/** A sentence in its place, read. */
export interface Read extends Placed {
  readonly piece: Piece;
  readonly hits: Parsed['hits'];
}

const fields: readonly Field[] = ['subject', 'body'];

/** Reads sentence by sentence, until the draft or the time is over. */
export function readDraft(
  draft: Draft,
  reader: Reader,
  { now, milliseconds, atLeast }: Limits,
): { readonly reads: readonly Read[]; readonly unreviewed: readonly Unreviewed[] } {
  const reads: Read[] = [];
  const unreviewed: Unreviewed[] = [];
  const begun = now();
  let total = 0;
  for (const field of fields) {
    const text = draft[field];
    const pieces = split(text);
    const foreign = foreignBlocks(pieces);
    for (const piece of pieces) {
      total += piece.text.length;
      if (total > atLeast && now() - begun > milliseconds) {
        unreviewed.push({ in: field, start: piece.start, end: text.length, because: 'length' });
        break;
      }
      if (foreign.has(piece.block)) {
        addForeign(unreviewed, field, piece);
        continue;
      }
      const { sentence, hits } = reader.read(piece.text);
      reads.push({ sentence, field, block: piece.block, piece, hits });
    }
  }
  return { reads, unreviewed };
}

/** A sentence of the draft as it would read with other words; null where none are left. */
export function readAgain(
  reads: readonly Read[],
  index: number,
  text: string,
  reader: Reader,
): Read | null {
  const was = reads[index];
  if (!was || text === '') return null;
  const { sentence, hits } = reader.read(text);
  const piece = { ...was.piece, text, end: was.piece.start + text.length };
  return { ...was, sentence, hits, piece };
}

/** The blocks that aren't English. */
function foreignBlocks(pieces: readonly Piece[]): ReadonlySet<number> {
  const blocks = new Map<number, string[]>();
  for (const { block, text } of pieces) {
    const own = blocks.get(block);
    if (own) own.push(text);
    else blocks.set(block, [text]);
  }
  return new Set([...blocks].filter(([, texts]) => isForeign(texts)).map(([block]) => block));
}

/** Adds a piece, or widens the last entry up to it. */
function addForeign(unreviewed: Unreviewed[], field: Field, { start, end }: Piece): void {
  const last = unreviewed.at(-1);
  if (last?.in === field && last.because === 'language' && start - last.end <= 3) {
    unreviewed[unreviewed.length - 1] = { ...last, end };
  } else {
    unreviewed.push({ in: field, start, end, because: 'language' });
  }
}
