import type { Draft } from '../draft.ts';
import type { Judged } from '../ending.ts';
import { eachOnce } from '../memo.ts';
import { type Read, readAgain } from '../read-draft.ts';
import type { Reader } from '../reader.ts';
import type { Flag } from '../review.ts';
import { offerRewrites, type TryOut } from './offer.ts';

/** A reviewed draft, and the means to review one of its sentences with other words. */
export interface Reviewed {
  readonly draft: Draft;
  readonly reads: readonly Read[];
  /** The flags of each sentence. */
  readonly shown: readonly (readonly Flag[])[];
  readonly judgement: Judged;
  readonly reader: Reader;
  /** The flags of each sentence when one reads otherwise, or is left out. */
  readonly reviewWith: (index: number, read: Read | null) => readonly (readonly Flag[])[];
}

/** All flags of a draft with their rewrites. */
export function addRewrites(reviewed: Reviewed): readonly Flag[] {
  const { draft, reads, shown } = reviewed;
  return shown.flatMap((all, index) => {
    const read = reads[index];
    if (!read || all.length === 0) return all;
    const next = reads[index + 1];
    const place = {
      piece: read.piece,
      sentence: read.sentence,
      all,
      text: draft[read.field],
      next: next?.block === read.block && next.field === read.field ? next.piece.text : null,
    };
    const tryOut = createTryOut(reviewed, index);
    return all.map((flag) => ({ ...flag, rewrites: offerRewrites({ ...place, flag }, tryOut) }));
  });
}

const nothing = { text: '', words: [], isQuestion: false };

/** Tries other words for one sentence, each once. What the draft as a whole does must stay as it was. */
function createTryOut(
  { reads, shown, judgement, reader, reviewWith }: Reviewed,
  index: number,
): TryOut {
  const flagsBeside = shown.toSpliced(index, 1).flat().length;
  return eachOnce((text) => {
    const decides = index === judgement.decidedBy;
    // However softly it is said, the decision is what the mail is for.
    if (text === '' && decides) return null;
    const read = readAgain(reads, index, text, reader);
    const after = judgement.instead(index, read?.sentence ?? null);
    const saysLess = judgement.covers.some((cover) => !after.covers.includes(cover));
    const isQuieter = judgement.kind === 'client' && after.kind === 'other';
    const turns = after.kind !== judgement.kind && !isQuieter;
    const undecides = decides && after.decidedBy !== index;
    if (turns || saysLess || undecides) return null;
    const flags = reviewWith(index, read);
    const own = read ? (flags[index] ?? []) : [];
    const flagsAnother = flags.flat().length - own.length > flagsBeside;
    return flagsAnother ? null : { sentence: read?.sentence ?? nothing, flags: own };
  });
}
