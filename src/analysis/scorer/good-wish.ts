import type { Span } from '../span.ts';

const wish =
  /^(?:(?:my|our|huge|many|warm\w*|big|hearty) )*congrat(?:s|ulations)(?: to \w+(?: \w+)?)? (?:on|for)\b/i;
/** A whole sentence of praise for a thing. Mockery says more: what was done, and why it is laughable. */
const praise =
  /^\W*(?:and |also |ps:? )*(?:very |really )?(?:well done|(?:great|good|nice|lovely|amazing|fantastic) (?:job|work)) (?:on|with) (?:the|your|his|her|their)(?: (?!who\b|that\b|since\b|before\b|after\b)[\w'’-]+){1,4}(?:,? (?:and )?(?:i|we) (?:always )?knew [\w'’ ]{1,30})?\W*$/i;
/** A sigh at one's own mishap. */
const sigh = /^(?:oh (?:dear|no)|oops|whoops)$/i;
/** What people are mocked for. */
const trouble =
  /\b(?:late|delay\w*|los[et]\w*|losing|fail\w*|br(?:oke|eak)\w*|wrong|mess\w*|again|another|(?:second|third|fourth|fifth) time|times|manag\w*|finally|nothing|nobody|never|not?|n['’]t|without|only|ignor\w*|miss\w*|mistake|chaos|disaster|ruin\w*|wast\w*|forg[eo]t\w*|short\w*|worst|bad\w*|longest|slow\w*|masterpiece|talent|art|achievement|yet)\b/i;

/** True where flagged words congratulate, praise or sigh, and their sentence names no trouble that they could be mocking. */
export const isGoodWish = (text: string, { start, end }: Span): boolean => {
  const said = text.slice(start, end);
  return (wish.test(said) || sigh.test(said) || praise.test(text)) && !trouble.test(text);
};
