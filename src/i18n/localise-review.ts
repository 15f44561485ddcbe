import type { Review } from '#analysis';
import { rules } from './ja/rules.ts';
import type { Locale } from './translate.ts';

/** The same review with every flag's `why` and `fix` in the user's language. */
export function localiseReview(review: Review, locale: Locale): Review {
  if (locale === 'en') return review;
  return { ...review, flags: review.flags.map((flag) => ({ ...flag, ...rules[flag.rule] })) };
}
