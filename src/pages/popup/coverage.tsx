import { useEffect, useState } from 'preact/hooks';
import type { Cover, covers, Draft, FillIn, Review } from '#analysis';
import { FillInLine } from './fill-in-line.tsx';
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

interface Props {
  readonly draft: Draft;
  readonly review: Review;
  readonly words: Words;
  /** Finds sentences for what the draft lacks; left out where nothing can be put into it. */
  readonly find?: (draft: Draft, review: Review) => Promise<readonly FillIn[]>;
  /** Puts one into the draft; false when it was not taken. */
  readonly add?: (fillIn: FillIn, draft: Draft) => Promise<boolean>;
}

/** What an ending says of the article's steps, and what it lacks, with a sentence for it. */
export function Coverage({ draft, review, words, find, add }: Props) {
  const t = words.popup;
  const [fillIns, setFillIns] = useState<readonly FillIn[]>([]);
  const [said, setSaid] = useState<'added' | 'not-added' | null>(null);
  useEffect(() => {
    let isLate = false;
    // The list is whole without them.
    const show = (found: readonly FillIn[]) => !isLate && setFillIns(found);
    if (review.ending) find?.(draft, review).then(show, () => {});
    return () => {
      isLate = true;
    };
  }, [draft, review, find]);
  if (!review.ending) return null;
  const put = async (fillIn: FillIn) => {
    const isAdded = (await add?.(fillIn, draft)) ?? false;
    setSaid(isAdded ? 'added' : 'not-added');
    if (isAdded) setFillIns((all) => all.filter((one) => one !== fillIn));
  };
  return (
    <section class="section" aria-labelledby="covers-title">
      <h3 id="covers-title">{t('covers.title')}</h3>
      <ul class="covers">
        {coverIds.map((id) => {
          const isSaid = review.covers.includes(id);
          const fillIn = fillIns.find(({ cover }) => cover === id);
          return (
            <li key={id} class={isSaid ? 'said' : fillIn ? 'missing wide' : 'missing'}>
              <span>
                <span class="hidden">{t(isSaid ? 'covers.said' : 'covers.missing')} </span>
                {t(`cover.${id}`)}
              </span>
              {fillIn && (
                <FillInLine fillIn={fillIn} words={words} onAdd={() => void put(fillIn)} />
              )}
            </li>
          );
        })}
      </ul>
      {fillIns.some(({ text }) => text.includes('[')) && (
        <p class="muted">{t('covers.brackets')}</p>
      )}
      <p class="muted" role="status">
        {said && t(`covers.${said}`)}
      </p>
    </section>
  );
}
