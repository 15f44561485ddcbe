import { type Cover, covers } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import { confirmsCall } from './follow-up.ts';
import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';
import { replaceAt } from './replace-at.ts';
import { type Deed, deeds, kinds } from './scorer/columns.ts';
import { type FeatureId, idOf } from './scorer/feature-id.ts';
import { createTally, type Model, probability, sumIds, type Tally } from './scorer/model.ts';
import { observeWords } from './scorer/word-features.ts';
import type { Sentence } from './sentence.ts';
import { countFamilies, cuesOf } from './signs/cues.ts';
import { tellApart } from './signs/look-alikes.ts';
import { type PlainEnd, plainEndOf } from './signs/plain-end.ts';
import { staysPlainly } from './signs/plain-stay.ts';
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
export interface Signs {
  /** Its words, acts and cues, each once. */
  readonly ids: ReadonlySet<FeatureId>;
  readonly cues: readonly string[];
  /** What a set phrase says that it ends. */
  readonly plainEnd: PlainEnd | null;
  /** A set phrase says that the work goes on. */
  readonly staysPlainly: boolean;
}

export function signsOf(sentence: string): Signs {
  const text = tellApart(sentence);
  const said = plain(text);
  const cues = cuesOf(said);
  return {
    plainEnd: plainEndOf(said),
    staysPlainly: staysPlainly(said),
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
  /** How many words it has. */
  readonly words: number;
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
      const words = text.split(/\s+/).length;
      return { odds: sumIds(byDeed, ids), places, words, ...signs };
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
    const kind = kindBy(tally.odds(), ends, seen);
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

/** Log odds from which a draft counts as an ending, or as other mail. Few words tell little: without these it is plain mail to a client. */
const least = { ending: 0, other: 0.7 };
/** Log odds from which a sentence may be the one that ends it. Where none may, a draft only sounds like an ending. Chosen on the unread, the commonplace and the border set, as the two below. */
const mayEnd = -4;
/** A mail of fewer words has just begun: one of its sentences must end it likelier than not. */
const brief = { words: 20, mayEnd: 0 };
/** By how much an ending must be likelier than mail to a client where it is below that. */
const farAhead = 1;
/** By how much an ending must be likelier than other mail: who leaves as a customer says much the same. */
const ahead = 1.1;

/** By how much less an ending need be likelier than other kinds where a set phrase says it: who leaves a job or a shop says it too. Where one says that the work goes on it must be by as much likelier. */
const spared = { client: 5, other: 3 };

function kindBy(
  weights: readonly number[],
  ends: readonly number[],
  seen: readonly Seen[],
): DraftKind {
  const weightOf = (kind: DraftKind) => weights[kinds.indexOf(kind)] ?? 0;
  const [ending, client, other] = [weightOf('ending'), weightOf('client'), weightOf('other')];
  const plain = new Set<PlainEnd>(seen.flatMap(({ plainEnd }) => plainEnd ?? []));
  const isPlain = plain.size > 0;
  const stays = seen.some(({ staysPlainly }) => staysPlainly);
  const isBrief = seen.reduce((sum, { words }) => sum + words, 0) < brief.words;
  const needed = isBrief ? brief.mayEnd : mayEnd;
  const likely = ending + (isPlain ? spared.client : 0) - (stays ? spared.client : 0);
  const isLikely = likely >= least.ending ? likely >= client : likely >= client + farAhead;
  const isAhead = ending + (plain.has('work') ? spared.other : 0) >= other + ahead;
  if (isLikely && isAhead && (isPlain || ends.some((odds) => odds >= needed))) return 'ending';
  return other > client && other >= least.other ? 'other' : 'client';
}

const findStrongest = (weights: readonly number[]): number | null =>
  weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null;
