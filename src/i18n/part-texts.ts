import { guard as guardEn } from './en/guard.ts';
import { inline as inlineEn } from './en/inline.ts';
import { steps as stepsEn } from './en/steps.ts';
import { ui as uiEn } from './en/ui.ts';
import { guard as guardJa } from './ja/guard.ts';
import { inline as inlineJa } from './ja/inline.ts';
import { steps as stepsJa } from './ja/steps.ts';
import { ui as uiJa } from './ja/ui.ts';
import type { Locale, Translation } from './translate.ts';

export const stepTexts = { en: stepsEn, ja: stepsJa } as const;
export const uiTexts = { en: uiEn, ja: uiJa } as const;
export const inlineTexts = { en: inlineEn, ja: inlineJa } as const;
export const guardTexts = { en: guardEn, ja: guardJa } as const;

/** The words of all parts in a webmail, in one language. No functions: they travel in a message, so that no page carries the other languages. */
export interface PartTexts {
  readonly locale: Locale;
  readonly inline: Translation<typeof inlineEn>;
  readonly guard: Translation<typeof guardEn>;
  readonly ui: Translation<typeof uiEn>;
  readonly steps: Translation<typeof stepsEn>;
}

export const partTexts = (locale: Locale): PartTexts => ({
  locale,
  inline: inlineTexts[locale],
  guard: guardTexts[locale],
  ui: uiTexts[locale],
  steps: stepTexts[locale],
});
