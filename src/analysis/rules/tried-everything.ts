import { textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tried-everything',
  category: 'justifying',
  sureness: 'medium',
  why: 'Swearing how hard you tried defends the decision instead of stating it.',
  fix: 'Name what was done, once, or leave it out.',
  examples: {
    flagged: ['[Believe me, I tried everything].', 'I stop in May. [I gave it my all].'],
    clean: ['I tried the new login.', 'I did the header and the footer.', 'The decision is yours.'],
  },
  patterns: [],
  // "I did what I could" may be no more than a report.
  refine: (hit, sentence) =>
    /^what/.test(textAt(sentence, hit.from + 2)) ? { ...hit, sureness: 'medium' } : hit,
  literals: [
    phrase(
      `(?:please |do |you must )?believe me\\b(?!,? (?:dear|ever|sir|yours))[^.;!?\\n]{0,70}`,
      `(?:i|we)(?:'ve| have|'d| had)? ?{adverbs}(?:tried|done|did|gave|given|exhausted) (?:it )?{adverbs}(?:every ?thing|all (?:i|we|that)|every (?:option|avenue|possible|way|single|angle)|(?:my|our) (?:all|utmost|level best|very best)|what(?:ever)? (?:i|we) could)${rest}`,
      `(?:i|we)(?:'ve| have|'d)? ?{adverbs}(?:bent over backwards|poured (?:myself|my heart|everything)|gone (?:above|round and round|back and forth)|looked at (?:it|this) from (?:every|all)|turned (?:it|this) over and over|racked my brain)${rest}`,
      `(?:i|we)(?:'ve| have|'d| had)? ?{adverbs}(?:wrestled|agoni[sz]\\w+|soul-searched|lain awake|thought (?:long and hard|about (?:it|this) (?:for (?:a long|weeks|months|days)|long)))${rest}`,
      `(?:wasn't|isn't|hasn't been|not|didn't|did not|have not|haven't)(?: been| made| make| come| taken| take| an?| at all| to)*(?: this| the| my| our| it)?(?: decision| choice| step)? (?:taken )?(?:lightly|easily|easy (?:decision|choice|step))${rest}`,
      `(?:i|we) (?:swear|promise you|assure you)\\b${rest}`,
    ),
  ],
});
