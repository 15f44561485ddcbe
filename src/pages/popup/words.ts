import {
  endingTexts,
  type Locale,
  popupTexts,
  stepTexts,
  type Translate,
  translator,
  uiTexts,
} from '#i18n';
import type { StepTranslate, UiTranslate } from '#ui';

/** The popup's words, each table bound to one language. */
export interface Words {
  readonly popup: Translate<typeof popupTexts.en>;
  readonly ending: Translate<typeof endingTexts.en>;
  readonly ui: UiTranslate;
  readonly steps: StepTranslate;
}

export const wordsIn = (locale: Locale): Words => ({
  popup: translator(popupTexts, locale),
  ending: translator(endingTexts, locale),
  ui: translator(uiTexts, locale),
  steps: translator(stepTexts, locale),
});
