import type { Span } from '../span.ts';

const wish =
  /^(?:(?:and|ps:?|also),? )?(?:(?:my|our|huge|many|warm\w*|big|hearty) )*congrat(?:s|ulations)(?: to \w+(?: \w+)?)? (?:on|for)\b/i;
/** A whole sentence of praise for a thing. Mockery says more: what was done, and why it is laughable. */
const praise =
  /^\W*(?:and |also |ps:? )*(?:very |really )?(?:well done|(?:great|good|nice|lovely|amazing|fantastic) (?:job|work)) (?:on|with) (?:the|your|his|her|their)(?: (?!who\b|that\b|since\b|before\b|after\b)[\w'’-]+){1,4}(?:,? (?:and )?(?:i|we) (?:always )?knew [\w'’ ]{1,30})?\W*$/i;
/** A whole sentence that hopes to have helped, or likes what it was shown. */
const liking =
  /^\W*(?:(?:i|we)? ?(?:do |really )?hope (?:that )?(?:this|it|that|these) (?:helps?|answers?|clears?|makes|finds|works|gives|is (?:kind of |sort of )?(?:ok|okay|all right|alright|fine))\b.*|hope (?:that|this|it)['’]?s (?:kind of |sort of )?(?:ok|okay|all right|alright|fine)\b.*|what an? (?:lovely|beautiful|gorgeous|great|nice|wonderful|cute|sweet|pretty) (?:\w+ )?(?:photo|picture|pic|shot|drawing|video|song|dog|cat|baby|house|home|garden|kitchen|view|card|cake|day|evening|weekend|party|wedding|venue|room|dress|place|family|name|shop|colou?r|present|gift)s?\b[\w ,]{0,30})\W*$/i;
/** Praise that is mockery only among other faults. */
const praiseAlone =
  /^\W*(?:very )?(?:well done|bravo|congratulations|congrats|great job|good job|great work|nice work|good work)(?:,? (?:everyone|everybody|both|all|you|to (?:you|you both|you all|everyone)))?\W*$/i;
export const isPraiseAlone = (text: string): boolean => praiseAlone.test(text);
/** A sigh at one's own mishap. */
const sigh = /^(?:oh (?:dear|no)|oops|whoops)$/i;
/** What people are mocked for. */
const trouble =
  /\b(?:late|delay\w*|los[et]\w*|losing|fail\w*|br(?:oke|eak)\w*|wrong|mess\w*|again|another|(?:second|third|fourth|fifth) time|times|manag\w*|finally|nothing|nobody|never|not?|n['’]t|without|only|ignor\w*|miss\w*|mistake|chaos|disaster|ruin\w*|wast\w*|forg[eo]t\w*|short\w*|worst|bad\w*|longest|slow\w*|masterpiece|talent|art|achievement|yet)\b/i;

/** True where flagged words congratulate, praise or sigh, and their sentence names no trouble that they could be mocking. */
export const isGoodWish = (text: string, { start, end }: Span): boolean => {
  const said = text.slice(start, end);
  return (
    (wish.test(said) || sigh.test(said) || praise.test(text) || liking.test(text)) &&
    !trouble.test(text)
  );
};

/** "It's been fun working on your songs", "I'd never want you to feel dropped." */
const fondness =
  /^\W*(?:(?:and|but|so|honestly|really),? )?it(?:['’]s been| has been|['’]s| was| is) (?:(?:such|really|so|very|a lot of|great|truly|always|absolutely) )*(?:fun|a (?:real |great |true |huge )?(?:joy|pleasure|delight|privilege|treat)|an honou?r|lovely|great|good|wonderful|nice|brilliant|exciting) [^.!?]*\W*$|\b(?:i|we)(?:['’]?d| would) (?:never want|hate for) you to (?:feel|think|be)\b/i;
const turns = /\b(?:but|until|however|though|except|not|if|once|only|while it)\b|n['’]t\b/i;

/** "Working with you was the best part of my week." */
const favourite =
  /^\W*(?:(?:and|but|honestly),? )?(?:(?:\w+ing (?:with|for|alongside) (?:you|all of you|your \w+)|working together|our (?:\w+ )?(?:sessions|lessons|walks|talks|calls|cups of tea)|you) (?:(?:has|have|['’]ve) (?:\w+ly |always )?been|was|were|is|are)) (?:(?:truly|really|always) )?(?:the (?:best|nicest|loveliest|happiest) (?:part|bit|thing|half)|the highlight|one of the (?:best|nicest|great|real) \w+|an? (?:real |great |true |huge )?(?:joy|pleasure|delight|privilege|treat))\b[^.!?]*\W*$/i;

/** "Isla has been a delight." */
const delight =
  /^\W*(?:(?:and|but),? )?[^.!?,;:]{2,50} (?:(?:has|have|['’]ve|['’]s) (?:always )?been|was|were) (?:an?|such an?) (?:real |great |true |huge |absolute |complete )?(?:joy|pleasure|delight|treat|star|gem|treasure)\W*$/i;

/** True where the writer tells how good it was, or how the reader is not to feel, and nothing turns it. */
export const isFond = (
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): boolean =>
  [text, text.slice(start, end)].some(
    (said) =>
      (fondness.test(said) || favourite.test(said) || delight.test(said)) && !turns.test(said),
  );
