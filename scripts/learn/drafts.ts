import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Category } from '../../src/analysis/category.ts';
import type { Deed } from '../../src/analysis/scorer/columns.ts';
import type { Span } from '../../src/analysis/span.ts';
import { corpora, readLabelled } from '../corpora.ts';
import type { Labelled } from '../scoring.ts';

/** A draft to learn from. */
export interface Taught extends Labelled {
  /** The file that it stands in: one writer, or one time of writing. */
  readonly set: string;
  /** For some endings, how the sentences begin that do something; what is left out is done by none. */
  readonly shows: Shows | null;
  /** Where one category alone is learned from, in one part of the body alone. */
  readonly lesson?: Span & { readonly category: Category };
}

export type Shows = Readonly<Partial<Record<Deed, readonly string[]>>>;

const folder = 'tests/corpus';
const written = `${folder}/written`;

/** All drafts that the models learn from, in an order that is always the same. */
export function readTaught(): readonly Taught[] {
  const shows = new Map(
    readFileSync(`${folder}/shows.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line): { id: string; shows: Shows } => JSON.parse(line))
      .map((entry) => [entry.id, entry.shows]),
  );
  const files = [
    ...Object.values(corpora),
    `${folder}/kinds.jsonl`,
    ...readdirSync(written)
      .sort()
      .map((name) => `${written}/${name}`),
  ];
  return files.flatMap((file) =>
    readLabelled(readFileSync(file, 'utf8')).map((draft) => ({
      ...draft,
      set: basename(file, '.jsonl'),
      shows: shows.get(draft.id) ?? null,
    })),
  );
}

/** Into how many parts the drafts are cut. */
export const folds = 4;

/** Which part each draft belongs to. The drafts of one writer stay together, so that what is unseen is an unseen writer's. */
export function foldsOf(drafts: readonly Taught[]): readonly number[] {
  const writers = [...new Set(drafts.map(({ set }) => set))].filter((set) => !isMixed(set));
  // The stride spreads drafts that were written together.
  return drafts.map(({ set }, i) => (isMixed(set) ? i * 7919 : writers.indexOf(set)) % folds);
}

/** True for a set that many had a hand in, or one at many times: it is no one writer's. */
export const isMixed = (set: string): boolean =>
  set === 'kinds' || set === 'rules' || Object.hasOwn(corpora, set);

/** Everyday mail tells what a draft is. Faults are learned better without it: most of its own are in words that the rules know, and it makes the rest look innocent. */
const everyday = new Set(
  'abi ace bru bud cas dan guy ike ivy jay joy kai kip lee lil nat oda pim ria val wim'.split(' '),
);

/** Mail on the borders of an ending, whose faults nobody marked. */
const unmarked = new Set(
  'amb art bev don eva gem huw ian ire jed ken lia max meg peg qua viv wkd'.split(' '),
);

/** True for a set whose faults are marked. */
export const isMarked = (set: string): boolean => !unmarked.has(set);

/** True for a set that faults are learned from. */
export const teachesFaults = (set: string): boolean => isMarked(set) && !everyday.has(set);
