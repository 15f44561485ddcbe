import type { Category } from '../../src/analysis/category.ts';
import type { Judge } from '../../src/analysis/ending.ts';
import type { Reader } from '../../src/analysis/reader.ts';
import { createReviewer } from '../../src/analysis/reviewer.ts';
import { rules } from '../../src/analysis/rule-list.ts';
import { columns } from '../../src/analysis/scorer/columns.ts';
import { type Candidate, observe, type Place, placeAll } from '../../src/analysis/scorer/weigh.ts';
import { locate } from '../scoring.ts';
import { type Taught, teachesFaults } from './drafts.ts';
import type { Example } from './fit.ts';

/** One sentence of a labelled draft, ready to learn faults from: does a label of the category touch it? */
export interface FaultExample extends Example {
  readonly draft: number;
  readonly candidate: Candidate;
  readonly place: Place;
}

const taught = {
  ending: columns,
  client: columns.filter((category) => category !== 'open-door'),
  other: columns.filter((category) => category === 'unkind' || category === 'blame'),
} as const satisfies Readonly<Record<Taught['kind'], readonly Category[]>>;

/** Every sentence of the drafts that teach faults, as the reviewer sees it, with its labels. */
export function readExamples(
  drafts: readonly Taught[],
  reader: Reader,
  judgeOf: (draft: number) => Judge,
): readonly FaultExample[] {
  let candidates: readonly Candidate[] = [];
  const weigh = (all: readonly Candidate[]) => {
    candidates = all;
    return { flagsAt: () => [], instead: () => () => [] };
  };
  return drafts.flatMap((draft, index) => {
    if (!teachesFaults(draft.set)) return [];
    createReviewer({ rules, reader, judge: judgeOf(index), weigh })(draft, 'strict');
    const marks = draft.flags.map((label) => locate(draft, label));
    return placeAll(candidates).map(({ candidate, place }) => {
      const { start, end } = candidate.piece;
      const touches = marks.filter(
        (mark) => mark.in === candidate.field && mark.start < end && start < mark.end,
      );
      return {
        draft: index,
        candidate,
        place,
        features: [...new Set(observe(candidate, place).features.map(({ id }) => id))],
        labels: columns.map((category) => touches.some((mark) => mark.category === category)),
        teaches: columns.map(
          (category) =>
            taught[draft.kind].some((one) => one === category) &&
            isOfLesson(draft, category, candidate),
        ),
      };
    });
  });
}

const isOfLesson = ({ lesson }: Taught, category: Category, { piece, field }: Candidate): boolean =>
  !lesson ||
  (field === 'body' &&
    category === lesson.category &&
    piece.start < lesson.end &&
    lesson.start < piece.end);
