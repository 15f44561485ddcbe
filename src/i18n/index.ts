import { clause as clauseEn, clauseTexts as clauseTextsEn } from './en/clause.ts';
import { clients as clientsEn } from './en/clients.ts';
import { ending as endingEn } from './en/ending.ts';
import { options as optionsEn } from './en/options.ts';
import { panel as panelEn } from './en/panel.ts';
import { plan as planEn } from './en/plan.ts';
import { planLabels as planLabelsEn } from './en/plan-labels.ts';
import { popup as popupEn } from './en/popup.ts';
import { refund as refundEn } from './en/refund.ts';
import { reviewPage as reviewPageEn } from './en/review-page.ts';
import { clause as clauseJa, clauseTexts as clauseTextsJa } from './ja/clause.ts';
import { clients as clientsJa } from './ja/clients.ts';
import { ending as endingJa } from './ja/ending.ts';
import { options as optionsJa } from './ja/options.ts';
import { panel as panelJa } from './ja/panel.ts';
import { plan as planJa } from './ja/plan.ts';
import { planLabels as planLabelsJa } from './ja/plan-labels.ts';
import { popup as popupJa } from './ja/popup.ts';
import { refund as refundJa } from './ja/refund.ts';
import { reviewPage as reviewPageJa } from './ja/review-page.ts';

export { faultText } from './fault-text.ts';
export { localiseReview } from './localise-review.ts';
export {
  guardTexts,
  inlineTexts,
  type PartTexts,
  partTexts,
  stepTexts,
  uiTexts,
} from './part-texts.ts';
export {
  type Locale,
  speaker,
  type Translate,
  type Translation,
  translator,
} from './translate.ts';

// One pair of tables a surface, so that each bundle carries its own words only.
export const refundTexts = { en: refundEn, ja: refundJa } as const;
export const endingTexts = { en: endingEn, ja: endingJa } as const;
export const clauseTexts = { en: clauseTextsEn, ja: clauseTextsJa } as const;
export const planTexts = { en: planLabelsEn, ja: planLabelsJa } as const;

/** The out clause, in the language of the agreement. */
export const clauseWords = { en: clauseEn, ja: clauseJa } as const;

/** What the client hears or reads, in the client's language, which need not be the user's. */
export const planWords = { en: planEn, ja: planJa } as const;
export const panelTexts = { en: panelEn, ja: panelJa } as const;
export const popupTexts = { en: popupEn, ja: popupJa } as const;
export const optionsTexts = { en: optionsEn, ja: optionsJa } as const;
export const reviewPageTexts = { en: reviewPageEn, ja: reviewPageJa } as const;
export const clientsTexts = { en: clientsEn, ja: clientsJa } as const;
