import type { Flag, Rewrite } from '#analysis';
import { Button } from './button.tsx';
import { CategoryMark } from './category-mark.tsx';
import type { UiTranslate } from './ui-translate.ts';

interface Props {
  readonly flag: Pick<Flag, 'category' | 'why' | 'fix' | 'rewrites'>;
  /** The flagged words as they stand in the draft. */
  readonly words: string;
  /** The title of the article's step behind the flag. */
  readonly step: string;
  readonly t: UiTranslate;
  /** Id for `aria-labelledby`. */
  readonly headId?: string;
  /** Without it the rewrites are shown as text. */
  readonly onRewrite?: (rewrite: Rewrite) => void;
}

/** What is said of one flag: category, words, reason, advice, rewrites. */
export function FlagBody({ flag, words, step, t, headId, onRewrite }: Props) {
  return (
    <>
      <p class="flag-head" id={headId}>
        <CategoryMark category={flag.category} t={t} />
      </p>
      <p class="flag-words words">{words}</p>
      <p class="flag-why">{flag.why}</p>
      <p class="flag-fix">{flag.fix}</p>
      {flag.rewrites.length > 0 && (
        <ul class="flag-rewrites" aria-label={t('flag.rewrites')}>
          {flag.rewrites.map((rewrite) => (
            <li key={rewrite.text}>
              {onRewrite ? (
                <Button onClick={() => onRewrite(rewrite)}>
                  {rewrite.text || t('flag.remove')}
                </Button>
              ) : (
                <span class="words">{rewrite.text || t('flag.remove')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="flag-step muted">{t('flag.step', step)}</p>
    </>
  );
}
