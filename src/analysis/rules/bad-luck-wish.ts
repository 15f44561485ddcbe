import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bad-luck-wish',
  category: 'unkind',
  sureness: 'medium',
  why: 'Mocking wishes are remembered longer than the reason for the end.',
  fix: 'Leave the line out.',
  examples: {
    flagged: [
      '[Good luck with that].',
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
    'good luck (finding|getting|with finding|hiring|replacing) (anyone|anybody|someone|somebody|another|a new|people|me)',
    'good luck (with that|to whoever|to anyone|to the next|to whoever)',
    '(i|we) (pity|pitied) (whoever|the next|anyone|the poor|your next|anybody|those|the people)',
    '(i|we) feel sorry for (whoever|anyone|the next|the poor|your next|anybody|your)',
    'good riddance',
    '(i|we)? (really|sincerely|just|do)? hope (that)? (you|it|he|she|they|your .|your . .|the whole|karma) (all)? (fails|fail|choke|chokes|strangles|rot|rots|burns|burn|bounces|drown|drowns|sinks|sink|collapses|crash|crashes|goes under|go under|goes bust|go bust|goes bankrupt|go bankrupt|get what|gets what|get fired|gets fired|lose|loses|regret|suffer|suffers|never find|get sued|gets sued|falls|fall flat|die|dies|catches fire|haunts you|catches up|bites you|are proud of yourself|are proud of yourselves)',
    '(i|we) (will|would|shall)? (be)? (laugh|laughing|dance|dancing|celebrate|celebrating|cheer|cheering) (when|all the way|on the day|the day)',
    '(i|we) (feel|am|are) (so)? sorry for (your (wife|husband|kids|children|family|mother|staff|employees|team|colleagues|clients|customers|partner|next|other)|whoever|anyone who)',
    '(your (poor|long suffering) (wife|husband|kids|family|staff|employees|team|clients|customers|mother)|my (sympathies|condolences|sympathy) to (your|whoever|the next|anyone|the poor))',
    'some other (mug|fool|idiot|sucker)',
    '(the next|next) poor (soul|sod|fool|devil|mug|bastard)',
    'find (yourself|yourselves) another (mug|fool|idiot|slave|doormat|sucker)',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});
