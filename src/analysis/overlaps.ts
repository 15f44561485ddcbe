import { type Category, categories } from './category.ts';
import type { Flag } from './review.ts';
import { surestFirst } from './sureness.ts';

const rank = Object.keys(categories) as readonly Category[];

/** Keeps one flag where several share words: the category that comes first, then the surer, then the longer. Sorted by start. */
export function resolveOverlaps(flags: readonly Flag[]): readonly Flag[] {
  if (flags.length < 2) return flags;
  // "I feel that you don't listen" is a guess first: the frame decides, not what it frames.
  const frames = flags.filter(({ category }) => category === 'opinion');
  const unframed = flags.filter(
    (flag) =>
      flag.category !== 'blame' ||
      frames.every(({ start, end }) => flag.start <= start || flag.end > end),
  );
  const byWeight = unframed.sort(
    (a, b) =>
      rank.indexOf(a.category) - rank.indexOf(b.category) ||
      surestFirst.indexOf(a.sureness) - surestFirst.indexOf(b.sureness) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Flag[] = [];
  for (const flag of byWeight) {
    if (kept.every(({ start, end }) => flag.end <= start || end <= flag.start)) kept.push(flag);
  }
  return kept.sort((a, b) => a.start - b.start);
}
