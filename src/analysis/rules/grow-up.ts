import { clauseEnd, clauseStart, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'grow-up',
  category: 'unkind',
  sureness: 'high',
  why: 'Orders meant for a child make an adult hit back.',
  fix: 'Ask for the one thing you need, with a date.',
  examples: {
    flagged: [
      '[Grow up].',
      '[Get a grip].',
      '[Spare me the excuses].',
      '[Do your job].',
      '[Who do you think you are]?',
      '[What is wrong with you]?',
      '[Are you stupid]?',
      '[Learn to read].',
      '[Maybe one day you will learn to measure twice].',
      'We open in May if [your lot get their act together].',
    ],
    clean: [
      'The kids grow up fast.',
      'Maybe one day you will come to Lisbon.',
      'Can you read the second line?',
      'Are you serious about July?',
      'What is wrong with the router?',
      'I want to learn to read music.',
      'We have to get our act together before the fair.',
    ],
  },
  patterns: [
    '(grow up|grow a (pair|spine)|get a (grip|life|clue)|do your job|act your age)',
    '(get a grip|get your act together|get over (yourself|yourselves)|sort yourself out|pull your finger out|do your (bloody|damn) job)',
    'spare (me|us) (the|your) .? .?',
    'who (the hell)? do you think you are',
    'who do you think you are',
    'what (is|the hell is|on earth is) (wrong|the matter) with you (people)?',
    'are you (even|really|all|completely|just|seriously)? (stupid|deaf|blind|insane|mad|thick|drunk|mental|illiterate|kidding me|having a laugh|actual clowns|taking the piss)',
    'learn (to|how to|what) (read|count|write|spell|listen|use|behave|manners|.)',
    'for once in your life',
  ],
  literals: [
    phrase(
      `(?:please|{reader}|your lot) (?:\\w+ ){0,3}?get (?:your|their|its) act together${rest}`,
      `(?:(?:perhaps|maybe|hopefully|i hope),? )(?:that )?(?:one|some) ?day (?:you|your (?:lot|people|team|staff|boss|company))(?:'ll| will| might| may)? (?:\\w+ly |even |also )?(?:find|learn|manage|discover|get round|work out|realise|realize|understand|notice|read|grow|figure|pay|answer|treat|be able|know how|see (?:what|how|that|why))\\b${rest}`,
    ),
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    const isOrder = orders.has(sentence.words[hit.from]?.text ?? '');
    if (isOrder && clauseStart(sentence, hit.from) !== hit.from) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// As an order these offend; after a subject they tell a story.
const orders = new Set('grow get wake do act learn'.split(' '));
