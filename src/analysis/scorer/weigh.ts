import type { Category } from '../category.ts';
import { createMemo, eachObjectOnce, eachOnce, keptSentences, type Memo } from '../memo.ts';
import { replaceAt } from '../replace-at.ts';
import type { Flag } from '../review.ts';
import type { Span } from '../span.ts';
import type { Piece } from '../split.ts';
import { type Column, columns, spokenColumns } from './columns.ts';
import { quarterOf, type Setting, settle } from './features.ts';
import { findSpan } from './find-span.ts';
import { type Model, scoreFeatures, shareByToken } from './model.ts';
import { lookAgain, type SecondLook } from './second-look.ts';
import { settleBy, speakUp, toneOf } from './speak.ts';
import { createVerdicts, type Thresholds } from './verdict.ts';
import { type Observed, observeWords } from './word-features.ts';

/** What a candidate has from the others of its draft. */
export type Place = Pick<Setting, 'heat' | 'position'>;

/** A sentence and what the rules found in it, at any strength. */
export interface Candidate extends Omit<Setting, 'found' | keyof Place> {
  readonly piece: Piece;
  readonly flags: readonly Flag[];
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

/** One sentence, by its place and what the rules found in it. */
type Sights = Map<string, Seen>;

// Most sentences of a draft are as they were at the last review.
const sightsBy = eachObjectOnce((_: Model): Memo<Sights> => createMemo(keptSentences));

function look(model: Model, candidate: Candidate, place: Place): Seen {
  const { piece, flags, kind, field } = candidate;
  const sights = sightsBy(model)(piece.text, () => new Map());
  const key = [kind, field, spotOf(place), ...flags.map(({ rule }) => rule)].join();
  const known = sights.get(key);
  if (known) return known;
  const scores = scoreFeatures(model, observe(candidate, place).features);
  // Observed once more for the few that are flagged: what is kept of each sentence has to be little.
  const spanOf = eachOnce((column: number) => {
    const { tokens, features } = observe(candidate, place);
    const weights = shareByToken(model, features, tokens.length, column);
    return findSpan(piece.text, tokens, weights, columns[column] === 'blame');
  });
  const seen = { scores, spanOf };
  sights.set(key, seen);
  return seen;
}

/** The flags of each candidate of a draft, by its index. */
export type FlagsAt = (index: number) => readonly Flag[];

/** A weighed draft. */
export interface Weighed {
  readonly flagsAt: FlagsAt;
  /** The same draft with another candidate in one place, or with none there. */
  readonly instead: (index: number, candidate: Candidate | null) => FlagsAt;
}

/** Weighs the flags that the rules found in each sentence, and adds what reads like a fault without a name. */
export function weighDraft(scorer: Scorer, candidates: readonly Candidate[]): Weighed {
  const sightsOf = eachOnce((candidate: Candidate) => {
    const bySpot: Seen[] = [];
    return (place: Place): Seen => {
      const spot = spotOf(place);
      const seen = bySpot[spot] ?? look(scorer.model, candidate, place);
      bySpot[spot] = seen;
      return seen;
    };
  });
  const weigh = (all: readonly Candidate[]): FlagsAt => {
    const seen = placeAll(all).map(({ candidate, place }) => sightsOf(candidate)(place));
    return weighSeen(scorer, all, seen);
  };
  return {
    flagsAt: weigh(candidates),
    instead: (index, candidate) => weigh(replaceAt(candidates, index, candidate)),
  };
}

/** A small number for all that features tell of a place. */
const spotOf = ({ heat, position }: Place): number => 4 * heat + quarterOf(position);

function weighSeen(
  { thresholds, secondLook }: Scorer,
  candidates: readonly Candidate[],
  seen: readonly Seen[],
): FlagsAt {
  const scores = seen.map((one) => one.scores);
  const oddsAt = eachOnce(lookAgain(secondLook, scores, candidates[0]?.kind ?? 'client'));
  const verdictOn = createVerdicts(thresholds, candidates, oddsAt);
  const isQuietBut = (index: number) =>
    candidates.every(
      ({ flags }, i) => i === index || flags.every(({ sureness }) => sureness !== 'high'),
    );
  return eachOnce((index): readonly Flag[] => {
    const candidate = candidates[index];
    const one = seen[index];
    if (!candidate || !one) return [];
    const odds = oddsAt(index);
    const isSilent = ({ column, category }: Column) =>
      (odds[column] ?? -Infinity) < thresholds[category].low;
    // So it is with most sentences.
    if (candidate.flags.length === 0 && spokenColumns[candidate.kind].every(isSilent)) return [];
    const settled = candidate.flags.map((flag) => settleBy(verdictOn(index, flag.category), flag));
    const isTold = (category: Category) => settled.some((flag) => flag.category === category);
    return spokenColumns[candidate.kind]
      .flatMap(({ column, category }) => {
        const { sureness } = verdictOn(index, category);
        return sureness && !isTold(category)
          ? { column, category, odds: odds[column] ?? -Infinity, sureness }
          : [];
      })
      .sort(likeliestFirst)
      .reduce<readonly Flag[]>(
        (flags, { column, category, sureness }) =>
          speakUp(
            flags,
            candidate,
            sureness,
            toneOf(candidate, category, one.spanOf(column), () => isQuietBut(index)),
          ),
        settled,
      );
  });
}

/** Where two columns would speak of the same words, the likelier one does. */
const likeliestFirst = (a: { readonly odds: number }, b: { readonly odds: number }): number =>
  b.odds - a.odds;
