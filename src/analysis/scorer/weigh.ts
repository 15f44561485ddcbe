import type { Category } from '../category.ts';
import { createMemo, keptSentences, type Memo } from '../memo.ts';
import type { Flag } from '../review.ts';
import { spokenIn } from '../rule.ts';
import type { Span } from '../span.ts';
import type { Piece } from '../split.ts';
import type { Sureness } from '../sureness.ts';
import { columns } from './columns.ts';
import { quarterOf, type Setting, settle } from './features.ts';
import { findSpan } from './find-span.ts';
import { isGoodWish } from './good-wish.ts';
import { isIrony } from './irony.ts';
import { type Model, scoreFeatures, shareByToken } from './model.ts';
import { lookAgain, type SecondLook } from './second-look.ts';
import { tones } from './tones.ts';
import { type Observed, observeWords } from './word-features.ts';

/** What a candidate has from the others of its draft. */
export type Place = Pick<Setting, 'heat' | 'position'>;

/** A sentence and what the rules found in it, at any strength. */
export interface Candidate extends Omit<Setting, 'found' | keyof Place> {
  readonly piece: Piece;
  readonly flags: readonly Flag[];
}

/** From which odds on the scorer speaks for itself, by sureness; below `keep` a rule's medium flag counts as low. */
export interface Thresholds extends Readonly<Record<Sureness, number>> {
  readonly keep: number;
}

export interface Scorer {
  readonly model: Model;
  readonly secondLook: SecondLook;
  readonly thresholds: Readonly<Record<Category, Thresholds>>;
}

/** Each candidate of a draft with where it stands in it, and how angry the others are. */
export function placeAll(
  candidates: readonly Candidate[],
): readonly { readonly candidate: Candidate; readonly place: Place }[] {
  const isHot = candidates.map(({ flags }) =>
    flags.some(
      ({ category, sureness }) =>
        sureness !== 'low' && (category === 'blame' || category === 'unkind'),
    ),
  );
  const all = isHot.filter(Boolean).length;
  return candidates.map((candidate, index) => ({
    candidate,
    place: {
      heat: Math.min(2, all - (isHot[index] ? 1 : 0)),
      position: index / candidates.length,
    },
  }));
}

/** What the scorer sees of a candidate. */
export function observe({ piece, flags, kind, field }: Candidate, place: Place): Observed {
  const words = observeWords(piece.text);
  const found = new Set(flags.flatMap(({ rule, category }) => [rule, category]));
  const added = settle(words, { kind, field, ...place, found: [...found] });
  return { ...words, features: [...words.features, ...added] };
}

interface Seen {
  /** Log odds by column. */
  readonly scores: readonly number[];
  /** The clause that carries the odds of a column, in the sentence. */
  readonly spanOf: (column: number) => Span | null;
}

// Most sentences of a draft are as they were at the last review.
const memos = new WeakMap<Model, Memo<Seen>>();

function look(model: Model, candidate: Candidate, place: Place): Seen {
  const memo = memos.get(model) ?? createMemo<Seen>(keptSentences);
  memos.set(model, memo);
  const { piece, flags, kind, field } = candidate;
  const rules = flags.map(({ rule }) => rule);
  const key = [kind, field, quarterOf(place.position), place.heat, ...rules, piece.text].join('\n');
  return memo(key, () => {
    const { tokens, features } = observe(candidate, place);
    const scores = scoreFeatures(model, features);
    const spans = new Map<number, Span | null>();
    const spanOf = (column: number): Span | null => {
      const known = spans.get(column);
      if (known !== undefined) return known;
      const shares = shareByToken(model, features, tokens.length, column);
      const span = findSpan(piece.text, tokens, shares);
      spans.set(column, span);
      return span;
    };
    return { scores, spanOf };
  });
}

/** Weighs the flags that the rules found in each sentence, and adds what reads like a fault without a name: by a candidate's index. */
export function weighDraft(
  { model, thresholds, secondLook }: Scorer,
  candidates: readonly Candidate[],
): (index: number) => readonly Flag[] {
  const seen = placeAll(candidates).map(({ candidate, place }) => look(model, candidate, place));
  const raise = lookAgain(
    secondLook,
    seen.map(({ scores }) => scores),
    candidates[0]?.kind ?? 'client',
  );
  const weighOne = (index: number): readonly Flag[] => {
    const candidate = candidates[index];
    const one = seen[index];
    if (!candidate || !one) return [];
    const raised = raise(index);
    return columns.reduce<readonly Flag[]>((flags, category, column) => {
      if (!spokenIn[category].includes(candidate.kind)) return flags;
      const odds = raised[column] ?? -Infinity;
      const kept = dropUnborne(flags, category, odds, thresholds[category].keep);
      const sureness = surenessOf(odds, thresholds[category]);
      if (!sureness) return kept;
      return speakUp(kept, category, sureness, () =>
        toneOf(candidate, category, one.spanOf(column)),
      );
    }, candidate.flags);
  };
  const weighed: (readonly Flag[])[] = [];
  const weighAt = (index: number): readonly Flag[] => {
    weighed[index] ??= weighOne(index);
    return weighed[index];
  };
  const isAlone = (index: number) =>
    candidates.every((_, other) => other === index || !weighAt(other).some(isSure));
  return (index) => {
    const flags = weighAt(index);
    if (candidates[index]?.kind === 'ending' || !flags.some(isIrony) || !isAlone(index))
      return flags;
    return flags.map((flag) => (isIrony(flag) ? { ...flag, sureness: 'low' as const } : flag));
  };
}

const isSure = ({ sureness }: Flag): boolean => sureness !== 'low';

/** Makes a rule's medium flags low where the sentence doesn't bear them out. A rule that is sure is believed. */
const dropUnborne = (flags: readonly Flag[], category: Category, odds: number, keep: number) =>
  flags.map((flag) =>
    flag.category === category && flag.sureness === 'medium' && odds < keep
      ? { ...flag, sureness: 'low' as const }
      : flag,
  );

/** Lends its sureness to a rule's low flag; where no rule spoke, adds the tone, but never over a rule's words. */
function speakUp(
  flags: readonly Flag[],
  category: Category,
  sureness: Sureness,
  find: () => Omit<Flag, 'sureness'> | null,
): readonly Flag[] {
  if (flags.some((flag) => flag.category === category)) {
    return flags.map((flag) =>
      flag.category === category && flag.sureness === 'low' ? { ...flag, sureness } : flag,
    );
  }
  const tone = find();
  const isFree = flags.every(
    (flag) =>
      flag.sureness === 'low' || flag.end <= (tone?.start ?? 0) || flag.start >= (tone?.end ?? 0),
  );
  return tone && isFree ? [...flags, { ...tone, sureness }] : flags;
}

function surenessOf(odds: number, thresholds: Thresholds): Sureness | null {
  for (const sureness of ['high', 'medium', 'low'] as const) {
    if (odds >= thresholds[sureness]) return sureness;
  }
  return null;
}

/** The clause that reads like a fault of this category, as a flag. */
function toneOf(
  { piece, field }: Candidate,
  category: Category,
  span: Span | null,
): Omit<Flag, 'sureness'> | null {
  if (!span || (category === 'unkind' && isGoodWish(piece.text, span))) return null;
  const { id, why, fix } = tones[category];
  const [start, end] = [piece.start + span.start, piece.start + span.end];
  return { in: field, start, end, category, rule: id, why, fix, rewrites: [] };
}
