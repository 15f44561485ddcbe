import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plea-for-understanding',
  category: 'justifying',
  sureness: 'high',
  why: 'Asking to be understood makes the client responsible for how you feel about it.',
  fix: 'Give the reason once, as a fact, and leave it there.',
  examples: {
    flagged: ['[Please understand] that I must go.', '[I hope you can understand].'],
    clean: ['I understand the brief.', 'Do you understand the plan?'],
  },
  patterns: [
    'please (try to)? understand',
    '(i|we) (really)? hope (that)? you (can|will|could|would)? (understand|forgive)',
  ],
});
