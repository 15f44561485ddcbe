import type { Review } from '#analysis';
import { rules as ja } from './ja/rules.ts';
import type { Locale } from './translate.ts';

// English stands in the rules themselves.
const rules = { ja } as const satisfies Record<Exclude<Locale, 'en'>, unknown>;

/** The same review with every flag's `why` and `fix` in the user's language. */
export function localiseReview(review: Review, locale: Locale): Review {
  if (locale === 'en') return review;
  return {
    ...review,
    flags: review.flags.map((flag) => ({ ...flag, ...rules[locale][flag.rule] })),
  };
}
