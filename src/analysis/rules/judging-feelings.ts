import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'judging-feelings',
  category: 'opinion',
  sureness: 'medium',
  why: "A feeling about the client's conduct is an opinion; it can't be checked, only disputed.",
  fix: 'Say what happened, with dates or figures.',
  examples: {
    flagged: [
      '[I feel used].',
      '[I find it insulting].',
      "[It's been a frustrating experience].",
      '[It hurts to be treated like this].',
    ],
    clean: [
      'I feel better today.',
      'A slow page hurts the ranking, and that hurts sales.',
      'It is a relief that the server held.',
      'I find it easier to work at night.',
      'The frustrating bug is fixed.',
      'I used the new font.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:honestly |frankly |to be honest |i must (?:say|admit|own) (?:that )?|if i'm honest,? )*(?:i|we|one|me)(?: do| have| really| just| honestly| also| must| always| never| can't help but| cannot help| in thirty years| come to| was made to|'ve| had| am|'m| kind of| often| most)* ?(?:feel|felt|feeling)s? (?:so |a bit |a little |a trifle |really |very |completely |totally |utterly |rather |like |like an? |as if |most |quite |just |deeply |pretty |cruelly )*(?:used|unwanted|undervalued|unappreciated|disrespected|taken for granted|ignored|insulted|small|invisible|belittled|humiliated|exploited|cheated|strung along|unheard|let down|betrayed|treated|offended|worthless|disposable|hurt|the hired|a piece of|furniture|a free|cruelly|attacked|bullied|taken advantage|a servant|a slave|a number|a machine)\\b${rest}`,
      `(?:it )?(?:does |kinda |really |honestly |rather )*(?:makes?|made|leaves?|leave|left) (?:me|us|one)(?: really| also| to)? (?:feel|feeling|sad|angry|furious)\\b${rest}`,
      `(?:i|we)(?: must| do| have| really| honestly| confess i| had| would)* (?:find|found|regard|consider|call|thought) (?:it|this|that|the (?:whole|conduct|way|tone|affair)[^.;!?,\\n]{0,40}|your [^.;!?,\\n]{0,30}|all this) (?:as |to be |all |so |very |really |rather |deeply |a bit |faintly |quite |pretty |just |extremely |frankly |absolutely )*(?:insulting|disrespectful|rude|unfair|distasteful|disappointing|frustrating|offensive|a liberty|shabby|mean|unprofessional|hurtful|arrogant|outrageous|unacceptable|exhausting|sad|demeaning|strange|odd|shameful|cheap|appalling|patronising)\\b${rest}`,
      `i find (?:it|this) (?:very |rather |deeply |so )*(?:mean|a liberty|a bit rich|disappointing)\\b${rest}`,
      `(?:it(?:'s| is| was|'s been| has been| had been| feels)|this (?:is|has been|was)|that(?:'s| is| was|'s just)|working with you (?:is|was|has been)|this whole \\w+(?: \\w+)? (?:is|has been)|your comments[^.;!?,\\n]{0,20} (?:were|are))(?: just| so| really| very| honestly| quite| rather| a bit| pretty| simply| extremely| an?| completely| all| frankly| beyond| deeply| such a| been| incredibly)* (?:frustrating|insulting|exhausting|disappointing|disrespectful|soul-destroying|unfair|hurtful|demoralising|draining|rude|unprofessional|humiliating|degrading|a bit rich|out of order|offensive|nightmare|disheartening|upsetting|sad to|a slap)\\b${rest}`,
      `(?:it|that|which) (?:does |really |rather |also )*(?:hurts?|stings?|stung|hurt)\\b(?= (?:me|us|when|to be|to see|to hear|that you|more|deeply|a lot|badly|very|so)\\b| ?[.,!;]| ?$)${rest}`,
      `has stung\\b${rest}`,
      `(?:we feel|i feel) (?:that )?(?:my|our) (?:time|work|effort)[^.;!?\\n]{0,70}`,
      `i(?:'ve| have) (?:honestly |frankly |really |just )*(?:been|become) (?:very |so |deeply |really )*(?:disappointed|frustrated|hurt|insulted|offended) (?:by|with|at) (?:you|your|the way)${rest}`,
      `(?:i )?(?:won't|will not|can't) pretend [^.;!?\\n]{0,50}(?:fun|pleasant|easy|happy|enjoy\\w*)\\b`,
      `(?:very |really |rather |deeply )+(?:offended|hurtful|insulting)\\b${rest}`,
    ),
  ],
});
