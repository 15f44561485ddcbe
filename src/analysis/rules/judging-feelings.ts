import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const harsh =
  'insulting|disrespectful|rude|unfair|disappointing|frustrating|offensive|a liberty|unprofessional|hurtful|arrogant|outrageous|unacceptable|exhausting|demeaning|shameful|appalling|patronising|patronizing|humiliating';

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
      `(?:i|we) {adverbs}(?:find|found|consider|call|thought) (?:it|this|that|all this|the (?:whole|conduct|way|tone|affair)[^.;!?,\\n]{0,40}|your [^.;!?,\\n]{0,30}) (?:as |to be |all )?{adverbs}(?:${harsh})\\b${rest}`,
      `(?:i|we) {adverbs}(?:feel|felt) {adverbs}(?:like )?(?:used|undervalued|unappreciated|disrespected|taken for granted|ignored by you|insulted|belittled|humiliated|exploited|betrayed)\\b${rest}`,
      `(?:it|this|that)(?:'s been| has been| was)? {adverbs}(?:an? )?{adverbs}(?:${harsh}) (?:experience|time|project|year)\\b${rest}`,
      `it {adverbs}hurts (?:to be|me|us|when you)\\b${rest}`,
    ),
  ],
});
