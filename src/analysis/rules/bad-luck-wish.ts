import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bad-luck-wish',
  category: 'unkind',
  sureness: 'high',
  why: 'Mocking wishes are remembered longer than the reason for the end.',
  fix: 'Leave the line out.',
  examples: {
    flagged: [
      '[Good luck finding anyone else].',
      '[I pity whoever gets you next].',
      '[I feel sorry for whoever comes after me].',
      '[Good riddance].',
    ],
    clean: [
      'Good luck with the launch.',
      'Good luck finding a parking space tomorrow.',
      'I feel sorry for the late reply.',
    ],
  },
  patterns: [
    'good luck (finding|getting|with finding|hiring|replacing) (anyone|anybody|someone|somebody|another|a new|people|me) .? .?',
    'good luck (with that|to whoever|to anyone|to the next|to whoever)',
    '(i|we) (pity|pitied) (whoever|the next|anyone|the poor|your next|anybody|those|the people) .? .? .?',
    '(i|we) feel sorry for (whoever|anyone|the next|the poor|your next|anybody|your) .? .? .?',
    'good riddance',
    'some other (mug|fool|idiot|sucker) .?',
    '(the next|next) poor (soul|sod|fool|devil|mug|bastard)',
    'find (yourself|yourselves) another (mug|fool|idiot|slave|doormat|sucker)',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});
