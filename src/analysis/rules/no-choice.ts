import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-choice',
  category: 'justifying',
  sureness: 'high',
  why: 'Pleading that you were forced sounds like an excuse, and it invites proof that you were not.',
  fix: 'Say the reason as a fact: the date, the figure, the change.',
  examples: {
    flagged: [
      '[We had no way of knowing that].',
      '[What else was I supposed to do]?',
      '[My hands are tied].',
      "[I wouldn't do this if I saw another way].",
    ],
    clean: [
      'There is nothing more to pay.',
      'Once the hinges are in, there is nothing else for me to order.',
      'You have two options.',
      'We have no choice of colours below 500 pieces.',
      'Do you have any alternatives in blue?',
      'This is the only way to export the list.',
      "I just can't do Thursday.",
      'The menu has a second page.',
      'What should I do with the keys?',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we) had no way of\\b${rest}`,
      `(?:i|we)(?: can)? see no (?:other )?(?:way round|way around|way out|option|alternative|choice)\\b${rest}`,
      `it's nothing (?:that )?(?:i|we) wanted\\b${rest}`,
      `(?:i|we) (?:didn't|did not|never) want(?:ed)? to have to (?:do|write|say|send|end|stop)\\b${rest}`,
      `(?:i|we) (?:wouldn't|would not) (?:ask|do this|write this|be writing) if\\b${rest}`,
      `(?:i|we)(?:'ve| have) (?:held|put) off (?:saying|writing|doing|telling) (?:this|it|you)\\b${rest}`,
      `(?:i|we|it|which|that|and|you)(?:'ve|'m|'re| have| has| had| am| are| was| were| feel| felt)? {adverbs}(?:left )?(?:me |us )?(?:(?:don't|do not|didn't|did not) (?:have |see )?any|(?:(?:have|had|left|see|saw|leaves) )?(?:with )?(?:no|little)) (?:real |other |better |further )*(?:choice|option|alternative|way out|way forward)s?(?: left| but to| than to| whatever)*(?! (?:of|in|for|on|between|about|colou?rs?|is|are|was)\\b)[^.;:!?,()\\n]{0,40}`,
      `(?:i|we) (?:have|had|need|needed)(?: got)? to draw (?:a|the) line${rest}`,
      `(?:i|we)(?:'m| am|'re| are|'d| would)? (?:only |not |n't |wouldn't |would not )*(?:be )?(?:do|doing|writing|asking) (?:this|it|so) (?:because (?:i|we) (?:have to|had to|must)|if (?:i|we) (?:did not|didn't|had|could|saw|weren't|had not|hadn't))${rest}`,
      `(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been| feel| felt) {adverbs}(?:forced|compelled|driven) (?:to|into)${rest}`,
      `(?:my|our) hands (?:are|were) (?:entirely |completely )?tied`,
      `(?:what|where) (?:else )?(?:am|was|were|are|can|could|is|would|else)(?: was| were| am| can| could)? (?:i|we|one) (?:supposed|meant|to|do|have done|go|expected)${rest}`,
      `there(?: was| is|'s) {adverbs}(?:nothing (?:else|more|left)(?= (?:that )?(?:i|we) (?:can|could)\\b| (?:left )?(?:for (?:me|us) )?(?:to (?:do|say|try|give|offer|add)\\b(?! (?:on|from|at|for) (?:your|my|our)\\b)|but\\b|for it\\b))|nowhere else|no other way|no way round)[^.;!?,\\n]{0,40}`,
      `(?:it|this)(?: really)?(?:'s| is| was) {adverbs}(?:the only (?:way|option|choice|thing)(?= (?:i|we|left|open|out|forward|for)\\b| ?[.,;!?]| ?$)|out of (?:my|our) (?:hands|control))${rest}`,
    ),
  ],
});
