import { inline as inlineEn } from './en/inline.ts';
import { steps as stepsEn } from './en/steps.ts';
import { ui as uiEn } from './en/ui.ts';
import { inline as inlineJa } from './ja/inline.ts';
import { steps as stepsJa } from './ja/steps.ts';
import { ui as uiJa } from './ja/ui.ts';

export { localiseReview } from './localise-review.ts';
export { type Locale, type Translate, type Translation, translator } from './translate.ts';

// One pair of tables a surface, so that each bundle carries its own words only.
export const stepTexts = { en: stepsEn, ja: stepsJa } as const;
export const uiTexts = { en: uiEn, ja: uiJa } as const;
export const inlineTexts = { en: inlineEn, ja: inlineJa } as const;
