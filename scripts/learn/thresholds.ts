import type { Category } from '../../src/analysis/category.ts';
import { columns } from '../../src/analysis/scorer/columns.ts';
import { type Model, scoreFeatures } from '../../src/analysis/scorer/model.ts';
import { observe, raiseByCompany, type Thresholds } from '../../src/analysis/scorer/weigh.ts';
import type { Sureness } from '../../src/analysis/sureness.ts';
import type { FaultExample } from './examples.ts';

/** An example with the odds that a model gave it which had not seen its draft. */
export interface Judged {
  readonly example: FaultExample;
  readonly odds: readonly number[];
}

/** Judges every example by a model that has not seen its draft. */
export function judgeUnseen(
  examples: readonly FaultExample[],
  modelOf: (draft: number) => Model | undefined,
  company: number,
): readonly Judged[] {
  const byDraft = new Map<number, FaultExample[]>();
  for (const example of examples)
    byDraft.set(example.draft, [...(byDraft.get(example.draft) ?? []), example]);
  return [...byDraft].flatMap(([draft, own]) => {
    const model = modelOf(draft);
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
  /** The same share among the last findings before this cut alone. */
  readonly lately: number;
  /** Share of the faultless drafts that get a finding. */
  readonly soiled: number;
}

/** How many findings `lately` looks back on. */
const window = 40;

const isRight = ({ example }: Judged): boolean => example.labels.some(Boolean);

/** The cuts of one column over some sentences, from the surest down. */
function cutsOf(rows: readonly Judged[], column: number, faultless: ReadonlySet<number>) {
  const sorted = [...rows].sort((a, b) => (b.odds[column] ?? 0) - (a.odds[column] ?? 0));
  const soiled = new Set<number>();
  let right = 0;
  return sorted.map((one, index): Cut => {
    if (isRight(one)) right++;
    if (faultless.has(one.example.draft)) soiled.add(one.example.draft);
    const last = sorted.slice(Math.max(0, index - window + 1), index + 1);
    return {
      at: one.odds[column] ?? 0,
      precision: right / (index + 1),
      lately: last.filter(isRight).length / last.length,
      soiled: soiled.size / faultless.size,
    };
  });
}

/** What each sureness must live up to, as shares of 1. */
export interface Demands {
  /** Findings that touch some label, among all. */
  readonly precision: Readonly<Record<Sureness, number>>;
  /** The same among the least sure findings of that sureness. */
  readonly lately: Readonly<Record<Sureness, number>>;
  /** Faultless drafts that a category may spoil at medium. */
  readonly soiled: number;
  /** What a rule's medium findings must live up to in order to count as they are. */
  readonly rules: {
    readonly precision: number;
    readonly lately: number;
    readonly soiled: number;
  };
}

const outOfReach = 99;
const round = (odds: number) => Math.ceil(odds * 100) / 100;

/** The lowest cut that is right often enough. At least ten findings must speak for it. */
function lowestCut(cuts: readonly Cut[], isEnough: (cut: Cut) => boolean): number {
  const at = cuts.slice(9).findLast(isEnough)?.at;
  return at === undefined ? outOfReach : round(at);
}

/** Sets the thresholds of every category by what unseen drafts showed. */
export function chooseThresholds(
  judged: readonly Judged[],
  { precision, lately, soiled, rules }: Demands,
): Readonly<Record<Category, Thresholds>> {
  const faulty = new Set(judged.filter(isRight).map(({ example }) => example.draft));
  const faultless = new Set(
    judged.map(({ example }) => example.draft).filter((draft) => !faulty.has(draft)),
  );
  const chosen = columns.map((category, column) => {
    const taught = judged.filter(({ example }) => example.teaches[column]);
    const spokenAt =
      (...sure: readonly Sureness[]) =>
      ({ example }: Judged) =>
        example.candidate.flags.some(
          (flag) => flag.category === category && sure.includes(flag.sureness),
        );
    const cuts = cutsOf(
      taught.filter((one) => !spokenAt('high', 'medium')(one)),
      column,
      faultless,
    );
    const reach = (sureness: Sureness, most: number) =>
      lowestCut(
        cuts,
        (cut) =>
          cut.precision >= precision[sureness] &&
          cut.lately >= lately[sureness] &&
          cut.soiled <= most,
      );
    const [high, medium, low] = [reach('high', soiled), reach('medium', soiled), reach('low', 1)];
    const borne = lowestCut(
      cutsOf(taught.filter(spokenAt('medium')), column, faultless),
      (cut) =>
        cut.precision >= rules.precision &&
        cut.lately >= rules.lately &&
        cut.soiled <= rules.soiled,
    );
    return [
      category,
      {
        high: Math.max(medium, high),
        medium,
        low: Math.min(medium, low),
        keep: borne,
      },
    ] as const;
  });
  return Object.fromEntries(chosen) as Record<Category, Thresholds>;
}
