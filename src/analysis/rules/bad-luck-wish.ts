import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bad-luck-wish',
  category: 'unkind',
  sureness: 'high',
  why: 'Mocking wishes are remembered longer than the reason for the end.',
  fix: 'Leave the line out.',
  examples: {
    flagged: [
      '[Good luck with that].',
      '[I pity whoever gets you next].',
      '[I feel sorry for whoever comes after me].',
      '[Good riddance].',
      '[I hope you go bust].',
      '[I hope someone does the same to you].',
      'Go and [find some kid to paint it].',
      "[I'm sure you'll find somebody else to put up with it].",
    ],
    clean: [
      'Good luck with the launch.',
      'I hope you get some rest.',
      'I hope somebody treats you to dinner.',
      'Good luck finding a parking space tomorrow.',
      'Good luck finding a tenant.',
      'I feel sorry for the late reply.',
    ],
  },
  patterns: [
    'good luck (with that|to whoever|to anyone|to the next|to whoever)',
    '(i|we) (pity|pitied) (whoever|the next|anyone|the poor|your next|anybody|those|the people)',
    '(i|we) feel sorry for (whoever|anyone|the next|the poor|your next|anybody|your)',
    'good riddance',
    'good luck you will need it',
    'good luck (finding|getting) (another|someone|somebody|anyone|anybody) (else|who|to|stupid) .?',
    'have fun (doing|finding|trying|cleaning|sorting) .? .? yourself',
    '(i|we) (really|honestly|sincerely)? hope (you|your .|your . .) (fail|fails|rot|rots|choke|suffer|lose everything|go bankrupt|go bust|goes bankrupt|goes bust|go under|goes under|get sued|get what you deserve|end up alone|end up broke)',
    '(i|we) (feel|am|are) (so)? sorry for (your (wife|husband|kids|children|family|mother|staff|employees|team|colleagues|clients|customers|partner|next|other)|whoever|anyone who)',
    '(the next|next) poor (soul|sod|fool|devil|mug|bastard)',
    'find (yourself|yourselves) another (mug|fool|idiot|slave|doormat|sucker)',
  ],
  literals: [
    phrase(
      `find (?:yourself |yourselves )?some (?:kid|mug|fool|idiot|schoolkid|teenager|poor \\w+)\\b${rest}`,
      `(?:i|we) {adverbs}hope (?:that )?(?:(?:one|some) ?day )?(?:somebody|someone|people|life|the next \\w+) (?:(?:one|some) ?day )?(?:treats? you (?:the (?:same |exact )?way|like|as|exactly)|(?:does|do) (?:this|that|it|the same) to you)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are)? {adverbs}(?:hope|trust|expect|sure)(?: that)? you(?:'ll| will)? (?:\\w+ )?find (?:somebody|someone|anyone|anybody|another \\w+|people|a \\w+) (?:else )?(?:(?:more )?(?:willing|prepared|able|happy) to|who(?:'ll| will| can| is \\w+ to)?|to) puts? up with (?:you|your|this|it|that)\\b${rest}`,
    ),
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});
