import { Button } from '#ui';
import { findBannerSpot } from './banner-spot.ts';
import { Kept } from './kept.ts';
import type { Actions, ComposeView, Words } from './model.ts';

interface Props {
  readonly view: ComposeView;
  readonly banner: NonNullable<ComposeView['banner']>;
  readonly others: readonly Element[];
  readonly host: Element;
  readonly words: Words;
  readonly actions: Actions;
}

/** Says that this draft ends a relationship, and that a call comes first. */
export function Banner({ view, banner, others, host, words, actions }: Props) {
  const t = words.inline;
  return (
    <Kept
      as="section"
      class="banner"
      view={view}
      others={others}
      find={findBannerSpot(view, others, host)}
      aria-labelledby="banner-title"
    >
      <h2 class="banner-title" id="banner-title">
        {t('banner.title')}
      </h2>
      <p class="banner-reason">
        {banner.client ? t('banner.reason', banner.client) : t('banner.reason.unnamed')}
      </p>
      <div class="banner-actions">
        <Button kind="primary" onClick={() => actions.openPopup(view.key)}>
          {t('banner.plan')}
        </Button>
        <Button onClick={() => actions.dismissBanner(view.key)}>{t('banner.dismiss')}</Button>
        {banner.canRuleOut && (
          <Button
            kind="quiet"
            hint={t('banner.not-by-phone-hint')}
            onClick={() => actions.ruleOutPhone(view.key)}
          >
            {t('banner.not-by-phone')}
          </Button>
        )}
      </div>
      <p class="muted" role="status">
        {banner.toolbarHint && t('banner.toolbar')}
      </p>
    </Kept>
  );
}
