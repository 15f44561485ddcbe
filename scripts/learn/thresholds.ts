import type { Category } from '../../src/analysis/category.ts';
import { columns } from '../../src/analysis/scorer/columns.ts';
import type { Odds } from '../../src/analysis/scorer/sight.ts';
import { isBelieved, type Thresholds } from '../../src/analysis/scorer/verdict.ts';
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
/** Where one finding may soil a draft, what is worth little more is not worth the doubt. */
const nearly = 0.97;
const round = (odds: number) => Math.ceil(odds * 100) / 100;

/** How a cut is chosen. */
interface Choice extends Prices {
  readonly isRight?: (one: Judged) => boolean;
  /** Which share of the most that can be reached is enough. */
  readonly share?: number;
}

/** Chooses cuts of one column by what unseen sentences showed. */
const chooseCut =
  (column: number, faultless: ReadonlySet<number>) =>
  (rows: readonly Judged[], { wrong, soiled, isRight: isFound = isRight, share = 1 }: Choice) => {
    const oddsOf = ({ odds }: Judged) => odds[column] ?? 0;
    const sorted = [...rows].sort((a, b) => oddsOf(b) - oddsOf(a));
    const seen = new Set<number>();
    let worth = 0;
    const worths = sorted.map((one, index) => {
      const { draft } = one.example;
      worth += isFound(one) ? 1 : -wrong;
      if (faultless.has(draft) && !seen.has(draft)) worth -= soiled;
      seen.add(draft);
      return index + 1 < fewest ? 0 : worth;
    });
    const most = worths.reduce((a, b) => Math.max(a, b), 0);
    if (most === 0) return never;
    const place = worths.findIndex((one) => one >= share * most);
    const cut = sorted[place];
    return !cut || place === sorted.length - 1 ? always : round(oddsOf(cut));
  };

/** Sets the thresholds of every category by what unseen drafts showed. */
export function chooseThresholds(
  judged: readonly Judged[],
  pricesOf: (category: Category) => Readonly<Record<keyof Thresholds, Prices>>,
): Readonly<Record<Category, Thresholds>> {
  const faulty = new Set(judged.filter(isRight).map(({ example }) => example.draft));
  const faultless = new Set(
    judged.map(({ example }) => example.draft).filter((draft) => !faulty.has(draft)),
  );
  const each = columns.map((category, column) => {
    const flagsOf = ({ example }: Judged) =>
      example.candidate.flags.filter((flag) => flag.category === category);
    const taught = judged.filter(({ example }) => example.teaches[column]);
    const unsure = taught.filter((one) =>
      flagsOf(one).every(({ sureness }) => sureness !== 'high'),
    );
    const prices = pricesOf(category);
    const cut = chooseCut(column, faultless);
    const opens = cut(unsure, { ...prices.opens, share: nearly });
    const opening = taught.filter((one) => {
      const odds = one.odds[column] ?? 0;
      return odds >= opens || flagsOf(one).some((flag) => isBelieved(flag, odds));
    });
    return { category, column, prices, cut, unsure, opens, opening };
  });
  const open = new Set(each.flatMap(({ opening }) => opening.map(({ example }) => example.draft)));
  const chosen = each.map(({ category, column, prices, cut, unsure, opens }) => {
    const inOpen = unsure.filter(({ example }) => open.has(example.draft));
    // Where the draft is known to be faulty, the fault must be called by its name.
    const isNamed = ({ example }: Judged) => example.labels[column] ?? false;
    const medium = Math.min(opens, cut(inOpen, { ...prices.medium, isRight: isNamed }));
    const high = Math.max(opens, cut(unsure, { ...prices.high, share: nearly }));
    const low = Math.min(medium, cut(unsure, { ...prices.low, share: nearly }));
    return [category, { high, opens, medium, low }] as const;
  });
  return Object.fromEntries(chosen) as Record<Category, Thresholds>;
}
