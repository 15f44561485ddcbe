/** A question for a reason or a fact, in one clause. */
const question =
  /^\W*(?:(?:and|so|but|first|then),? )?(?:why|what|when|where|how|which|who)\b[^?,;:–—]*\?\W*$/i;
/** What turns it into a reproach. */
const sting =
  /\b(?:not|never|always|again|still|even|only|just|ever|on earth|the hell|times|hard|bother\w*)\b|n['’]t\b|[!?]{2}/i;
const reader =
  /\b(?:you|yours?|u|ur|any(?:one|body)|no(?:body| one)|some(?:one|body)|every(?:one|body))\b/i;
/** What turns it into one when the reader is named. */
const failing =
  /\b(?:bother\w*|ignor\w*|fail\w*|refus\w*|forg[eo]t\w*|l(?:ie|ied|ying)|wast\w*|los[te]\w*|delet\w*|miss\w*|wrong\w*|late|without|instead|suddenly|behind|cancel\w*|keep|kept|promis\w*|chang\w*)\b/i;

/** True for a question that asks to know: "Why did you choose the site by the river?" */
export const asksPlainly = (text: string): boolean =>
  question.test(text) && !sting.test(text) && !(reader.test(text) && failing.test(text));
