import type { Draft, Field, Flag, Review, Rewrite, Span } from '#analysis';
import { readSentence, remapper } from './edit.ts';

/** A flag where it stands in the draft of now. Offsets count in the draft of now. */
export interface ShownFlag {
  /** Stays the same from one review to the next while rule, words and order do. */
  readonly id: string;
  /** As the review has it: its offsets count in the reviewed draft. */
  readonly flag: Flag;
  readonly in: Field;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly rewrites: readonly Rewrite[];
}

/** An answer and the draft that it is about. */
export interface Reviewed {
  readonly draft: Draft;
  readonly review: Review;
}

/** Rule and sentence of a flag: what "ignore here" and "send anyway" are about. */
export const placeOf = (rule: string, sentence: string): string => `${rule} ${sentence}`;

function moveRewrites(
  rewrites: readonly Rewrite[],
  moves: Readonly<Record<Field, (span: Span) => Span | null>>,
): readonly Rewrite[] {
  return rewrites.flatMap((rewrite) => {
    const moved = moves[rewrite.in](rewrite);
    return moved ? [{ ...rewrite, ...moved }] : [];
  });
}

/** The flags of an answer that still hold in the draft of now: those of touched sentences and the ignored are left out. */
export function findShownFlags(
  { draft, review }: Reviewed,
  now: Draft,
  ignored: ReadonlySet<string>,
): readonly ShownFlag[] {
  const moves = {
    subject: remapper(draft.subject, now.subject),
    body: remapper(draft.body, now.body),
  };
  const seen = new Map<string, number>();
  return review.flags.flatMap((flag) => {
    const words = draft[flag.in].slice(flag.start, flag.end);
    const name = `${flag.in} ${flag.rule} ${words}`;
    const order = seen.get(name) ?? 0;
    seen.set(name, order + 1);
    const moved = moves[flag.in](flag);
    if (!moved) return [];
    const isIgnored = () =>
      ignored.has(placeOf(flag.rule, readSentence(now, { in: flag.in, ...moved })));
    if (ignored.size > 0 && isIgnored()) return [];
    const rewrites = moveRewrites(flag.rewrites, moves);
    return [{ id: `${name} ${order}`, flag, in: flag.in, ...moved, words, rewrites }];
  });
}
