import { praises } from '../accusation.ts';
import { withNext } from '../context.ts';
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
    clean: [
      'The delay was my fault.',
      'It is not your fault.',
      'Every page was ready early, and that was your doing. Thank you.',
    ],
  },
  patterns: [
    'your (#Adjective|own|team|office|people|staff|side)? (fault|doing|mistake)',
    'because of you',
  ],
  refine: (hit, sentence, context) => {
    // Praise may stand in the next sentence: "That was your doing. Thank you."
    const isPraise = withNext(sentence, context).some((one) => praises(one, 0, one.words.length));
    if (isNegated(sentence, hit) || isPraise) return null;
    // Good things are somebody's doing too: the other words have to say which.
    const isDoing = sentence.words[hit.to - 1]?.text === 'doing';
    return isDoing ? { ...hit, sureness: 'low' } : hit;
  },
});
