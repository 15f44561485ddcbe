import { traitsOf } from './acts.ts';
import { type Cover, covers } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import { confirmsCall } from './follow-up.ts';
import { isHeeded, type Judged, judgements, oddsOf, type Weights, weigh } from './learned.ts';
import type { Sentence } from './sentence.ts';

/** What the draft as a whole does. */
export interface Judgement {
  readonly kind: DraftKind;
  readonly followUp: boolean;
  readonly covers: readonly Cover[];
  /** Which sentence ends the relationship most plainly; null for any other draft. */
  readonly decidedBy: number | null;
}

interface Weighed {
  /** Those that count for the draft as a whole. */
  readonly traits: readonly string[];
  readonly weights: Weights;
}

const allCovers = Object.keys(covers) as readonly Cover[];
// A sentence is one object as long as the reader remembers it.
const known = new WeakMap<Sentence, Weighed>();

/** Judges a draft by what its sentences do. */
export function judge(placed: readonly Placed[]): Judgement {
  const sentences = placed.map(({ sentence }) => weighOnce(sentence));
  const traits = new Set<string>();
  for (const one of sentences) for (const trait of one.traits) traits.add(trait);
  const odds = oddsOf(
    sentences.map(({ weights }) => weights),
    traits,
  );
  const says = (judged: Judged) => (odds[judgements.indexOf(judged)] ?? 0) > 0;
  if (!says('ending')) return { kind: 'client', followUp: false, covers: [], decidedBy: null };
  const ending = judgements.indexOf('ending');
  return {
    kind: 'ending',
    followUp: placed.some(({ sentence }) => confirmsCall(sentence.text)),
    covers: allCovers.filter(says),
    decidedBy: findStrongest(sentences.map(({ weights }) => weights[ending] ?? 0)),
  };
}

const findStrongest = (weights: readonly number[]): number | null =>
  weights.length > 0 ? weights.indexOf(Math.max(...weights)) : null;

function weighOnce(sentence: Sentence): Weighed {
  const found = known.get(sentence) ?? weighNow(sentence);
  known.set(sentence, found);
  return found;
}

function weighNow({ text }: Sentence): Weighed {
  const traits = traitsOf(text);
  return { traits: traits.filter(isHeeded), weights: weigh(traits) };
}
