import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'your-fault',
  category: 'blame',
  why: 'Naming a culprit starts an argument; the decision stands without one.',
  fix: 'Say what happened and what happens next.',
  examples: {
    flagged: ['The delay was [your fault].'],
    clean: ['The delay was my fault.'],
  },
});
