import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'piled-apology',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'An apology turned up to full volume hides the message and asks to be comforted.',
  fix: 'One plain "sorry" for a mistake of your own, none for a decision.',
  examples: {
    flagged: ["[I'm so so sorry].", 'I am [terribly sorry].'],
    clean: ['I am sorry for the late reply.'],
  },
  patterns: [
    '(so|so so|really|very|terribly|deeply|truly|incredibly) (so|very|really)? sorry',
    '(i|we) (am|are) so so sorry',
  ],
});
