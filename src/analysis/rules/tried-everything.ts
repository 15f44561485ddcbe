import { textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tried-everything',
  category: 'justifying',
  sureness: 'high',
  why: 'Swearing how hard you tried defends the decision instead of stating it.',
  fix: 'Name what was done, once, or leave it out.',
  examples: {
    flagged: ['[Believe me, I tried everything].', 'I stop in May. [I gave it my all].'],
    clean: [
      'You do not have to believe me, ask the plumber.',
      'My cat does its best work at night.',
      'Nobody comes in August, believe me.',
      'I tried the new login.',
      'I have done everything except the skirting.',
      'I did the header and the footer.',
      'The decision is yours.',
    ],
  },
  patterns: [],
  // "I did what I could" may be no more than a report.
  refine: (hit, sentence, { kind }) => {
    if (advises(sentence.text)) return null;
    const isReport =
      /^what/.test(textAt(sentence, hit.from + 2)) ||
      (kind !== 'ending' && /^(?:best|hardest)$/.test(textAt(sentence, hit.from + 3)));
    return isReport ? { ...hit, sureness: 'medium' } : hit;
  },
  literals: [
    phrase(
      `(?:i|we)(?:'ve| have)? (?:really |honestly |literally |did |do |truly )*(?:tried and tried|try everything|think long and hard|thought long and hard)\\b${rest}`,
      `(?<!(?:have to|has to|not|n't|don't|nobody|will|would|to|never|why) )(?:please |do |you must )?believe me\\b(?!,? (?:dear|ever|sir|yours))[^.;!?\\n]{0,70}`,
      `(?:i|we)(?:'ve| have|'d| had)? {adverbs}(?:tried|done|did|gave|given|exhausted) (?:it )?{adverbs}(?:every ?thing\\b(?! (?:on|in|from|else on|you|but|bar|except|apart from|up to)\\b)|all (?:i|we|that)|every (?:option|avenue|possible|way|single|angle)|(?:my|our) (?:all|utmost|level best|very best)|what(?:ever)? (?:i|we) could)${rest}`,
      `(?:i|we)(?:'ve| have|'d)? {adverbs}(?:bent over backwards|poured (?:myself|my heart|everything)|gone (?:above|round and round|back and forth)|looked at (?:it|this) from (?:every|all)|turned (?:it|this) over and over|racked my brain)${rest}`,
      `(?:i|we)(?:'ve| have|'d| had)? {adverbs}(?:wrestled|agoni[sz]\\w+|soul-searched|lain awake|thought (?:long and hard|about (?:it|this) (?:for (?:a long|weeks|months|days)|long)))${rest}`,
      `(?:wasn't|isn't|hasn't been|not|didn't|did not|have not|haven't)(?: been| made| make| come| taken| take| an?| at all| to)*(?: this| the| my| our| it)?(?: decision| choice| step)? (?:taken )?(?:lightly|easily|easy (?:decision|choice|step))${rest}`,
      `(?:i|we)(?:'ve| have|'d| had)? {adverbs}(?:tried|done|did|been trying) (?:my|our) {adverbs}(?:best|hardest)\\b${rest}`,
      `(?:i|we)(?:'ve| have|'d| had)? {adverbs}(?:given|put) (?:it|this|that) {adverbs}(?:an? |the )?(?:lot of|great deal of|much|serious|long|careful)(?: and (?:hard|careful|serious))? (?:thought|consideration)\\b${rest}`,
      `(?:it|this|that)(?:'s| is| was|'s been| has been) {adverbs}(?:an? |the )?{adverbs}(?:difficult|hard|tough|painful|heavy|agoni[sz]ing) (?:decision|choice)\\b${rest}`,
      `(?:i|we)(?:'ve| have)? (?:held|hung|kept) (?:on|out|going) (?:for )?as long as (?:i|we)\\b${rest}`,
      `(?:it|this|that)(?:'s| is| was|'s been) (?:really |honestly |simply )*not (?:really )?(?:my|our) fault${rest}`,
      `(?:it|this|that) (?:isn't|wasn't) (?:my|our) fault${rest}`,
      `(?:i|we) (?:swear|promise you|assure you)\\b${rest}`,
      `(?:i|we)(?:'ve| have| had)? {adverbs}(?:been|gone|went|turned|looked) (?:it |this )?(?:over|through|at) (?:it|this|the (?:numbers|figures|books|sums|budget)|in my (?:mind|head))\\b[^.;!?,\\n]{0,30}?\\b(?:again and again|over and over|a (?:hundred|thousand|million) times|(?:day and|every) night|every (?:which )?way)`,
      `(?:i|we)(?:'ve| have) been (?:working|running|slaving) (?:(?:my|our) (?:fingers|socks|butt|backside|heart|guts)[^.;!?,\\n]{0,20}|myself|ourselves|flat out|round the clock|day and night)\\b${rest}`,
    ),
  ],
});

/** "Nobody comes in August, believe me" is advice: nothing is said of the writer. */
const advises = (text: string): boolean => {
  const sworn = text.replace(oath, '');
  return (
    sworn !== text &&
    /(?:\w+\W+){4}/.test(sworn) &&
    !/\b(?:i|im|we|my|our|me|us|it|this|that)\b/i.test(sworn)
  );
};
const oath = /\bbelieve me\b/i;
