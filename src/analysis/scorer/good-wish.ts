import type { Span } from '../span.ts';

const wish =
  /^(?:(?:my|our|huge|many|warm\w*|big|hearty) )*congrat(?:s|ulations)(?: to \w+(?: \w+)?)? (?:on|for)\b/i;
/** What people are mocked for. */
const trouble =
  /\b(?:late|delay\w*|los[et]\w*|losing|fail\w*|br(?:oke|eak)\w*|wrong|mess\w*|again|another|(?:second|third|fourth|fifth) time|times|manag\w*|finally|nothing|nobody|never|not?|n['’]t|without|only|ignor\w*|miss\w*|mistake|chaos|disaster|ruin\w*|wast\w*|forg[eo]t\w*|short\w*|worst|bad\w*|longest|slow\w*|masterpiece|talent|art|achievement|yet)\b/i;

/** True where flagged words congratulate, and their sentence names no trouble that they could be mocking. */
export const isGoodWish = (text: string, { start, end }: Span): boolean =>
  wish.test(text.slice(start, end)) && !trouble.test(text);
