import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anyone-would',
  category: 'justifying',
  sureness: 'high',
  why: 'Calling others as witnesses is pleading; the decision needs none.',
  fix: 'Leave it out.',
  examples: {
    flagged: [
      '[Anyone in my position would do the same].',
      '[You would have done the same].',
      "[You can't blame me].",
    ],
    clean: [
      'Anyone can open the file.',
      'You would have to update it first.',
      'Nobody was in the office.',
      'Nobody at your end needs it, and it would save four hours.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:any|no) ?(?:one|body|man|person|florist|tutor|contractor|designer|studio|business|professional|decent person|reasonable \\w+|developer|writer|freelancer|human|\\w+ alive)\\b(?: else)?[^.;!?\\n]{0,60}?\\b(?:would|could|'d)(?:n't| not)? (?:have |ever |be |still )*(?:do|done|did|act|acted|walk|walked|stop|stopped|quit|leave|left|slipped|turn|refuse|feel|felt|be expected|expected|endure|hung|put up|understand|make|made|found|manage\\w*|cope\\w*|the same|say)\\b${rest}`,
      `(?:anyone|anybody|no one|nobody) (?:in (?:my|our|this|that|the same) (?:\\w+ )?(?:position|shoes|place|situation|trade|spot|boots|circumstances)|with (?:any|a|an|half|my|our)\\b|who(?:'s| has) (?:been|ever|had)|alive)[^.;!?,\\n]{0,45}(?:would|could|'d)${rest}`,
      `(?:you|u)(?:'d| would|'ll)(?: have| probably| surely| only| all)* (?:do|done|feel|act|decide|think|be|say) (?:exactly |just |no |it )*(?:the same|differently|so too|different|the very same)${rest}`,
      `(?:you |u |one |nobody )?(?:can't|cannot|can not|can hardly|could hardly|couldn't|can) (?:really )?blame (?:a |me|us|him|the)${rest}`,
      `(?:what|consider what|think about what|see what|imagine what) (?:would|you(?:'d| would)) (?:you )?(?:do|have done)?${rest}(?=\\?)`,
      `so nobody can say${rest}`,
      `(?:i|we) (?:shouldn't|should not|don't|do not) (?:have|need) to (?:explain|defend|justify) (?:myself|ourselves|anything|it)${rest}`,
      `(?:before|in case) (?:any(?:one|body)|you) (?:starts?|calls?|rings?|says?|asks?|sighs?|shouts?|judges?|complains?)${rest}`,
      `in (?:fairness to me|my defen[cs]e|all fairness)${rest}`,
      `i(?:'m| am) only (?:human|one (?:man|woman|person)|flesh and blood|asking because)${rest}`,
      `(?:a|an) (?:man|woman|mother|father|old man|girl)[^.;!?,\\n]{0,40} (?:must|has to|may surely) (?:live|eat|be forgiven)${rest}`,
      `(?:i|one|we)(?: do)? (?:have|has|have got|'ve got|'ve) to (?:eat|live|pay (?:my|the) (?:rent|bills|mortgage)|think of my (?:family|health|kids|children|own))\\b${rest}`,
      `try (?:running|living|working|being)[^.;!?\\n]{0,50}`,
    ),
  ],
});
