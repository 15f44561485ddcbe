import { clauseEnd, isConditional } from '../grammar.ts';
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
      '[You kept sending them after six].',
      '[You keep on asking for discounts].',
    ],
    clean: [
      'Please keep sending the slides.',
      'You keep the keys.',
      'I keep making that mistake.',
      'Your shop will keep running on the old server.',
      'Please do your stretches and keep going at home.',
    ],
  },
  patterns: [
    'you can not (just|simply|possibly)? (keep|expect|go on|carry on) .? .?',
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
  words.slice(from, to).some(({ text }) => /^(?:will|can|may|should|would|to|and|or)$/.test(text));
