import type { Cover, covers, Review } from '#analysis';
import type { Words } from './words.ts';

// In the order of a good ending. Typed by the analysis, which this bundle doesn't carry.
const coverIds: readonly (keyof typeof covers)[] = Object.keys({
  decision: 0,
  reason: 0,
  'next-steps': 0,
  contract: 0,
  alternative: 0,
  thanks: 0,
} satisfies Record<Cover, 0>) as Cover[];

/** What an ending says of the article's steps, and what it lacks. */
export function Coverage({ review, words }: { review: Review; words: Words }) {
  const t = words.popup;
  if (!review.ending) return null;
  return (
    <section class="section" aria-labelledby="covers-title">
      <h3 id="covers-title">{t('covers.title')}</h3>
      <ul class="covers">
        {coverIds.map((id) => {
          const said = review.covers.includes(id);
          return (
            <li key={id} class={said ? 'said' : 'missing'}>
              <span>
                <span class="hidden">{t(said ? 'covers.said' : 'covers.missing')} </span>
                {t(`cover.${id}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
