import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nothing-personal',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'A comforting formula is heard as a false reason.',
  fix: 'Give the real reason as a fact, or none.',
  examples: {
    flagged: [
      "[It's nothing you said].",
      "[It's not you, it's me].",
      "[It's nothing personal].",
      '[No hard feelings].',
      "[Please don't take it to heart].",
    ],
    clean: [
      'The courier asks for you personally.',
      'The personal data is gone.',
      'It is me who made the mistake.',
    ],
  },
  patterns: [],
  // Elsewhere it may be plain: "that isn't about you, all clients pay first".
  refine: (hit, _, { kind }) => (kind === 'ending' ? hit : { ...hit, sureness: 'low' }),
  literals: [
    phrase(
      `it(?:'s| is| was) (?:really |honestly )?nothing you(?:'ve| have)? (?:did|done|said)\\b${rest}`,
      `(?:it|this)(?:'s| is) {adverbs}not (?:you|about you|anything you(?:'ve| have)?(?: done)?|because of (?:you|anything))\\b[^.;!?\\n]{0,40}`,
      `(?:it(?:'s| is) )?{adverbs}(?:nothing|not|has nothing)(?: whatever| whatsoever| at all)? (?:personal\\w*|to do with (?:you|your|any)|against you)\\b${rest}`,
      `(?:let's|can we|i hope we can)(?: still| part| stay| remain| be| the| best| as)+ friends${rest}`,
      `(?:no hard feelings|no offen[cs]e(?: meant| intended)?)${rest}`,
      `(?:please |pls )?(?:don't|dont|do not|try not to) take (?:this|it|that|any of (?:this|it)) (?:the wrong way|personally|(?:too )?badly|to heart|amiss)${rest}`,
      `you(?:'ve| have)? (?:did|done) (?:absolutely )?nothing wrong${rest}`,
      `(?:it|this)(?:'s| is) {adverbs}one of those things${rest}`,
    ),
  ],
});
