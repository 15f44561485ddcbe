import { isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'so-called',
  category: 'unkind',
  sureness: 'high',
  why: '“So-called” sneers at whatever comes after it.',
  fix: 'Call the thing by its plain name.',
  examples: {
    flagged: [
      '[Your so-called brief] is one line.',
      'I read [your so called contract].',
      '[You call yourself a manager]?',
    ],
    clean: ['The so-called cloud is only a server.', 'We use so-called smart quotes.'],
  },
  patterns: [
    '(your|his|her|their|this) so called .',
    'you call (yourself|yourselves|that|this|it) (a|an) .? .?',
    '(pathetic|poor|sorry|miserable) excuse for (a|an) .',
    'what kind of (cowboy|idiot|monster|clown|person|people|company|outfit|business|man|woman) .? .?',
  ],
  refine: (hit, sentence) => (isQuoted(sentence, hit) || isReported(sentence, hit) ? null : hit),
});
