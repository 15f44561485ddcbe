import type { Category, Cover } from './category.ts';
import type { Draft } from './draft.ts';
import { createJudge } from './ending.ts';
import { createReader } from './reader.ts';
import { createReviewer } from './reviewer.ts';
import type { RuleId } from './rule-list.ts';
import { rules } from './rule-list.ts';
import { storedJudging, storedScorer } from './scorer/stored.ts';
import { weighDraft } from './scorer/weigh.ts';
import type { FieldSpan } from './span.ts';
import type { Strength, Sureness } from './sureness.ts';

/** A ready replacement: `text` goes where `start`–`end` of the field is. Empty text removes the words. */
export interface Rewrite extends FieldSpan {
  readonly text: string;
}

/** One hit of a rule. */
export interface Flag extends FieldSpan {
  readonly category: Category;
  readonly rule: RuleId;
  readonly sureness: Sureness;
  /** What these words do to the client. English, until i18n puts the user's language there. */
  readonly why: string;
  /** What to say instead. */
  readonly fix: string;
  readonly rewrites: readonly Rewrite[];
}

/** A part of the draft that was not reviewed, and the reason. */
export interface Unreviewed extends FieldSpan {
  readonly because: 'language' | 'length';
}

/** The result for one draft. Flags are sorted by field (subject first) and start, and don't overlap. */
export interface Review {
  readonly flags: readonly Flag[];
  /** The draft ends a client relationship. */
  readonly ending: boolean;
  /** The ending only confirms a call that took place: no nudge, no guard. */
  readonly followUp: boolean;
  /** What the ending holds; empty for any other draft. */
  readonly covers: readonly Cover[];
  readonly unreviewed: readonly Unreviewed[];
  /** The sentence that ends the relationship most plainly; absent in any other draft. */
  readonly decidedAt?: FieldSpan;
}

let reviewer: ((draft: Draft, strength?: Strength) => Review) | null = null;

/** Reviews one draft at a strength (normal when left out). Same draft, same review. Patterns compile at the first call. */
export function review(draft: Draft, strength?: Strength): Review {
  reviewer ??= createUsualReviewer();
  return reviewer(draft, strength);
}

function createUsualReviewer() {
  return createReviewer({
    rules,
    reader: createReader(rules),
    judge: createJudge(storedJudging),
    weigh: (all) => weighDraft(storedScorer, all),
  });
}
