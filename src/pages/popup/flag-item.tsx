import type { Flag } from '#analysis';
import { Button, CategoryMark, categorySteps } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly flag: Flag;
  /** The flagged words as they stand in the draft. */
  readonly text: string;
  readonly words: Words;
  readonly open: boolean;
  readonly onReveal?: (flag: Flag) => void;
}

/** One flag: its category and words, unfolding to why, what to do, and the way to it. */
export function FlagItem({ flag, text, words, open, onReveal }: Props) {
  const t = words.popup;
  return (
    <li>
      <details class="flag" open={open}>
        <summary>
          <CategoryMark category={flag.category} t={words.ui} />
          <span class="words">
            {flag.in === 'subject' && `${t('review.subject')}: `}
            <q>{text}</q>
          </span>
        </summary>
        <div class="flag-more">
          <p>{flag.why}</p>
          <p>{flag.fix}</p>
          <p class="muted">
            {words.ui('flag.step', words.steps(`${categorySteps[flag.category]}.title`))}
          </p>
          {onReveal && <Button onClick={() => onReveal(flag)}>{t('review.show')}</Button>}
        </div>
      </details>
    </li>
  );
}
