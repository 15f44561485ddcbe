/** Stands one place before the first word of a sentence, among its loose words. */
export const sentenceStart = '^';
/** Stands one place after the last word of a sentence, among its loose words. */
export const sentenceEnd = '$';
