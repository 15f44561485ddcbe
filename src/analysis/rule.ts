import type { Category } from './category.ts';
import type { Context, DraftKind } from './context.ts';
import type { Hit, Sentence } from './sentence.ts';
import type { Sureness } from './sureness.ts';

/** A hit on its way to becoming a flag. */
export interface SureHit extends Hit {
  readonly sureness: Sureness;
}

/** What finds something in sentences. Patterns are compromise's match syntax plus `{class}` of lexicon.ts; `[…]` narrows the hit. */
export interface Matcher<Id extends string = string> {
  readonly id: Id;
  /** Each needs a word or a class that must be there. */
  readonly patterns: readonly string[];
  /** A look at the normalised sentence that is cheaper than a parse: where it finds nothing, `refine` would drop all that the patterns hit. */
  readonly mayHold?: RegExp;
  /** For what words can't say, shouting for one: global expressions over a sentence as typed. Each runs where a word that it needs stands; one that needs none runs on every sentence. */
  readonly literals?: readonly RegExp[];
}

/** What one kind of fault looks like, and what to tell the writer. */
export interface Rule<Id extends string = string> extends Matcher<Id> {
  readonly category: Category;
  readonly sureness: Sureness;
  readonly why: string;
  readonly fix: string;
  /** Whole drafts of a sentence or more; brackets mark what this rule flags. */
  readonly examples: { readonly flagged: readonly string[]; readonly clean: readonly string[] };
  /** Kinds of draft it speaks in; see `spokenIn` for what holds when it is left out. */
  readonly kinds?: readonly DraftKind[];
  /** Keeps, narrows, widens or drops (null) a hit, or changes how sure it is. */
  refine?(hit: SureHit, sentence: Sentence, context: Context): SureHit | null;
}

/** Kinds of draft that the rules of a category speak in, unless a rule says otherwise. */
export const spokenIn: Readonly<Record<Category, readonly DraftKind[]>> = {
  unkind: ['ending', 'client', 'other'],
  blame: ['ending', 'client', 'other'],
  justifying: ['ending', 'client'],
  sugarcoating: ['ending', 'client'],
  opinion: ['ending', 'client'],
  'open-door': ['ending'],
};

export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
