import { isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'shame-on-you',
  category: 'unkind',
  sureness: 'high',
  why: 'Shaming asks for submission, not for an answer.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[Shame on you].',
      '[You should be ashamed of yourself].',
      '[How dare you] send that.',
      '[Have you no shame]?',
    ],
    clean: ['It is a shame that it rained.', 'I am ashamed of my mistake.'],
  },
  patterns: [
    'shame on (you|your .|him|her|them|.)',
    'you (should|ought to) be (thoroughly|utterly)? ashamed (of (yourself|yourselves))?',
    'you (should|ought to) be ashamed of (yourself|yourselves)',
    'how dare (you|he|she|they|your .)',
    'have you no (shame|decency|manners)',
  ],
  refine: (hit, sentence) => (isQuoted(sentence, hit) || isReported(sentence, hit) ? null : hit),
});
