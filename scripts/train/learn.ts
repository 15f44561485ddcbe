import type { Model } from '../../src/analysis/learned.ts';
import { countFamilies } from '../../src/analysis/signs/cues.ts';
import { signsOf } from '../../src/analysis/signs/signs.ts';
import { split } from '../../src/analysis/split.ts';
import type { Labelled } from '../scoring.ts';
import { descend, type Example } from './descend.ts';
import type { Plan, Table } from './plans.ts';

/** What a draft shows: sentence by sentence, and as a whole. */
export interface Shown {
  readonly sentences: readonly (readonly string[])[];
  readonly draft: ReadonlySet<string>;
}

/** Reads a draft as a review does. */
export function show({ subject, body }: Labelled): Shown {
  const sentences = [subject, body].flatMap((text) => split(text).map((one) => signsOf(one.text)));
  const signs = new Set(sentences.flat());
  return { sentences, draft: new Set([...signs, ...countFamilies(signs)]) };
}

/** The traits of both tables, those of sentences first. */
interface Names {
  readonly sentence: readonly string[];
  readonly draft: readonly string[];
}

/** Learns a model, keeps its heaviest weights and fits these anew. */
export function learn(plan: Plan, drafts: readonly Labelled[], shown: readonly Shown[]): Model {
  const taught = drafts.flatMap((draft, i) => {
    const one = shown[i];
    return one && plan.isTaughtBy(draft) ? [{ ...one, is: plan.isTrue(draft) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { draft } of taught)
    for (const trait of draft) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const listed = ({ takes }: Table) =>
    [...counts].flatMap(([trait, count]) => (takes(trait, count) ? [trait] : []));
  const all: Names = { sentence: listed(plan.sentence), draft: listed(plan.draft) };
  const first = fitTables(plan, taught, all);
  const kept: Names = {
    sentence: heaviest(first.sentence, plan.sentence.kept),
    draft: heaviest(first.draft, plan.draft.kept),
  };
  return fitTables(plan, taught, kept);
}

function fitTables(
  plan: Plan,
  taught: readonly (Shown & { readonly is: boolean })[],
  names: Names,
): Model {
  const before = names.sentence.length;
  const inSentence = new Map(names.sentence.map((trait, i) => [trait, i]));
  const inDraft = new Map(names.draft.map((trait, i) => [trait, before + i]));
  const indices = (traits: Iterable<string>, places: ReadonlyMap<string, number>) =>
    [...traits].flatMap((trait) => places.get(trait) ?? []);
  const examples = taught.map(
    ({ is, sentences, draft }): Example => ({
      is,
      sentences: sentences.map((traits) => indices(traits, inSentence)),
      draft: indices(draft, inDraft),
    }),
  );
  const values = descend(examples, {
    start: [
      ...names.sentence.map((trait) => (plan.isSeed(trait) ? 1 : 0)),
      ...names.draft.map(() => 0),
    ],
    strength: [...names.sentence.map(plan.sentence.pull), ...names.draft.map(plan.draft.pull)],
  });
  const rounded = (traits: readonly string[], from: number) =>
    Object.fromEntries(
      traits
        .map((trait, i) => [trait, Math.round(100 * (values[from + i] ?? 0))] as const)
        .filter(([, weight]) => Math.abs(weight) >= 3)
        .sort(([a, one], [b, other]) => Math.abs(other) - Math.abs(one) || (a < b ? -1 : 1)),
    );
  return {
    bias: Math.round(100 * (values.at(-1) ?? 0)),
    sentence: rounded(names.sentence, 0),
    draft: rounded(names.draft, before),
  };
}

const heaviest = (table: Readonly<Record<string, number>>, count: number): readonly string[] =>
  Object.keys(table).slice(0, count);
