import type { Category } from '../../src/analysis/category.ts';
import { createReader } from '../../src/analysis/reader.ts';
import { createReviewer } from '../../src/analysis/reviewer.ts';
import { rules } from '../../src/analysis/rule-list.ts';
import { columns } from '../../src/analysis/scorer/model.ts';
import { type Candidate, heatsOf, observe } from '../../src/analysis/scorer/weigh.ts';
import { type Labelled, locate } from '../scoring.ts';

/** One sentence of a labelled draft, ready to learn from. */
export interface Example {
  readonly draft: number;
  readonly candidate: Candidate;
  readonly heat: number;
  readonly features: readonly string[];
  /** One a column: does a label of that category touch the sentence? */
  readonly labels: readonly boolean[];
  /** The columns that are labelled in drafts of this kind at all. */
  readonly teaches: readonly boolean[];
}

const taught = {
  ending: columns,
  client: columns.filter((category) => category !== 'open-door'),
  other: columns.filter((category) => category === 'unkind' || category === 'blame'),
} as const satisfies Readonly<Record<Labelled['kind'], readonly Category[]>>;

/** Every sentence of the drafts as the reviewer sees it, with its labels. */
export function readExamples(drafts: readonly Labelled[]): readonly Example[] {
  let candidates: readonly Candidate[] = [];
  const review = createReviewer(rules, createReader(rules), undefined, (all) => {
    candidates = all;
    return (index) => all[index]?.flags ?? [];
  });
  return drafts.flatMap((draft, index) => {
    review(draft, 'strict');
    const marks = draft.flags.map((label) => locate(draft, label));
    const heats = heatsOf(candidates);
    return candidates.map((candidate, place) => {
      const heat = heats[place] ?? 0;
      const { start, end } = candidate.piece;
      const touches = marks.filter(
        (mark) => mark.in === candidate.field && mark.start < end && start < mark.end,
      );
      return {
        draft: index,
        candidate,
        heat,
        features: [...new Set(observe(candidate, heat).features.map(({ name }) => name))],
        labels: columns.map((category) => touches.some((mark) => mark.category === category)),
        teaches: columns.map((category) => taught[draft.kind].some((one) => one === category)),
      };
    });
  });
}
