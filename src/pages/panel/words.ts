import {
  endingTexts,
  type Locale,
  panelTexts,
  planTexts,
  popupTexts,
  stepTexts,
  type Translate,
  translator,
  uiTexts,
} from '#i18n';
import type { Words as PopupWords } from '../popup/words.ts';

/** The panel's words, each table bound to the user's language. */
export interface Words extends PopupWords {
  readonly locale: Locale;
  readonly panel: Translate<typeof panelTexts.en>;
  readonly plan: Translate<typeof planTexts.en>;
  readonly ending: Translate<typeof endingTexts.en>;
}

export const wordsIn = (locale: Locale): Words => ({
  locale,
  panel: translator(panelTexts, locale),
  plan: translator(planTexts, locale),
  ending: translator(endingTexts, locale),
  popup: translator(popupTexts, locale),
  ui: translator(uiTexts, locale),
  steps: translator(stepTexts, locale),
});
