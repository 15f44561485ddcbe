import { type Cover, covers } from './category.ts';
import type { DraftKind, Placed } from './context.ts';
import { confirmsCall } from './follow-up.ts';
import {
  isEnding,
  isHeeded,
  type Judged,
  judgements,
  oddsOf,
  probability,
  type Weights,
  weigh,
} from './learned.ts';
import type { Sentence } from './sentence.ts';
import { countFamilies } from './signs/cues.ts';
import { signsOf } from './signs/signs.ts';

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
  readonly signs: readonly string[];
  readonly weights: Weights;
}

const allCovers = Object.keys(covers) as readonly Cover[];
// A sentence is one object as long as the reader remembers it.
const known = new WeakMap<Sentence, Weighed>();

/** Below this a draft isn't taken for a provider's to a client. */
const leastServing = 0.2;

/** Judges a draft by what its sentences do. */
export function judge(placed: readonly Placed[]): Judgement {
  const sentences = placed.map(({ sentence }) => weighOnce(sentence));
  const signs = new Set<string>();
  for (const one of sentences) for (const sign of one.signs) signs.add(sign);
  const odds = oddsOf(
    sentences.map(({ weights }) => weights),
    new Set([...signs, ...countFamilies(signs)]),
  );
  const oddsFor = (judged: Judged) => odds[judgements.indexOf(judged)] ?? 0;
  const serving = oddsFor('serving');
  if (!isEnding(oddsFor('ending'), serving)) {
    const kind = probability(serving) < leastServing ? 'other' : 'client';
    return { kind, followUp: false, covers: [], decidedBy: null };
  }
  const ending = judgements.indexOf('ending');
  return {
    kind: 'ending',
    followUp: placed.some(({ sentence }) => confirmsCall(sentence.text)),
    covers: allCovers.filter((cover) => oddsFor(cover) > 0),
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
  const signs = signsOf(text);
  return { signs: signs.filter(isCounted), weights: weigh(signs) };
}

// Cues are counted by family, so all of them matter to the draft.
const isCounted = (sign: string): boolean => sign.startsWith('@') || isHeeded(sign);
