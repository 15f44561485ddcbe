import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { phrase } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sick-of-you',
  category: 'unkind',
  sureness: 'high',
  why: 'It tells how angry you are and nothing of what should happen.',
  fix: 'Say what ends, and when.',
  examples: {
    flagged: [
      "I'm [sick and tired of your excuses].",
      'We are [fed up with your team].',
      'I have [had enough of you].',
      "I [won't waste another minute on you].",
    ],
    clean: [
      'I was sick of flying, so I took the train.',
      'I am tired after the move.',
      'Fed up with the rain, we went home.',
    ],
  },
  patterns: [
    'sick and tired of .? .?',
    'sick to death of .? .?',
    '(sick to death|sick) of (you|your|chasing) .?',
    'fed up (with|of) (you|your|chasing) .?',
    'had (quite|more than)? enough of (you|your|this) .?',
    '(sick|tired|bored|weary) of (your|you|being (treated|lied|messed|ignored|strung|insulted)|this (nonsense|circus|crap|farce|charade|game|madness|rubbish)|babysitting|cleaning up)',
    'fed up (with|of) (being|this (nonsense|circus|crap|farce|charade|game|madness|rubbish)|babysitting)',
    '(sick|tired) (and tired)? of (this|it|that|everything|all this|all that|all of this)$',
    'fed up (with|of) (this|it|everything|all this|all of this)$',
    '(have|had) (had|got)? enough$',
    '(losing|lost|lose) (all|my|our)? patience .?',
    '(my|our) patience (is|has) .? .?',
    '(am|are|is|was) (running)? out of patience',
    'end of (my|our) (tether|rope)',
    'had it (up to here|with (you|your|this|all this))',
  ],
  literals: [
    phrase(
      `(?:i|we)(?:'m| am|'re| are) (?:absolutely|completely|totally|thoroughly|utterly|well and truly|heartily) (?:fed up|sick of it)\\b`,
      `(?:won't|will not|can't|not going to|refuse to) waste (?:another|one more|any more|a single|more) (?:\\w+ )?(?:minute|second|hour|day|breath|word|moment|time|energy) (?:on|with|for) (?:you|this)\\b`,
    ),
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});
