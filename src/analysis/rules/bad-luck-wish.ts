import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'bad-luck-wish',
  category: 'unkind',
  sureness: 'high',
  why: 'Mocking wishes are remembered longer than the reason for the end.',
  fix: 'Leave the line out.',
  examples: {
    flagged: ['[Good luck finding anyone else].', '[Thanks for nothing].'],
    clean: ['Good luck with the launch.', 'Thanks for the brief.'],
  },
  patterns: [
    'good luck (finding|getting|with finding) (anyone|anybody|someone|somebody) else?',
    'thanks for nothing',
  ],
});
