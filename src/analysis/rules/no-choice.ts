import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-choice',
  category: 'justifying',
  sureness: 'high',
  why: 'Pleading that you were forced sounds like an excuse, and it invites proof that you were not.',
  fix: 'Say the reason as a fact: the date, the figure, the change.',
  examples: {
    flagged: ['[What else was I supposed to do]?', '[My hands are tied].'],
    clean: [
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
      `(?:i|we|it|which|that|and|you)(?:'ve|'m|'re| have| has| had| am| are| was| were| feel| felt)?(?: really| simply| honestly| just| truly| literally| been| got| be)* ?(?:left )?(?:me |us )?(?:(?:don't|do not|didn't|did not|haven't|hadn't) (?:have |got |see )?any|(?:have|had|left|got|see|saw|with|leaves)? ?(?:with )?(?:no|little)) (?:real |other |conceivable |alternative |better |further )*(?:choice|option|alternative|way out|way forward)s?(?: left| but to| than to| whatever| really)*(?! (?:of|in|for|on|between|about|colou?rs?|is|are|was)\\b)(?= ?[,.;:!?)—–-]| ?$| \\w)[^.;:!?,()\\n]{0,40}`,
      `(?:my|our) hands (?:are|were) (?:entirely |completely |really )?tied`,
      `(?:what|where) (?:else )?(?:am|was|were|are|can|could|is|would|else|on earth|the hell)+(?: was| were| am| can| could)? (?:i|we|a man|a person|one) (?:supposed|meant|to|do|have done|go|expected)${rest}`,
      `(?:there (?:was|is|'s)) (?:really |simply |just |truly )*(?:nothing (?:else|more|left)|no(?:where)? (?:other|else)|no other way|no way (?:round|around))[^.;!?,\\n]{0,40}(?:i|we|one|could|for it|do|turn|cut|way)?`,
      `nothing else for it`,
      `(?:it's|it is|this is|it was|this was) (?:really |honestly |just |simply )*(?:the only (?:way|option|choice|thing)(?= (?:i|we|left|open|out|forward|for)\\b| ?[.,;!?]| ?$)|out of my (?:hands|control))${rest}`,
      `(?:i|we) (?:was|were|am|are|'m) in no position${rest}`,
      `(?:didn't|did not|don't) know (?:which way|where|who) (?:else )?to turn`,
      `(?:i|we) (?:just |simply |really |honestly |literally )+can't(?: (?:go on|keep|carry on|do (?:it|this|that) (?:any|like|to)|take (?:it|this|any)|any|cope)[^.;!?,\\n]{0,40}|(?= ?[.,!?;]| ?$))`,
      `can't (?:go on|keep going|carry on|do this|take it|cope)(?: like this| any ?more| any longer)+`,
      `(?:something|somebody|someone) had to (?:go|give)`,
      `(?:i|we) (?:can't|cannot|can not) be asked to${rest}`,
    ),
  ],
});
