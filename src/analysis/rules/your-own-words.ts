import { accuses } from '../accusation.ts';
import { textBeside } from '../context.ts';
import { wordsOf } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'your-own-words',
  category: 'blame',
  sureness: 'high',
  why: 'Held to their own words, people look for a way out, not for what is missing.',
  fix: 'Name what is missing and by when you need it.',
  examples: {
    flagged: [
      '[You said you would pay by Friday].',
      '[You approved the proof yourself].',
      '[You asked for grey and now you want blue].',
      "[You've had the draft for three weeks].",
      '[You owe me for two visits and you know it].',
      "[I can't start if you don't send the texts].",
    ],
    clean: [
      'You said you would like oak.',
      'You chose the stones yourself, and they are lovely.',
      'You kindly said you would keep the crates.',
      'You have had the boiler for ten years, so it is due for a check.',
      'I cannot come on Friday.',
      'You asked for two samples, here they are.',
      "I can't start until the texts are here.",
    ],
  },
  patterns: [],
  refine: (hit, sentence, context) => {
    if (pleased.test(sentence.text) || gracious.test(wordsOf(sentence, hit))) return null;
    return accuses(
      asking.test(textBeside(context, 1)) ? { ...hit, sureness: 'low' } : hit,
      sentence,
    );
  },
  literals: [
    phrase(
      `you {adverbs}(?:said|told (?:me|us)|promised|assured (?:me|us)|swore)(?: (?:me|us))?(?: that)? (?:(?:you|it|they|this|that|everything)(?:'d| would| were going to| was going to)|the \\w+ (?:would|were going to|was going to))(?! (?:\\w+ly )?(?:like|prefer|love|rather|want|fail|never|be (?:happy|glad|fine|ok|okay|away|in|back|there))\\b)${rest}`,
      `you(?:'ve| have)? {adverbs}(?:signed|approved|agreed|picked|ordered|asked for|wanted|confirmed|accepted)\\b[^.;:!?\\n]{0,30} yoursel(?:f|ves)\\b${rest}`,
      `you {adverbs}(?:asked|wanted|said|approved|agreed|chose|ordered|told|liked|signed)\\b[^.;:!?\\n]{1,60}\\b(?:and|but|yet) now (?:you|it's|it is|it isn't|that's)\\b${rest}`,
      `you(?:'ve| have) had (?:it|this|that|these|them|the (?:draft|proof|file|files|invoice|quote|contract|text|texts|plan|plans|link|form|papers|list)|my \\w+|our \\w+)(?: \\w+)? (?:for|since) (?:over |more than |almost |nearly |about )?(?:\\w+ )?(?:days|weeks|a week|a month|months|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december)\\b${rest}`,
      `you(?: still)? owe (?:me|us)[^.;:!?\\n]{0,40} and you know (?:it|that)`,
      `(?:i|we|nobody|no one) (?:really |simply |just )?(?:can't|cannot|can not|can|couldn't) [^.;:!?\\n]{1,45} (?:if|when|as long as|while) you (?:don't|do not|won't|never|keep|refuse|haven't)\\b${rest}`,
    ),
  ],
});

/** "You said you'd have it by Monday. Is that still realistic?" */
const asking =
  /^(?:is (?:that|it|this) still|are we still|does (?:that|it) still|will (?:that|it)|how is (?:it|that)|is there) .*\?/i;

const gracious = /^you (?:very |so |most )?(?:kindly|generously|rightly|graciously)\b/i;

const pleased = /\b(?:lovely|thank|thanks|great|perfect|congratulations|well done|brilliant)\b/i;
