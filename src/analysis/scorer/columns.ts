import { type Category, type Cover, categories, covers } from '../category.ts';
import type { DraftKind } from '../context.ts';
import { spokenIn } from '../rule.ts';

/** What a sentence of an ending may do: end the relationship, in whatever words, or cover something. */
export type Deed = 'ends' | Cover;

/** Column order of the model of faults. */
export const columns = Object.keys(categories) as readonly Category[];

/** A category and its column. */
export interface Column {
  readonly column: number;
  readonly category: Category;
}

const columnsOf = (kind: DraftKind): readonly Column[] =>
  columns
    .map((category, column) => ({ column, category }))
    .filter(({ category }) => spokenIn[category].includes(kind));

/** The columns that drafts of a kind are told of. */
export const spokenColumns: Readonly<Record<DraftKind, readonly Column[]>> = {
  ending: columnsOf('ending'),
  client: columnsOf('client'),
  other: columnsOf('other'),
};

/** Column order of the model of deeds. */
export const deeds: readonly Deed[] = ['ends', ...(Object.keys(covers) as readonly Cover[])];

/** Column order of the model of kinds. */
export const kinds = ['ending', 'client', 'other'] as const satisfies readonly DraftKind[];
