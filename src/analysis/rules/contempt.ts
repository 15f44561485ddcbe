import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contempt',
  category: 'unkind',
  sureness: 'medium',
  why: 'Contempt tells the client they are not worth an answer.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[You make me sick].',
      'I [could not care less].',
      '[You have no idea what you are doing].',
      'It was [a complete waste of my time].',
      "I [wouldn't trust you with a pencil].",
    ],
    clean: [
      'I have no idea what the code is.',
      'You have no idea how happy I am.',
      'I would trust you with my keys.',
      'It was no waste of time.',
    ],
  },
  patterns: [
    'you make me sick',
    '(you|your .) (disgust|disgusts|revolt|sicken) (me|us) .?',
    '(i|we) (despise|loathe|detest|hate) (you|your) .?',
    '(could|would) not care less',
    '(you|he|she|they|your .|your people) (clearly|obviously|plainly)? (have|has) (clearly|obviously|absolutely)? (no|zero) (shame|manners|class|spine|decency|taste|brain|brains|integrity|honour|backbone|business|clue|respect)',
    '(you|he|she|they) (clearly|obviously|plainly|simply)? (have|has) (clearly|obviously|absolutely|simply)? no (idea|clue) (what (you|he|she|they) (are|is) doing|how to) .? .?',
    '(a|an)? #Adjective? waste of (space|oxygen|my time|our time|everyone|skin|a chair)',
    '(a|an) {utter} waste of (space|oxygen|my time|our time|time|money)',
    '(would|will|could) (not|never) trust (you|him|her|them|your .) with .? .?',
    '(you|him|her|them|you people|you lot) (deserve|deserves) (each other|everything|what|nothing|it)',
    '(hope|hopes) (it|you|he|she|they|that) (chokes|strangles|fails|bounces|burns|rots|rot|choke|fail|drown|sinks|collapses) .?',
    'beneath contempt',
    'laughing stock',
    'not worth (my|the|our) (time|breath|spit|effort)',
    '(pathetic|miserable) little .',
    '(manners|morals|ethics|spelling|taste) of a .',
    '(all|the (lot|pair)) of you$',
    'money grabbing',
    '(stop|quit) (whining|whinging|bleating|your whining)',
    'cry me a river',
    '(boo|hoo) hoo',
    '(laugh|laughed|laughing) (at|out of) (you|your) .?',
    '(rip|ripped|ripping) off (merchants|artists|artist)',
    '(absolute|utter|total|complete|pure) (filth|rubbish|garbage|trash|nonsense|drivel|tripe|tat|dross|shower|idiocy|stupidity|incompetence|arrogance|cheek|disrespect|contempt)',
    '(the|your|what) (sheer|utter|absolute|brass|bare faced|bloody) (cheek|nerve|gall|arrogance|audacity|incompetence|stupidity)',
    '(what|of all the) (cheek|nerve|gall|arrogance|audacity)',
    '(the) (nerve|gall|audacity|cheek) of (you|him|her|them|your|that|some)',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: Math.min(hit.to + 3, clauseEnd(sentence, hit.to - 1)) },
});
