import { type Cover, covers } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import { confirmsCall } from './follow-up.ts';
import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';
import { replaceAt } from './replace-at.ts';
import { type Deed, deeds } from './scorer/columns.ts';
import { type FeatureId, idOf } from './scorer/feature-id.ts';
import { createTally, type Model, probability, sumIds, type Tally } from './scorer/model.ts';
import { observeWords } from './scorer/word-features.ts';
import type { Sentence } from './sentence.ts';
import { countFamilies, cuesOf } from './signs/cues.ts';
import { tellApart } from './signs/look-alikes.ts';
import { plainEndOf } from './signs/plain-end.ts';
import { staysPlainly } from './signs/plain-stay.ts';
import { type Told, tellKind } from './tell-kind.ts';
import { topTwo } from './top-two.ts';

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

/** A judged draft. */
export interface Judged extends Judgement {
  /** What the draft would be with another sentence in one place, or with none there. */
  readonly instead: (index: number, sentence: Sentence | null) => Omit<Judgement, 'followUp'>;
}

/** Judges a draft by what its sentences do. */
export type Judge = (placed: readonly Placed[]) => Judged;

/** Log odds of each deed, in the order of `deeds`. */
export type DeedOdds = readonly number[];

const allCovers = Object.keys(covers) as readonly Cover[];
const columnOf = (deed: Deed): number => deeds.indexOf(deed);
const endsColumn = columnOf('ends');

/** What one sentence shows of the kind of its draft. */
export interface Signs extends Told {
  /** Its words, acts and cues, each once. */
  readonly ids: ReadonlySet<FeatureId>;
  readonly cues: readonly string[];
}

export function signsOf(sentence: string): Signs {
  const text = tellApart(sentence);
  const said = plain(text);
  const cues = cuesOf(said);
  return {
    plainEnd: plainEndOf(said),
    staysPlainly: staysPlainly(said),
    words: sentence.split(/\s+/).length,
    ids: new Set([...observeWords(text).features.map(({ id }) => id), ...cues.map(idOf)]),
    cues,
  };
}

/** Ids that say which of some rising bounds a value is above. */
function stepsOf(name: string, bounds: readonly number[]): (value: number) => readonly FeatureId[] {
  const steps = bounds.map((bound) => ({ bound, id: idOf(`=${name}>${bound}`) }));
  return (value) => steps.flatMap(({ bound, id }) => (value > bound ? id : []));
}

const byEnds = stepsOf('ends', [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3]);
const byEndsTwice = stepsOf('ends twice', [-2, -1, 0, 1]);
const byDecision = stepsOf('decision', [-2, -1, 0, 1, 2]);
const byLikelihood = (['next-steps', 'contract', 'alternative'] as const).map((deed) => ({
  deed,
  steps: stepsOf(deed, [0.3, 0.6, 0.9]),
}));

/** Ids that say how plainly the strongest sentences of a draft do something, and how many cues agree. */
export function signsOfDraft(
  odds: readonly DeedOdds[],
  cues: Iterable<string>,
): readonly FeatureId[] {
  const top = (deed: Deed) => {
    const column = columnOf(deed);
    return topTwo(odds.length, (i) => odds[i]?.[column] ?? -Infinity, -Infinity);
  };
  const ends = top('ends');
  return [
    ...byEnds(ends.first),
    ...byEndsTwice(ends.second),
    ...byDecision(top('decision').first),
    ...byLikelihood.flatMap(({ deed, steps }) => steps(likelihoodOf(deed, odds))),
    ...countFamilies(new Set(cues)),
  ];
}

/** How probable it is that some sentence does it. */
export function likelihoodOf(deed: Deed, odds: readonly DeedOdds[]): number {
  const column = columnOf(deed);
  return 1 - odds.reduce((none, row) => none * (1 - probability(row[column] ?? -Infinity)), 1);
}

interface Seen extends Omit<Signs, 'ids'> {
  readonly odds: DeedOdds;
  /** Where the rows of the model of kinds begin. */
  readonly places: readonly number[];
}

/** "Hello." alone, which people write to anybody. */
const greeting = /^\W*(?:hello|hi|hey)\W*$/i;

/** Makes a judge from learned models. */
export function createJudge({ deeds: byDeed, kinds: byKind, needed }: Judging): Judge {
  const memo = createMemo<Seen>(keptSentences);
  const look = ({ text }: Sentence) =>
    memo(text, () => {
      const { ids, ...signs } = signsOf(text);
      const places = greeting.test(text) ? [] : byKind.places.find(ids);
      return { odds: sumIds(byDeed, ids), places, ...signs };
    });
  const coversBy = (odds: readonly DeedOdds[]) =>
    allCovers.filter((cover) => likelihoodOf(cover, odds) > needed[cover]);
  const placesOfDraft = (seen: readonly Seen[]) =>
    byKind.places.find(
      signsOfDraft(
        seen.map(({ odds }) => odds),
        seen.flatMap(({ cues }) => cues),
      ),
    );
  const judgeBy = (tally: Tally, seen: readonly Seen[]) => {
    const places = placesOfDraft(seen);
    tally.add(places);
    const odds = seen.map((one) => one.odds);
    const ends = odds.map((row) => row[endsColumn] ?? -Infinity);
    const kind = tellKind(tally.odds(), ends, seen);
    tally.remove(places);
    if (kind !== 'ending') return { kind, covers: [], decidedBy: null };
    return { kind, covers: coversBy(odds), decidedBy: findStrongest(ends) };
  };
  return (placed) => {
    const seen = placed.map(({ sentence }) => look(sentence));
    const tally = createTally(byKind);
    for (const { places } of seen) tally.add(places);
    const judged = judgeBy(tally, seen);
    return {
      ...judged,
      followUp:
        judged.kind === 'ending' && placed.some(({ sentence }) => confirmsCall(sentence.text)),
      instead: (index, sentence) => {
        const other = sentence && look(sentence);
        const was = seen[index]?.places ?? [];
        tally.remove(was);
        tally.add(other?.places ?? []);
        const judged = judgeBy(tally, replaceAt(seen, index, other));
        tally.remove(other?.places ?? []);
        tally.add(was);
        return judged;
      },
    };
  };
}

const findStrongest = (weights: readonly number[]): number | null =>
  weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null;
