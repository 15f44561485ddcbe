import type { Field } from './draft.ts';
import type { Sentence } from './sentence.ts';

/** A guess: ends a client relationship, is to a client, or is some other mail. */
export type DraftKind = 'ending' | 'client' | 'other';

/** A sentence in its place. */
export interface Placed {
  readonly sentence: Sentence;
  readonly field: Field;
  readonly block: number;
}

/** What a rule may know of the draft round a sentence. */
export interface Context {
  readonly kind: DraftKind;
  /** How many flags of blame and unkindness the draft holds without asking how angry it is. */
  readonly heat: number;
  /** All sentences, the subject's first. */
  readonly placed: readonly Placed[];
  /** Where this sentence stands in `placed`. */
  readonly index: number;
}

/** The sentence `by` places further, within the same field, or null. */
export function neighbour(context: Context, by: number): Placed | null {
  const here = context.placed[context.index];
  const there = context.placed[context.index + by];
  return there && here && there.field === here.field ? there : null;
}

/** The words of the sentence `by` places further, empty where there is none. */
export const textBeside = (context: Context, by: number): string =>
  neighbour(context, by)?.sentence.text ?? '';

/** A sentence, and the one after it where there is one: what is said is often meant by what follows. */
export function withNext(sentence: Sentence, context: Context): readonly Sentence[] {
  const next = neighbour(context, 1);
  return next ? [sentence, next.sentence] : [sentence];
}
