import type { Category } from '../../src/analysis/category.ts';
import { columns, type Model, scoreFeatures } from '../../src/analysis/scorer/model.ts';
import { observe, raiseByCompany, type Thresholds } from '../../src/analysis/scorer/weigh.ts';
import type { Example } from './examples.ts';

/** An example with the odds that a model gave it which had not seen its draft. */
export interface Judged {
  readonly example: Example;
  readonly odds: readonly number[];
}

/** Which fold a draft belongs to. The stride spreads drafts that were written together. */
export const foldOf = (draft: number, folds: number): number => (draft * 7919) % folds;

/** Judges every example by the model of its fold. */
export function judgeUnseen(
  examples: readonly Example[],
  models: readonly Model[],
  company: number,
): readonly Judged[] {
  const byDraft = new Map<number, Example[]>();
  for (const example of examples) {
    byDraft.set(example.draft, [...(byDraft.get(example.draft) ?? []), example]);
  }
  return [...byDraft].flatMap(([draft, own]) => {
    const model = models[foldOf(draft, models.length)];
    if (!model) return [];
    const scores = own.map(({ candidate, heat }) => {
      const { features, tokens } = observe(candidate, heat);
      return scoreFeatures(model, features, tokens.length);
    });
    const raised = raiseByCompany(scores, company);
    return own.map((example, index) => ({ example, odds: raised[index] ?? [] }));
  });
}

/** How right one column is from some odds on. */
interface Cut {
  readonly at: number;
  /** Share of the findings that touch a label of any category. */
  readonly precision: number;
  /** The same share, with what the rules find in that category. */
  readonly together: number;
  /** Share of the labelled sentences found. */
  readonly recall: number;
  /** Drafts without a label that get a finding. */
  readonly soiled: number;
}

/** Every cut of one column over the sentences where the rules are silent about it; what they say there counts in `together`. */
function cutsOf(judged: readonly Judged[], category: Category): readonly Cut[] {
  const column = columns.indexOf(category);
  const faulty = new Set(
    judged
      .filter(({ example }) => example.labels.some(Boolean))
      .map(({ example }) => example.draft),
  );
  const taught = judged.filter(({ example }) => example.teaches[column]);
  const isSilent = ({ example }: Judged) =>
    example.candidate.flags.every((flag) => flag.category !== category || flag.sureness === 'low');
  const isRight = ({ example }: Judged) => example.labels.some(Boolean);
  const rows = taught
    .filter(isSilent)
    .sort((a, b) => (b.odds[column] ?? 0) - (a.odds[column] ?? 0));
  const spoken = taught.filter((one) => !isSilent(one));
  const spokenRight = spoken.filter(isRight).length;
  const labelled = rows.filter(({ example }) => example.labels[column]).length;
  const soiled = new Set<number>();
  let [right, any] = [0, 0];
  return rows.map(({ example, odds }, index): Cut => {
    if (example.labels[column]) right++;
    if (example.labels.some(Boolean)) any++;
    if (!faulty.has(example.draft)) soiled.add(example.draft);
    return {
      at: odds[column] ?? 0,
      precision: any / (index + 1),
      together: (spokenRight + any) / (spoken.length + index + 1),
      recall: right / (labelled || 1),
      soiled: soiled.size,
    };
  });
}

/** What each sureness must live up to. */
export interface Demands {
  /** Share of the findings that touch some label. */
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** The share at medium once the rules' own findings of the category are counted in: they are few where rules do well. */
  readonly together: number;
  /** How many drafts without a fault a category may spoil at medium. */
  readonly soiled: number;
}

/** The lowest cut that is right often enough. At least ten findings must speak for it; none: out of reach. */
function lowestCut(cuts: readonly Cut[], isEnough: (cut: Cut) => boolean): number {
  const at = cuts.slice(9).findLast(isEnough)?.at;
  return at === undefined ? 99 : Math.ceil(at * 100) / 100;
}

/** Sets the thresholds of every category by what unseen drafts showed. */
export function chooseThresholds(
  judged: readonly Judged[],
  demands: Demands,
): Readonly<Record<Category, Thresholds>> {
  const chosen = columns.map((category) => {
    const cuts = cutsOf(judged, category);
    const medium = lowestCut(
      cuts,
      ({ precision, together, soiled }) =>
        precision >= demands.medium && together >= demands.together && soiled <= demands.soiled,
    );
    const high = lowestCut(cuts, ({ precision }) => precision >= demands.high);
    const low = lowestCut(cuts, ({ precision }) => precision >= demands.low);
    return [
      category,
      { high: Math.max(medium, high), medium, low: Math.min(medium, low), keep: low - 2 },
    ] as const;
  });
  return Object.fromEntries(chosen) as Record<Category, Thresholds>;
}
