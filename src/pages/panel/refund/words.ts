import { faultText, type Locale, refundTexts, type Translate, translator } from '#i18n';
import type { RefundFault } from './refund-form.ts';

/** The calculator's words. */
export interface RefundWords {
  readonly t: Translate<typeof refundTexts.en>;
  /** The message beside a field; null without a fault. */
  readonly tellFault: (fault: RefundFault | null) => string | null;
  /** How numbers are typed and written. */
  readonly locale: string;
}

export function refundWordsIn(language: Locale, locale: string): RefundWords {
  const t = translator(refundTexts, language);
  return { t, locale, tellFault: (fault) => fault && faultText(t, fault, locale) };
}
