import type { Draft, Unreviewed } from '#analysis';
import type { ReviewState } from './review-loop.ts';

/** What the chip at a compose says. `partly`: some of the draft was not reviewed, and why. */
export type ChipState =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'reviewing' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'language' }
  | { readonly kind: 'unwatched' }
  | {
      readonly kind: 'flags';
      readonly count: number;
      readonly partly: Unreviewed['because'] | null;
    }
  | { readonly kind: 'clear'; readonly partly: Unreviewed['because'] | null };

/** True when nothing with a letter in it was reviewed. */
function isAllForeign(draft: Draft, unreviewed: readonly Unreviewed[]): boolean {
  const foreign = unreviewed.filter(({ because }) => because === 'language');
  if (foreign.length === 0) return false;
  const rest = (['subject', 'body'] as const).map((field) =>
    foreign
      .filter((it) => it.in === field)
      .reduceRight((text, it) => text.slice(0, it.start) + text.slice(it.end), draft[field]),
  );
  return !/\p{L}/u.test(rest.join(''));
}

/** What to say of a review of which `count` flags are shown. */
export function findChipState(state: ReviewState, count: number): ChipState {
  if (state.kind === 'empty') return { kind: 'hidden' };
  if (state.kind === 'waiting') return { kind: 'reviewing' };
  if (state.kind === 'failed') return { kind: 'failed' };
  const { draft, review } = state.reviewed;
  if (count === 0 && isAllForeign(draft, review.unreviewed)) return { kind: 'language' };
  const because = new Set(review.unreviewed.map((it) => it.because));
  const partly = because.has('length') ? 'length' : because.has('language') ? 'language' : null;
  if (count > 0) return { kind: 'flags', count, partly };
  return state.settled ? { kind: 'clear', partly } : { kind: 'reviewing' };
}
