import { steps as stepsEn } from './en/steps.ts';
import { steps as stepsJa } from './ja/steps.ts';

export { type Locale, type Translate, type Translation, translator } from './translate.ts';

// One pair of tables a surface, so that each bundle carries its own words only.
export const stepTexts = { en: stepsEn, ja: stepsJa } as const;
