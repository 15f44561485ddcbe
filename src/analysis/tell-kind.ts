import type { DraftKind } from './context.ts';
import { kinds } from './scorer/columns.ts';
import type { PlainEnd } from './signs/plain-end.ts';

/** What a sentence says of the kind of its draft whatever the odds are. */
export interface Told {
  /** What a set phrase says that it ends. */
  readonly plainEnd: PlainEnd | null;
  /** A set phrase says that the work goes on. */
  readonly staysPlainly: boolean;
  /** How many words it has. */
  readonly words: number;
}

/** Log odds from which a draft counts as an ending, or as other mail. Few words tell little: without these it is plain mail to a client. */
const least = { ending: 0, other: 0.7 };
/** Log odds from which a sentence may be the one that ends it. Where none may, a draft only sounds like an ending. Chosen on the unread, the commonplace and the border set, as the two below. */
const mayEnd = -4;
/** By how much an ending must be likelier than mail to a client where it is below that. */
const farAhead = 1;
/** By how much an ending must be likelier than other mail: who leaves as a customer says much the same. */
const ahead = 1.1;
/** A mail of fewer words has just begun: one of its sentences must end it likelier than not. */
const brief = { words: 20, mayEnd: 0 };
/** By how much less an ending need be likelier than other kinds where a set phrase says it: who leaves a job or a shop says it too. Where one says that the work goes on it must be by as much likelier. */
const spared = { client: 5, other: 3 };

/** The kind of a draft, by the log odds of each, those of each sentence to end it, and what the sentences say in set phrases. */
export function tellKind(
  weights: readonly number[],
  ends: readonly number[],
  told: readonly Told[],
): DraftKind {
  const weightOf = (kind: DraftKind) => weights[kinds.indexOf(kind)] ?? 0;
  const [ending, client, other] = [weightOf('ending'), weightOf('client'), weightOf('other')];
  const plain = new Set<PlainEnd>(told.flatMap(({ plainEnd }) => plainEnd ?? []));
  const isPlain = plain.size > 0;
  const stays = told.some(({ staysPlainly }) => staysPlainly);
  const isBrief = told.reduce((sum, { words }) => sum + words, 0) < brief.words;
  const needed = isBrief ? brief.mayEnd : mayEnd;
  const likely = ending + (isPlain ? spared.client : 0) - (stays ? spared.client : 0);
  const isLikely = likely >= least.ending ? likely >= client : likely >= client + farAhead;
  const isAhead = ending + (plain.has('work') ? spared.other : 0) >= other + ahead;
  if (isLikely && isAhead && (isPlain || ends.some((odds) => odds >= needed))) return 'ending';
  return other > client && other >= least.other ? 'other' : 'client';
}
