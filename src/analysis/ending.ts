import { type Cover, covers } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import { confirmsCall } from './follow-up.ts';
import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';
import { type Deed, deeds, kinds } from './scorer/columns.ts';
import { type FeatureId, idOf } from './scorer/feature-id.ts';
import { createListSum, type Model, placesOf, probability, sumRows } from './scorer/model.ts';
import { observeWords } from './scorer/word-features.ts';
import { countFamilies, cuesOf } from './signs/cues.ts';

/** What the draft as a whole does. */
export interface Judgement {
  readonly kind: DraftKind;
  readonly followUp: boolean;
  readonly covers: readonly Cover[];
  /** Which sentence ends the relationship most plainly; null for any other draft. */
  readonly decidedBy: number | null;
}

/** What tells the kind of a draft and what it covers. */
export interface Judging {
  /** What each sentence does. */
  readonly deeds: Model;
  /** What the draft is. */
  readonly kinds: Model;
  /** How probable it must be that some sentence covers this. */
  readonly needed: Readonly<Record<Cover, number>>;
}

/** Judges a draft by what its sentences do. */
export type Judge = (placed: readonly Placed[]) => Judgement;

/** Log odds of each deed, in the order of `deeds`. */
export type DeedOdds = readonly number[];

const allCovers = Object.keys(covers) as readonly Cover[];
const columnOf = (deed: Deed): number => deeds.indexOf(deed);

/** What one sentence shows of the kind of its draft. */
export interface Signs {
  /** Its words, acts and cues, each once. */
  readonly ids: ReadonlySet<FeatureId>;
  readonly cues: readonly string[];
}

export function signsOf(text: string): Signs {
  const cues = cuesOf(plain(text));
  return {
    ids: new Set([...observeWords(text).features.map(({ id }) => id), ...cues.map(idOf)]),
    cues,
  };
}

/** Ids that say how plainly the strongest sentences of a draft do something, and how many cues agree. */
export function signsOfDraft(
  odds: readonly DeedOdds[],
  cues: Iterable<string>,
): readonly FeatureId[] {
  const column = (deed: Deed) =>
    odds.map((row) => row[columnOf(deed)] ?? -Infinity).sort((a, b) => b - a);
  const above = (name: string, value: number, bounds: readonly number[]) =>
    bounds.filter((bound) => value > bound).map((bound) => `=${name}>${bound}`);
  const [first = -Infinity, second = -Infinity] = column('ends');
  return [
    ...above('ends', first, [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3]),
    ...above('ends twice', second, [-2, -1, 0, 1]),
    ...above('decision', column('decision')[0] ?? -Infinity, [-2, -1, 0, 1, 2]),
    ...(['next-steps', 'contract', 'alternative'] as const).flatMap((deed) =>
      above(deed, likelihoodOf(deed, odds), [0.3, 0.6, 0.9]),
    ),
    ...countFamilies(new Set(cues)),
  ].map(idOf);
}

/** How probable it is that some sentence does it. */
export const likelihoodOf = (deed: Deed, odds: readonly DeedOdds[]): number =>
  1 - odds.reduce((none, row) => none * (1 - probability(row[columnOf(deed)] ?? -Infinity)), 1);

interface Seen {
  readonly odds: DeedOdds;
  /** Where the rows of the model of kinds begin. */
  readonly places: ReadonlySet<number>;
  readonly cues: readonly string[];
}

/** "Hello." alone, which people write to anybody. */
const greeting = /^\W*(?:hello|hi|hey)\W*$/i;
const noPlaces: ReadonlySet<number> = new Set();

/** Makes a judge from learned models. */
export function createJudge({ deeds: byDeed, kinds: byKind, needed }: Judging): Judge {
  const memo = createMemo<Seen>(keptSentences);
  const sumKinds = createListSum(byKind);
  const look = ({ sentence: { text } }: Placed) =>
    memo(text, () => {
      const { ids, cues } = signsOf(text);
      const places = greeting.test(text) ? noPlaces : placesOf(byKind, ids);
      return { odds: sumRows(byDeed, placesOf(byDeed, ids)), places, cues };
    });
  return (placed) => {
    const seen = placed.map(look);
    const odds = seen.map((one) => one.odds);
    const whole = placesOf(
      byKind,
      signsOfDraft(
        odds,
        seen.flatMap(({ cues }) => cues),
      ),
    );
    const weights = sumKinds([...seen.map((one) => one.places), whole]);
    const kind = kindBy(weights);
    if (kind !== 'ending') return { kind, followUp: false, covers: [], decidedBy: null };
    return {
      kind,
      followUp: placed.some(({ sentence }) => confirmsCall(sentence.text)),
      covers: allCovers.filter((cover) => likelihoodOf(cover, odds) > needed[cover]),
      decidedBy: findStrongest(odds.map((row) => row[columnOf('ends')] ?? -Infinity)),
    };
  };
}

/** Log odds from which a draft counts as one of a kind. Few words tell little: without these it is plain mail to a client. */
const least = { ending: -0.4, client: Number.NEGATIVE_INFINITY, other: 0.7 } as const;

function kindBy(weights: readonly number[]): DraftKind {
  const most = Math.max(...weights);
  const kind = kinds[weights.indexOf(most)] ?? 'client';
  return most < least[kind] ? 'client' : kind;
}

const findStrongest = (weights: readonly number[]): number | null =>
  weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null;
