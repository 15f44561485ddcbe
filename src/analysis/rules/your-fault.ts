import { isNegated } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'your-fault',
  category: 'blame',
  sureness: 'high',
  why: 'Naming a culprit starts an argument; the decision stands without one.',
  fix: 'Say what happened and what happens next.',
  examples: {
    flagged: [
      'The delay was [your fault].',
      'I lost the client [because of you].',
      "It's [your team's fault].",
    ],
    clean: ['The delay was my fault.', 'It is not your fault.'],
  },
  patterns: [
    'your (#Adjective|own|team|office|people|staff|side)? (fault|doing|mistake)',
    'because of you',
  ],
  refine: (hit, sentence) => (isNegated(sentence, hit) ? null : hit),
});
