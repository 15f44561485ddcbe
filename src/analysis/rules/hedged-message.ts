import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

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
      'Could you possibly send me the list by Monday?',
      'We could perhaps move the button to the right.',
      'I was wondering if you might have an hour on Wednesday.',
      'I was wondering if you could send the file.',
      'Maybe we could meet a bit earlier?',
      'It takes about two weeks, maybe three.',
    ],
  },
  patterns: [],
  refine: (hit, sentence, { kind }) => {
    if (kind === 'ending' && !isRequest(sentence)) return hit;
    if (suggests.test(sentence.text)) return null;
    const softeners = sentence.text.match(softener)?.length ?? 0;
    const enough = bad.test(sentence.text) && !isRequest(sentence) ? 2 : 3;
    return softeners >= enough ? hit : null;
  },
  literals: [
    phrase(
      `(?:i|we)(?:'m| am| was|'ve been| were|'re)? (?:just |sort of |kind of |kinda |rather )*(?:wondering|thinking|wondered|feeling|hoping|thinkin)[^.;!?\\n]{0,25}?\\b(?:maybe|perhaps|possibly|might|could conceivably|mightn't|sort of|kind of|kinda|sorta)\\b[^.;!?\\n]{0,60}`,
      `(?:maybe|perhaps|possibly|probably|sort of|sorta|kind of|kinda|conceivably|potentially)\\b[^.;:!?\\n]{0,30}?\\b(?:maybe|perhaps|possibly|might|sort of|sorta|kind of|kinda|conceivably|a (?:little |teeny |tiny |small )?bit|a touch|teeny|a tad|somewhat|teensy|a smidge|a little)\\b${rest}`,
      `(?:might|could|may)\\b[^.;:!?\\n]{0,20}?\\b(?:maybe|perhaps|possibly|sort of|sorta|kind of|kinda|conceivably|potentially|just possibly)\\b${rest}`,
      `there (?:may|might|could)(?: just| possibly| conceivably| perhaps)* (?:be|have been)(?: just| possibly| perhaps)? (?:some|a|an|the) (?:very |ever so |tiny|slight|small|little|teeny|faint|few|bit)${rest}`,
      `if (?:at some point |you )?(?:you )?(?:maybe|possibly|perhaps|ever)\\b[^.;!?\\n]{0,30}\\b(?:maybe|possibly|perhaps|second|moment|chance)\\b${rest}`,
    ),
  ],
});

const softener =
  /\b(?:maybe|perhaps|possibly|might|may|could|just|sort of|sorta|kind of|kinda|conceivably|potentially|probably|wonder(?:ing|ed)?|thinking|hoping|somewhat|a (?:(?:tiny|little|wee|teeny) )*(?:bit|tad|touch|smidge)|a little|tiny|teeny|slightly|somehow)\b/gi;
// What has to be said plainly.
const bad =
  /\b(?:invoices?|payments?|paid|pay|money|fees?|bills?|rates?|prices?|cost|late|overdue|delay(?:ed)?|mistake|problem|issue|cancel|stop|budget|behind|hours|contract|deadline|scope)\b/i;

/** "Maybe we could meet a bit earlier?" proposes an hour or a try. */
const suggests =
  /^\W*(?:maybe|perhaps) (?:we|i|you) (?:could|can|might) (?:meet|talk|speak|chat|start|try|move|swap|come|go|have)\b[^,.;]*\W*$/i;

/** "Could you perhaps send the logo?" is only polite. */
const isRequest = ({ text, isQuestion }: Sentence): boolean =>
  isQuestion &&
  /\b(?:could|can|would|will|might|may) (?:you|we|I|he|she|they|it|somebody|someone)\b/i.test(text);
