import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hardship',
  category: 'justifying',
  sureness: 'medium',
  why: 'Hardship told as an excuse burdens the client and weakens the reason.',
  fix: 'Keep to one plain fact, such as "I work two days a week from May".',
  examples: {
    flagged: [
      "[I haven't slept for weeks].",
      'Your logo comes a week later. [My doctor says the stress is making me ill].',
      "[I've got kids to feed].",
      '[I have to think of my own health].',
    ],
    clean: [
      'My hip is replaced in February.',
      'The doctor called about the website.',
      'I have two offices in Leeds.',
      'The exhaust is new.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'ve| have|'m| am)?(?: not|n't| barely| hardly|n't been| been)? ?(?:slept(?! (?:on|in|till|until|like)\\b)|sleeping|eaten|had (?:a|one|any) (?:day|night|weekend|proper break) off)\\b(?=[^.;!?\\n]{0,50}(?:since|for|properly|weeks?|months?|nights?|days?))${rest}`,
      `my (?:doctor|gp|therapist|wife|husband|partner|family|marriage|kids|children|mother|health|nerves|mental health) (?:says? (?:the|this|it|that|i)|said (?:the|this|it)|begged|begs?|is worried|was worried|cries|is suffering|suffers|can't take|haven't seen|never sees?)\\b${rest}`,
      `(?:i|we)(?:'ve| have)(?: also)?(?: got)? (?:\\w+ )?(?:kids?|children|staff|family|mouths|rent|a mortgage|babies|a newborn|bills|wages|salaries|a family)\\b[^.;!?\\n]{0,30}?\\b(?:to (?:feed|pay|support|raise|think of))\\b${rest}`,
      `(?:i|we)(?:'ve| have)? (?:have|had|need|got|gotta|must) (?:to )?{adverbs}(?:(?:think (?:of|about)|look after|look out for|take care of|protect) (?:my|our) (?:own |mental )?(?:self|business|health|family|kids|children|sanity|team|staff|nerves|future|interests)|(?:think (?:of|about)|look after|look out for|take care of|protect) (?:myself|ourselves|number one)|do what(?:'s| is) (?:right|best) for (?:me|us|my \\w+|our \\w+)|put (?:my|our) (?:own |mental )?\\w+ (?:first|ahead))${rest}`,
      `(?:i|we) (?:can't|cannot|can not|can no longer|could not|couldn't|simply can't|just can't) {adverbs}afford to (?:keep|go on|carry on|continue|work|do) [^.;!?\\n]{0,60}`,
      `(?:i|we) {adverbs}(?:can't|cannot|couldn't|can no longer) {adverbs}(?:take|stand|handle|bear) (?:the|this|all this|that|so much) (?:pressure|stress|strain|worry|workload)${rest}`,
      `(?:i'?m|i am) {adverbs}only human${rest}`,
      `(?:i|we)(?:'ve| have)? (?:got |have )?(?:far |way |just |simply )*too much (?:on (?:my|our) plate|going on|to deal with)${rest}`,
      `(?:i|we) {adverbs}(?:can't|cannot|can not|can no longer|couldn't) {adverbs}(?:cope|do everything|keep this up|go on like this|take (?:it|this|much more|any more|anymore))\\b${rest}`,
      `(?:it(?:'s| is)|this is|the stress is) {adverbs}(?:killing me|making me (?:ill|sick)|destroying me|wearing me|too much for me)\\b${rest}`,
      `there are only (?:24|twenty-four|so many) hours in (?:a|the|my) day${rest}`,
      `(?:i|we)(?:'m| am|'re| are)? (?:just |only )*(?:a )?(?:one[- ](?:woman|man|person) (?:show|band|business)|small (?:business|firm|team|company)) (?:and|trying|so)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are) {adverbs}(?:just |only )+trying to (?:survive|make a living|stay afloat|get by|make ends meet|keep (?:my|our) head)\\b${rest}`,
      `(?:i|we) (?:can )?(?:hardly|barely) (?:sleep|eat|see my (?:kids|family|children)|keep (?:my|our) head)\\b${rest}`,
      `(?:the )?(?:enormous|huge|incredible|immense|terrible|unbelievable) (?:pressure|stress|strain) (?:that )?(?:i|we|firms|businesses|freelancers|people|companies)\\b${rest}`,
      `(?:i|we) {adverbs}(?:cried|wept) (?:\\w+ ){0,3}?(?:weekend|night|day|days|nights|about|over)\\b${rest}`,
      `(?:after |many |so many |countless |a lot of |much )+(?:sleepless nights|soul-searching|tears)\\b${rest}`,
      `(?:i|we)(?:'ve| have|'d| had| was| were)? ?(?:been )?(?:more than|very|extremely|incredibly) (?:patient|understanding|generous|accommodating|flexible) (?:with you|enough|so far|for|honestly|until)\\b${rest}`,
      `(?:i|we) (?:have|'ve|did|had) (?:really )?(?:nothing to reproach|done nothing wrong|did nothing wrong|more than (?:anyone|anybody) could)\\b${rest}`,
    ),
  ],
});
