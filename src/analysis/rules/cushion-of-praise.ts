import { textBeside } from '../context.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cushion-of-praise',
  category: 'sugarcoating',
  sureness: 'medium',
  why: 'Praise laid under bad news sounds false and hides the message.',
  fix: 'Thank them once, plainly, at the end.',
  examples: {
    flagged: [
      "[I've loved every moment, but] the course ends in May.",
      "[You're honestly my favourite client], but the price goes up.",
      '[You are the sweetest people I ever worked for].',
    ],
    clean: [
      'Thank you for being a good client.',
      'You are welcome.',
      'Your grandmother laughing is my favourite one of the year.',
      'Your brief was the clearest this year.',
    ],
  },
  patterns: [],
  refine: (hit, sentence, context) => {
    const near = [sentence.text, textBeside(context, -1), textBeside(context, 1)].join(' ');
    // Sincere praise hides nothing.
    if (context.kind !== 'ending' && !bad.test(near)) return { ...hit, sureness: 'low' };
    return hit;
  },
  literals: [
    phrase(
      `(?:i|we)(?:'ve| have)? {adverbs}love(?:d)? (?:every (?:minute|moment|second)|working with you)(?: of it| so much| guys)*,? but\\b`,
      `you(?:'re| are) {adverbs}(?:far |much |way )?too good for\\b${rest}`,
      `you(?:'ll| will) thank me (?:for it )?(?:one day|some day|later)\\b${rest}`,
      `(?:you(?:'re| are)|you've been|you have been) {adverbs}(?:my|the|one of (?:my|the|our)) {adverbs}(?:absolute |all-time )?(?:fave|favou?rite|best|loveliest|sweetest|kindest|nicest)\\b${rest}`,
      `(?:my|our) (?:absolute |all-time )?(?:fave|favou?rite) (?:client|customer|people|family|job|project)${rest}`,
      `best (?:client|customer|people)s? (?:i|we|ever)${rest}`,
      `you(?:'ll| will|'d| would|'re| are) {adverbs}(?:be )?{adverbs}(?:better off|in (?:much )?better hands|happier) (?:without|elsewhere|with (?:someone|somebody|another))${rest}`,
      `you deserve (?:someone|somebody|a \\w+|something) {adverbs}(?:better|who|more|with)\\b${rest}`,
      `(?:i|we) {adverbs}(?:adore|love) you\\b${rest}`,
      `(?:i'?m|we'?re|i am|we are) {adverbs}(?:sure|certain|confident|positive)(?: that)? you(?:'ll| will) {adverbs}find (?:somebody|someone|something|a \\w+|another \\w+) {adverbs}(?:better|more suitable|who)\\b${rest}`,
      `you(?:'re| are|'ve been| have been| have always been|'ve always been) {adverbs}(?:a |an |one of (?:my|our) (?:very )?)?(?:very |most |truly |really )*(?:special|treasured|cherished|beloved|valued|dearest|favou?rite) (?:\\w+ )?(?:client|customer|partner|account|family|people)s?\\b${rest}`,
      `you know (?:how much )?(?:i|we) (?:adore|love) (?:you|your|working)\\b${rest}`,
    ),
  ],
});

const bad =
  /\b(?:but|however|unfortunately|sadly|afraid|although|though|sorry|only|just|hate|price|rate|invoice|overdue|late|owe|unpaid|outstanding)\b/i;
