import { type Locale, reviewPageTexts, type Translate, translator } from '#i18n';
import { type Words as PanelWords, wordsIn as panelWordsIn } from '../panel/words.ts';

/** The review page's words, each table bound to the user's language. */
export interface ReviewWords extends PanelWords {
  readonly review: Translate<typeof reviewPageTexts.en>;
}

export const wordsIn = (locale: Locale): ReviewWords => ({
  ...panelWordsIn(locale),
  review: translator(reviewPageTexts, locale),
});
