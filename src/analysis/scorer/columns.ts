import { type Category, type Cover, categories, covers } from '../category.ts';
import type { DraftKind } from '../context.ts';

/** What a sentence of an ending may do: end the relationship, in whatever words, or cover something. */
export type Deed = 'ends' | Cover;

/** Column order of the model of faults. */
export const columns = Object.keys(categories) as readonly Category[];

/** Column order of the model of deeds. */
export const deeds: readonly Deed[] = ['ends', ...(Object.keys(covers) as readonly Cover[])];

/** Column order of the model of kinds. */
export const kinds = ['ending', 'client', 'other'] as const satisfies readonly DraftKind[];
