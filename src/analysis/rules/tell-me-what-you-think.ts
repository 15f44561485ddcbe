import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tell-me-what-you-think',
  category: 'open-door',
  sureness: 'high',
  why: 'A decision that asks for an opinion is a negotiation.',
  fix: 'Ask only for what the handover needs.',
  examples: {
    flagged: ['We will end our contract on 30 June. [Let me know what you think].'],
    clean: [
      'Here is the logo. Let me know what you think.',
      'We will end our contract on 30 June. Let me know where to send the files.',
    ],
  },
  patterns: [
    'let (me|us) know (what you think|your thoughts|how you feel)',
    '(what do you think|does that sound ok)',
  ],
});
