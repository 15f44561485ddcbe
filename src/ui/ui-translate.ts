import type { stepTexts, Translate, uiTexts } from '#i18n';

/** The words of the parts, in the user's language. */
export type UiTranslate = Translate<typeof uiTexts.en>;
/** The words of the article's steps, in the user's language. */
export type StepTranslate = Translate<typeof stepTexts.en>;
