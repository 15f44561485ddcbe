import type { Draft, Flag, Review } from '#analysis';
import { CategoryMark, categoryIds } from '#ui';
import { FlagItem } from './flag-item.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly review: Review;
  readonly words: Words;
  /** Without it the flags have no place to be shown in. */
  readonly onReveal?: (flag: Flag) => void;
}

/** Flags up to this many are shown open. */
const openUpTo = 1;

function findUnreviewed(draft: Draft, review: Review) {
  const { unreviewed } = review;
  if (unreviewed.some(({ because }) => because === 'length')) return 'review.length';
  const skipped = unreviewed.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = draft.subject.trim().length + draft.body.trim().length;
  if (skipped === 0) return null;
  return skipped >= all ? 'review.all-language' : 'review.language';
}

/** How many flags of which category, and each flag. */
export function ReviewSummary({ draft, review, words, onReveal }: Props) {
  const t = words.popup;
  const { flags } = review;
  const unreviewed = findUnreviewed(draft, review);
  const count = (category: Flag['category']) =>
    flags.filter((flag) => flag.category === category).length;
  const clear = flags.length === 0 && unreviewed !== 'review.all-language';
  return (
    <>
      {flags.length > 0 && <p>{t('review.count', flags.length)}</p>}
      {clear && <p class="muted">{t('review.clear')}</p>}
      {flags.length > 1 && (
        <ul class="counts">
          {categoryIds
            .filter((id) => count(id) > 0)
            .map((id) => (
              <li key={id}>
                <CategoryMark category={id} t={words.ui} />
                <b>{count(id)}</b>
              </li>
            ))}
        </ul>
      )}
      <ul class="flags">
        {flags.map((flag) => (
          <FlagItem
            key={`${flag.in}:${flag.start}`}
            flag={flag}
            text={draft[flag.in].slice(flag.start, flag.end)}
            words={words}
            open={flags.length <= openUpTo}
            {...(onReveal && { onReveal })}
          />
        ))}
      </ul>
      {unreviewed && <p class="muted">{t(unreviewed)}</p>}
    </>
  );
}
