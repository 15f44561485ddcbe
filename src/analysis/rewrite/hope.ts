/** Opens a reunion that may never come. */
const hopes =
  /^\W*(?:(?:and|but|so|still),? )?(?:maybe|perhaps|possibly|who knows|never say never)\b/i;
/** What a promise says: "we make", "we'll come", but not "we could meet". */
const promises =
  /^\W*(?:.{1,40}, )?we(?:['’]ll| (?!could|can|should|might|may|would|need|have|had)\w+)/i;
const reunion = /\b(?:again|some ?day|one (?:fine )?day|another time|in the future|paths)\b/i;

/** True where a sentence said otherwise turns a vague hope into a promise, or leaves it where it was. */
export const keepsHope = (before: string, after: string): boolean =>
  hopes.test(before) && !hopes.test(after) && (promises.test(after) || reunion.test(after));
