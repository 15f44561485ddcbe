import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'worst-client',
  category: 'unkind',
  sureness: 'high',
  why: 'A ranking at the bottom is pure hurt; nothing in it can be put right.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      "[I'm not a cash machine].",
      '[You do realise that I have other clients]?',
      '[You are not our only customer].',
      '[You are a dear man and a hopeless landlord].',
      'You are [the most ungrateful couple I have ever met].',
      'You are [the worst client I have ever had].',
      'It was [a nightmare to work with you].',
      '[Nobody else would put up with you].',
      '[I am not your slave].',
      'I am [done with you].',
      '[You are impossible to work with].',
      'This is [the sloppiest draft you have ever sent].',
      '[I will never work with you again].',
      "[I've never met anyone so shameless].",
    ],
    clean: [
      'It was the worst winter I have ever seen.',
      'I am done with the draft.',
      'The old printer is impossible to work with.',
      'I am not your lawyer.',
      'You do know that the shop is shut on Monday?',
      'It was a pleasure to work with you.',
      "I've never met anyone so patient.",
    ],
  },
  patterns: [
    'the worst (client|customer|experience|project|job|brief|email|mail|excuse|service|communication|management|meeting|team|treatment|working) * (i|we) (have|had) ever',
    'the (worst|rudest|cheapest|most (difficult|annoying|unpleasant|arrogant|ungrateful|demanding|horrible|awful)) (client|customer|people|person|firm|company|man|woman|couple|family|landlord|boss|brief) .? .? .? .?',
    'the (worst|laziest|sloppiest|stupidest|dumbest|feeblest|shoddiest) (thing|text|draft|brief|email|piece of work|work|excuse) (you|your .) (have|has)? ever? #Verb',
    '(a|an|such a|an absolute|a complete|a total|a living) (nightmare|misery|torture|hell) (to (work|deal) (with|for) you|of a (client|customer|person))',
    'you (people|lot|guys)? (are|were|have been) (a|an|such a) {utter}? (nightmare|misery|torture|headache|horror) to (work|deal|talk|do business) (with|for)',
    'you (are|were|have been) #Adverb? (impossible|unbearable|insufferable|intolerable|unworkable|hell) to (work|deal|talk|do business) (with|for|to)',
    '(who|nobody|anyone|anybody|no one|noone|someone|somebody) (else)? (would|will|could|can|who)? (put up|puts up|putting up) with (you|your|this) .?',
    '(i|we) (am|are) not (your|a) (slave|servant|dog|doormat|mother|mum|babysitter|punchbag|punching bag|skivvy|nanny|puppet|robot|dogsbody|maid|bank|typist|secretary|employee|cleaner|errand boy|mind reader)',
    '(done|finished|through) with (you|your (nonsense|games|excuses|drama|rubbish|lot))',
    '(i|we) (will|would|shall) never (ever)? (work|deal|do business) (with|for) (you|your .) (again|ever)',
    '(rude|arrogant|ungrateful|greedy|stuck up|spoilt|spoiled|entitled|miserable|nasty|horrible) (man|woman|people|person|little|client|bunch|lot|cow|madam|git)',
  ],
  literals: [
    phrase(
      `i'm not an? (?:photo ?copier|vending machine|machine|taxi|mind[- ]reader|miracle worker|hotline|call centre|cash ?machine|cash ?point|help ?desk|switchboard|psychic|clairvoyant)\\b`,
      `(?:you do (?:realise|realize|know|understand|get)|believe it or not,?|news ?flash:?,?)(?: that)? (?:you(?:'re| are) not|(?:i|we) (?:do )?have (?:other|more than one)|(?:i|we) (?:also |too )?have (?:a life|a family|an own life)|there are other)\\b${rest}`,
      `you(?:'re| are|'ve been| have been)\\b[^.;!?\\n]{0,40}\\ban? (?:\\w+ )?(?:terrible|awful|dreadful|horrible|horrid|lousy|rotten|nightmare|hopeless|impossible|appalling) (?:client|customer|employer|boss|landlord|person to \\w+ (?:for|with))\\b`,
      `you(?:'re not| are not| aren't) (?:my|our|the) only (?:client|customer|patient|student|bride|couple|family|guest|one (?:i|we) (?:have|work for))\\b${rest}`,
      `the (?:single )?(?:most (?:selfish|ungrateful|arrogant|difficult|impossible|demanding|disorganised|disorganized|unreasonable|entitled|incompetent|unprofessional|dishonest|useless|inconsiderate|thoughtless|ignorant|obnoxious|unpleasant|petty|childish|clueless|exhausting)|rudest|laziest|meanest|nastiest|greediest|stingiest) (?:\\w+ ){1,4}?(?:that )?(?:i|we)(?:(?:'ve| have|'d)? ever| know)\\b${rest}`,
      `(?:i|we)(?:'ve| have)? never (?:met|known|dealt with|worked (?:with|for)|come across|encountered) (?:anyone|anybody|people|such an?|a (?:client|customer|person|man|woman|family|firm)) (?:(?:so|as|more|this|that|quite so) )?(?:shameless|rude|arrogant|selfish|ungrateful|difficult|demanding|disorgani[sz]ed|greedy|mean|petty|lazy|nasty|dishonest|disrespectful|entitled|impossible|unreasonable|unprofessional|inconsiderate|thoughtless|unpleasant|childish|spiteful|cruel|obnoxious|incompetent)\\b${rest}`,
    ),
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) ||
    isReported(sentence, hit) ||
    / (?:alive|in the world)\b/.test(sentence.text)
      ? null
      : { ...hit, to: Math.min(hit.to + 3, clauseEnd(sentence, hit.to - 1)) },
});
