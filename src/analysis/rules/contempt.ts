import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contempt',
  category: 'unkind',
  sureness: 'medium',
  why: 'Contempt tells the client they are not worth an answer.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[Heaven help whoever comes next].',
      '[You make me sick].',
      "[You're lying].",
      'I [could not care less].',
      '[You have no idea what you are doing].',
      'It was [a complete waste of my time].',
      "I [wouldn't trust you with a pencil].",
    ],
    clean: [
      'You can keep the key until May.',
      'I have no idea what the code is.',
      'You have no idea how happy I am.',
      'I would trust you with my keys.',
      'It was no waste of time.',
      'The dog was lying in the sun.',
      'You know how much I like the garden and all of you.',
    ],
  },
  patterns: [
    'you make me sick',
    '(could|would) not care less',
    '(you|he|she|they) (clearly|obviously|plainly|simply)? (have|has) (clearly|obviously|absolutely|simply)? no (idea|clue) (what (you|he|she|they) (are|is) doing|how to) .? .?',
    '(a|an)? #Adjective? waste of (space|oxygen|my time|our time|everyone|skin|a chair)',
    '(a|an) {utter} waste of (space|oxygen|my time|our time|time|money)',
    '(would|will|could) (not|never) trust (you|him|her|them|your .) with .? .?',
    '(pathetic|miserable) little .',
    'the (lot|pair) of you$',
    '(boo|hoo) hoo',
    '(i|we) can not stand (you|your .|working with you|talking to you)',
    '(you|they) (are|is) not worth (my|our|the|it) .?',
    'no (sane|normal|decent) (person|human|one) (would|will) .',
    'you do not deserve (my|our|any|a|it|me|us) .?',
    '(is|are)? (not|hardly) (my|our) problem (any more|anymore|now|any longer)?$',
    '(you|they|he|she) (have|has) (got)? (no|absolutely no|zero) (manners|shame|respect|decency|class|taste|brain|backbone|idea|clue)$',
    '(you|he|she|they) (are|is|were|was) (lying|a liar|liars)',
    '(this|that|it) is (a|another|just a|simply a) (lie|downright lie|barefaced lie|blatant lie)',
  ],
  literals: [
    phrase(
      `you can (?:stick|shove|stuff) (?:your|it|that) ?(?:\\w+ )?(?:money|order|job|contract|opinions?|custom|project|where|up|offer|advice|comments)\\b${rest}`,
      `you can keep your money\\b${rest}`,
      `(?:(?:god|heaven|lord) help|i (?:pity|feel sorry for)) (?:whoever|the next|anyone who|anybody who|your next|the poor (?:\\w+ )?who)\\b${rest}`,
      `(?:can't|cannot|couldn't) (?:stand|bear|stomach) (?:dealing with|looking at|the sight of|the sound of|another (?:minute|day|email|call) (?:of|with|from)) (?:you|your)\\b${rest}`,
      `you(?:'ve| have)?(?:n't| not)(?: got)? (?:a|the) (?:notion|foggiest|faintest|first (?:idea|clue))\\b${rest}`,
      `any (?:fool|idiot|moron|half-?wit) (?:can|could) (?:see|read|do|tell)\\b${rest}`,
      `if you want (?:it (?:done )?by |some )?(?:cheap rubbish|cowboys?|a cowboy)\\b${rest}`,
    ),
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: Math.min(hit.to + 3, clauseEnd(sentence, hit.to - 1)) },
});
