import { isOfWriter, isQuoted, textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'insult',
  category: 'unkind',
  sureness: 'high',
  why: 'An insult is all that will be remembered of the mail.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[What a bunch of idiots].',
      'He is a [bellend].',
      'Sorry, but [you moron] deleted it.',
    ],
    clean: ['The guide is idiot-proof.', 'He called me an idiot.'],
  },
  patterns: [
    '{insult}',
    '(what|such) a .? (bunch|pack|load|shower|crowd|gang) of {insult}',
    '(a|the) (bunch|pack|load|shower|crowd|gang) of {insult}',
    '(you|you are) {utter}? {insult}',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || textAt(sentence, hit.to) === 'proof' || isOfWriter(sentence, hit)
      ? null
      : hit,
});
