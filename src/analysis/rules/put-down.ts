import { isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const junk = '(?:rubbish|garbage|trash|junk|tat|tripe|drivel|mess|nonsense)';
const end = '(?= ?(?:[.,!;:–—?]|$))';

export default defineRule({
  id: 'put-down',
  category: 'unkind',
  sureness: 'high',
  why: 'A stock put-down says nothing of the matter and a lot about the anger.',
  fix: 'Leave it out, and say what you need.',
  examples: {
    flagged: [
      '[Engage your brain first].',
      '[What is this supposed to be]?',
      '[Can you not read]?',
      'An apology is [rich coming from you].',
      '[I hope you are happy now].',
      "[Don't tell me how to run my business].",
      "We're [not paying for this rubbish].",
      '[You people are all the same].',
      '[This is garbage].',
    ],
    clean: [
      'What is this key supposed to open?',
      'Can you not read the small print on the scan?',
      'I hope you are happy with the new sign.',
      'The rubbish is collected on Monday.',
      'Please tell me how to do the first step.',
      'The two lamps are all the same to me.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `engage (?:your )?brain\\b${rest}`,
      '(?:and )?what (?:is|was) this (?:even )?supposed to be(?= ?\\?)',
      "(?:can't you (?:even )?read|can you (?:not|even) read)(?= ?\\?)",
      'are you even listening(?= ?\\?)',
      `have you (?:completely |totally |all )?(?:lost your (?:mind|marbles)|gone mad)${end}`,
      `what (?:on earth|the hell) were you (?:thinking|playing at)${end}`,
      `(?:get stuffed|get knotted|drop dead(?! gorgeous)|naff off|go to hell)\\b${rest}`,
      `(?:shove it|stick it where|shove it where)(?= ?[.!,]|$| the sun)`,
      "(?:that's |that is |bit |pretty )?rich(?:,? coming)? from you\\b",
      `(?:i )?hope (?:that )?(?:you're|you are) (?:happy|satisfied) now${end}`,
      `(?:don't|do not|dont) (?:you )?(?:tell|teach) me how to (?:do|run) my (?:job|business|work|shop)\\b${rest}`,
      `keep your (?:nose out|opinions? to yourself|advice to yourself)\\b${rest}`,
      `not (?:going to )?pay(?:ing)? (?:\\w+ )*?for (?:this|that|your) ${junk}\\b`,
      `(?:utter|complete|total|absolute|pure) (?:rubbish|garbage|trash|nonsense|drivel|tripe|amateurs?)${end}`,
      `this is (?:just |simply |pure |absolute )?(?:rubbish|garbage|trash|drivel|tripe)${end}`,
      `pull the other one\\b${rest}`,
      `(?:don't|do not|dont) need (?:any (?:more )?of )?your (?:lectures?|attitude|sarcasm|pity|excuses|drama)\\b${rest}`,
      `you(?: people| lot| guys)?(?:'re| are) all the same${end}`,
      `do you (?:think|expect) (?:i|we|me|us)(?: to)? work for (?:free|nothing)(?= ?\\?)`,
    ),
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit) || own.test(sentence.text) ? null : hit,
});

/** "Utter rubbish, my first try." */
const own =
  /\b(?:my (?:own|first|old)|mine|of me|silly me|sorry|i (?:did|made|drew|wrote|rushed|tried))\b/i;
