import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'nothing-personal',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'A comforting formula is heard as a false reason.',
  fix: 'Give the real reason as a fact, or none.',
  examples: {
    flagged: ["[It's not you, it's me].", "[It's nothing personal].", '[No hard feelings].'],
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
      `(?:it(?:'s| is)|its|this is)(?: really| honestly| absolutely| 100%| truly| totally| so)* not (?:you|about you|anything you(?:'ve| have)?(?: done)?|because of (?:you|anything))\\b[^.;!?\\n]{0,40}`,
      `(?:it )?(?:really )?(?:isn't|is not|wasn't) (?:you|anything you(?:'ve| have) done|about you)\\b[^.;!?\\n]{0,40}`,
      `(?:it(?:'s| is)|its|was)? ?(?:like |100% |totally |all |really |entirely |purely )*(?:a )?(?:me thing|all me|just me and my \\w+)${rest}`,
      `(?:it(?:'s| is)|its|it has|and it's|just)? ?(?:really |honestly |100% |like |absolutely )*(?:nothing|not|has nothing)(?: whatever| whatsoever| at all)? (?:personal\\w*|to do with (?:you|the|your|what|any)|against you)\\b${rest}`,
      `(?:it's |it is )?no reflection on${rest}`,
      `(?:there are |there's |with )?no hard feelings(?: whatsoever| at all| i hope)?`,
      `(?:one of those things|these things happen|just (?:the )?way (?:it|things|life) (?:is|goes|are))(?: really)?`,
      `(?:let's|we|can we|i hope we can)(?: still| part| stay| remain| be| the| best| very| as)+ friends${rest}`,
      `onwards and upwards`,
    ),
  ],
});
