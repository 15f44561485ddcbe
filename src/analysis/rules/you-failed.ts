import { isConditional } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-failed',
  category: 'blame',
  sureness: 'high',
  why: 'A sentence that starts with what the client did wrong is read as an accusation.',
  fix: 'Tell the fact without the person: what is missing, since when.',
  examples: {
    flagged: [
      '[You failed to send] the files.',
      'Sadly [you have completely ignored] my question.',
    ],
    clean: ['I failed to send the files.', 'If you forget the password, click here.'],
  },
  patterns: ['you (have|had|did)? #Adverb? {failing} (to #Verb)?'],
  refine: (hit, sentence) => (isConditional(sentence, hit) ? null : hit),
});
