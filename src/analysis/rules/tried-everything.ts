import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tried-everything',
  category: 'justifying',
  sureness: 'medium',
  why: 'Swearing how hard you tried defends the decision instead of stating it.',
  fix: 'Name what was done, once, or leave it out.',
  examples: {
    flagged: ['[Believe me, I tried everything].', '[I gave it my all].'],
    clean: ['I tried the new login.', 'I did the header and the footer.', 'The decision is yours.'],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:please |do |you must |pls )?believe (?:me|you me)\\b(?!,? (?:dear|ever|sir|yours))[^.;!?\\n]{0,70}`,
      `(?:honestly |truly |i swear,? |i promise(?: you)?,? |and |god knows )*(?:i|we)(?:'ve| have|'d| had)?(?: really| honestly| truly| literally| only| just| always)* (?:tried|did|done|gave|given|do|exhausted) (?:absolutely |literally |simply |really |it )*(?:every ?thing|all (?:i|we|that)|every (?:option|avenue|possible|lesser|way|single|angle|other|trick)|my (?:best|all|utmost|level best|very best|damnedest)|our (?:best|utmost|all|very best)|what(?:ever)? (?:i|we) could)${rest}`,
      `(?:i|we)(?:'ve| have|'d)? ?(?:really |honestly )?(?:bent over backwards|bent backwards|moved heaven|poured (?:myself|my heart|everything)|gone (?:above|round and round|back and forth)|looked at (?:it|this) from (?:every|all)|turned (?:it|this) over and over|weighed (?:it|this) up|racked my brain)${rest}`,
      `(?:i|we)(?:'ve| have|'d| had| did)?(?: really| truly)? ?(?:wrestled|agonis\\w+|agoniz\\w+|struggled|soul-searched|searched my|lain awake|lay awake|paced|prayed|thought (?:long and hard|about (?:it|this) (?:for (?:a long|weeks|months|days)|long|day and night)))${rest}`,
      `(?:this |it |the decision |my decision |that )?(?:was|wasn't|is|isn't|has|hasn't|have|haven't|had|not|didn't|did not|have not|has not|was not|did|do)(?: not)?(?: been| make| made| come| taken| take| an?| at all| to)*(?: this| the| my| our| it| that)?(?: decision| choice| step)?(?: at all| was| is)* (?:lightly|easily|easy (?:decision|choice|one|for me|step)|an easy|taken lightly)${rest}`,
      `(?:wasn't|was not|isn't|is not) (?:an )?easy(?: decision| for (?:me|us)| choice)?`,
      `(?:i|we) (?:swear|promise you|assure you|cross my heart)\\b${rest}`,
      `swear down${rest}`,
      `no one could have (?:done|tried)${rest}`,
      `tried to keep the (?:cost|price)s? down${rest}`,
      `(?:thought|think) (?:about|over) (?:it|this) (?:for )?(?:a )?(?:very )?(?:long|hard)${rest}`,
      `with (?:a )?clean (?:hands|conscience)${rest}`,
    ),
  ],
});
