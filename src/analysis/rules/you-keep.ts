import { clauseEnd, isConditional } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Hit, Sentence } from '../sentence.ts';

export default defineRule({
  id: 'you-keep',
  category: 'blame',
  sureness: 'high',
  why: '“You keep doing it” blames a person for a pattern; the pattern alone would do.',
  fix: 'Count the events instead: “The brief changed four times”.',
  examples: {
    flagged: [
      '[You keep changing the brief].',
      '[Your managers keep putting me off].',
      '[You kept on ringing after six].',
      '[You keep on asking for discounts].',
      '[You change your mind every other week].',
      "[It's the same story every time].",
      'That was [the second appointment you have missed].',
      '[As usual you told me far too late].',
    ],
    clean: [
      'Please keep sending the slides.',
      'You keep the keys.',
      'You come every other week and I love it.',
      'As usual you were all lovely.',
      'I keep making that mistake.',
      'Your shop will keep running on the old server.',
      'Please do your stretches and keep going at home.',
    ],
  },
  literals: [
    phrase(
      `you (?:{adverbs}|lot |guys |people )(?:do (?:this|that|it)|change|move|cancel|rewrite|reschedule|forget|complain|moan|postpone|call off|come up with|lose|mix up)\\b[^.;:!?,\\n]{0,40}? (?:daily|hourly|constantly|all the time|(?:every|each) (?:(?:single|other|second|bloody|damn|few) )*(?:time|day|days|week|weeks|month|year|hour|morning|evening|night|weekend|visit|session|christmas|easter|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b${rest}`,
      `it's (?:always )?the same (?:old )?(?:story |thing |game )?(?:every (?:single )?time|with you|each time)\\b${rest}`,
      `as (?:usual|ever|always),? you(?:'ve| have)? {adverbs}(?:sent|told|left|forgot|forgotten|waited|cancelled|canceled|changed|ignored|want|wanted|expect|blame|never|didn't|haven't|don't|come|came|asked|ask)\\b${rest}`,
      `(?:the|your) (?:second|third|fourth|fifth|sixth|seventh|tenth|\\d+(?:nd|rd|th)) (?:\\w+ ){0,2}?(?:that )?you(?:'ve| have)? (?:missed|ignored|cancelled|canceled|skipped|forgotten|broken|lost|turned down|called off|moved|postponed)\\b${rest}`,
      `every (?:single )?time (?:you(?:'ve| have)?(?: got| tell us| tell me| come up with| find| give me)? (?:an?|some|the same|yet) (?:\\w+ )?(?:excuses?|stor(?:y|ies)|reasons?|problems?)|there's (?:another|a new|a different|some) (?:excuse|story|reason))\\b${rest}`,
      `you can never (?:keep|make up|decide|just|admit|leave|remember|find|say (?:no|sorry|thank)|be (?:on time|pleased|satisfied|trusted|happy))\\b${rest}`,
    ),
  ],
  patterns: [
    'you can not (just|simply|possibly)? (keep #Gerund|expect|go on|carry on) .? .?',
    'you {keepWord} on? #Adverb? #Gerund',
    '(you|they|everyone|everybody) {keepWord} on? #Adverb? (asking|changing|putting|moving|sending|ignoring|calling|ringing)',
    'your * {keepWord} on? #Adverb? #Gerund',
  ],
  refine: (hit, sentence) =>
    sentence.isQuestion || isConditional(sentence, hit) || isToCome(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});

// "Your site will keep working" is a promise, "do your stretches and keep going" advice.
const isToCome = ({ words }: Sentence, { from, to }: Hit): boolean =>
  words[from]?.text === 'your' &&
  words
    .slice(from, to)
    .some(({ text }) => /^(?:will|can|may|should|would|to|and|or|please|pls|plz)$/.test(text));
