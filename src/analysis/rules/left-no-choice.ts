import { isMainClause } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'left-no-choice',
  category: 'blame',
  sureness: 'high',
  why: 'It makes the client the author of your decision.',
  fix: 'Own the decision: “I have decided to …”.',
  examples: {
    flagged: [
      '[You have left me no choice].',
      '[You leave us with no other option].',
      '[You forced me to stop].',
      '[You let me down].',
      '[Your silence leaves me no choice].',
    ],
    clean: [
      'I have no choice of colours here.',
      'You left the keys at reception.',
      'You made me very welcome.',
      'You made us feel at home.',
    ],
  },
  patterns: [
    'you (have|had)? #Adverb? (left|leave|leaving|give|gave|given) (me|us) (with)? (no|little|without) (other|any|real)? (choice|option|alternative|way)',
    'your .? .? (leaves|left|leave|gives|gave) (me|us) (with)? (no|little) (other|real)? (choice|option|alternative|way)',
    'you (have|had|are)? #Adverb? (forced|force|forcing|pushed|drove|driven|driving) (me|us|this|my|our) .? .?',
    'you (have|had)? #Adverb? (let|letting) (me|us|everyone|the whole|my|our) .? down',
    'you (have|had)? (made|make) (me|us) feel (like|as|so|very|really|small|stupid|bad|guilty|worthless|useless|awful|terrible|unwelcome|used|uncomfortable|cheap|ashamed)',
    'you (have|had)? (made|make) (me|us) (look|wait|do|work|chase|beg|ask|lose|pay|sit|stand)',
  ],
  refine: (hit, sentence) =>
    sentence.isQuestion ||
    (sentence.words[hit.from]?.text === 'you' && !isMainClause(sentence, hit.from))
      ? null
      : hit,
});
