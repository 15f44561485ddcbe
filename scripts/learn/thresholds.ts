import type { Category } from '../../src/analysis/category.ts';
import { columns } from '../../src/analysis/scorer/columns.ts';
import type { Odds } from '../../src/analysis/scorer/second-look.ts';
import type { Thresholds } from '../../src/analysis/scorer/weigh.ts';
import type { Sureness } from '../../src/analysis/sureness.ts';
import type { FaultExample } from './examples.ts';

/** An example with the odds that models gave it which had not seen its draft. */
export interface Judged {
  readonly example: FaultExample;
  readonly odds: Odds;
}

/** What findings cost, beside a right one that is worth 1. */
export interface Prices {
  /** A finding that touches no label. */
  readonly wrong: number;
  /** A faultless draft that gets a finding. */
  readonly soiled: number;
}

const isRight = ({ example }: Judged): boolean => example.labels.some(Boolean);

/** A cut that nothing reaches, and one that all reach. */
const [never, always] = [99, -99];
/** So many findings at least must speak for a cut. */
const fewest = 10;
/** Where no rule speaks, what is worth little more is not worth the doubt. */
const nearly = 0.97;
const round = (odds: number) => Math.ceil(odds * 100) / 100;

/** The surest cut of one column that is worth some share of the most that can be reached. */
function worthiestCut(
  rows: readonly Judged[],
  column: number,
  faultless: ReadonlySet<number>,
  { wrong, soiled }: Prices,
  share = nearly,
): number {
  const oddsOf = ({ odds }: Judged) => odds[column] ?? 0;
  const sorted = [...rows].sort((a, b) => oddsOf(b) - oddsOf(a));
  const seen = new Set<number>();
  let worth = 0;
  const worths = sorted.map((one, index) => {
    const { draft } = one.example;
    worth += isRight(one) ? 1 : -wrong;
    if (faultless.has(draft) && !seen.has(draft)) worth -= soiled;
    seen.add(draft);
    return index + 1 < fewest ? 0 : worth;
  });
  const most = worths.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return never;
  const place = worths.findIndex((one) => one >= share * most);
  const cut = sorted[place];
  return !cut || place === sorted.length - 1 ? always : round(oddsOf(cut));
}

/** Sets the thresholds of every category by what unseen drafts showed. */
export function chooseThresholds(
  judged: readonly Judged[],
  prices: Readonly<Record<Sureness | 'rules', Prices>>,
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
    const cut = (rows: readonly Judged[], sureness: Sureness) =>
      worthiestCut(rows, column, faultless, prices[sureness]);
    const unspoken = taught.filter((one) => !spokenAt('high', 'medium')(one));
    const medium = cut(unspoken, 'medium');
    return [
      category,
      {
        high: Math.max(medium, cut(unspoken, 'high')),
        medium,
        low: Math.min(medium, cut(unspoken, 'low')),
        keep: worthiestCut(taught.filter(spokenAt('medium')), column, faultless, prices.rules, 1),
      },
    ] as const;
  });
  return Object.fromEntries(chosen) as Record<Category, Thresholds>;
}
