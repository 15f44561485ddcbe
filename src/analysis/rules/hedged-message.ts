import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hedged-message',
  category: 'sugarcoating',
  sureness: 'medium',
  why: 'Stacked softeners leave the client guessing what you mean.',
  fix: 'Say it in one plain sentence: what, and from when.',
  examples: {
    flagged: ['[I was just wondering if maybe we could talk about the invoice].'],
    clean: [
      'Could you please send the logo?',
      'Maybe Tuesday works.',
      'I was wondering if you could send the file.',
      'It takes about two weeks, maybe three.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'m| am| was|'ve been| were|'re)? ?(?:just |sort of |kind of |kinda |rather )*(?:wondering|thinking|wondered|feeling|hoping|thinkin)[^.;!?\\n]{0,25}?\\b(?:maybe|perhaps|possibly|might|could conceivably|mightn't|sort of|kind of|kinda|sorta)\\b[^.;!?\\n]{0,60}`,
      `(?:maybe|perhaps|possibly|probably|sort of|sorta|kind of|kinda|conceivably|potentially)\\b[^.;:!?\\n]{0,30}?\\b(?:maybe|perhaps|possibly|might|sort of|sorta|kind of|kinda|conceivably|a (?:little |teeny |tiny |small )?bit|a touch|teeny|a tad|somewhat|teensy|a smidge|a little)\\b${rest}`,
      `(?:might|could|may)\\b[^.;:!?\\n]{0,20}?\\b(?:maybe|perhaps|possibly|sort of|sorta|kind of|kinda|conceivably|potentially|just possibly)\\b${rest}`,
      `there (?:may|might|could)(?: just| possibly| conceivably| perhaps)* (?:be|have been)(?: just| possibly| perhaps)? (?:some|a|an|the) (?:very |ever so |tiny|slight|small|little|teeny|faint|few|bit)${rest}`,
      `if (?:at some point |you )?(?:you )?(?:maybe|possibly|perhaps|ever)\\b[^.;!?\\n]{0,30}\\b(?:maybe|possibly|perhaps|second|moment|chance)\\b${rest}`,
    ),
  ],
});
