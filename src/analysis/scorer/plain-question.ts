/** A question for a reason or a fact, in one clause. */
const question =
  /^\W*(?:(?:and|so|but|first|then),? )?(?:why|what|when|where|how|which|who)\b[^?,;:–—]*\?\W*$/i;
/** What turns it into a reproach. */
const sting =
  /\b(?:not|never|always|again|still|even|only|just|ever|on earth|the hell|times|bother\w*|ignor\w*|fail\w*|refus\w*|forg[eo]t\w*|l(?:ie|ied|ying)|wast\w*|los[te]\w*|delet\w*|miss\w*|wrong\w*|late|without|instead|suddenly|behind|cancel\w*|keep|kept|promis\w*|chang\w*)\b|n['’]t\b|[!?]{2}/i;

/** True for a question that asks to know: "Why did you choose the site by the river?" */
export const asksPlainly = (text: string): boolean => question.test(text) && !sting.test(text);
