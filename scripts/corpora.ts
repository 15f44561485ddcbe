import type { Figures, Labelled, Score } from './scoring.ts';

/** The labelled sets of the project, by name. */
export const corpora = {
  own: 'tests/corpus/own.jsonl',
  dev: 'tests/corpus/dev.jsonl',
  calm: 'tests/corpus/calm.jsonl',
  barbs: 'tests/corpus/barbs.jsonl',
} as const;

/** Figures by name, as shares of 1 with three decimals. More is better in all of them. */
export type Baseline = Readonly<Record<string, number>>;

/** Reads labelled drafts, one a line. */
export function readLabelled(text: string): readonly Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => ({ subject: '', flags: [], ...JSON.parse(line) }));
}

/** The figures that must not fall. */
export function baselineOf(result: Score): Baseline {
  const rows: Readonly<Record<string, Figures>> = {
    ...result.categories,
    ending: result.ending,
    followUp: result.followUp,
    ...result.covers,
  };
  return {
    ...Object.fromEntries(
      Object.entries(rows).map(([name, figures]) => [name, round(figures.f1 ?? 1)]),
    ),
    clean: round(result.cleanDraftsKeptClean ?? 1),
  };
}

// Down, so that a recorded figure is never above the one it was rounded from.
const round = (share: number) => Math.floor(share * 1000) / 1000;
