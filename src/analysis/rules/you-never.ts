import { accusedDeed, praises, weigh, wholeClause } from '../accusation.ts';
import { textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-never',
  category: 'blame',
  sureness: 'high',
  why: '“Never” and “always” are easy to refute with one exception, and then the talk is about that.',
  fix: 'Say how often and when: a number and dates.',
  examples: {
    flagged: [
      '[You never answer my questions].',
      '[You always change your mind].',
      '[You are constantly moving the goalposts].',
      'Sorry, but [you have never once paid on time].',
    ],
    clean: [
      'You never complained.',
      'You always made me feel welcome.',
      'Never share your password.',
      'You have always been kind.',
    ],
  },
  patterns: ['you'],
  refine: (hit, sentence) => {
    const deed = accusedDeed(sentence, hit.from, hit.to);
    if (!deed?.frequency || deed.form === 'modal') return null;
    const verb = textAt(sentence, deed.verb);
    if (deed.frequency === 'never') {
      return blameless.has(verb) ? null : wholeClause(sentence, hit.from, deed.verb, 'high');
    }
    if (praises(sentence, hit.from, deed.verb) || kind.has(verb)) return null;
    return wholeClause(
      sentence,
      hit.from,
      deed.verb,
      weigh(sentence, deed) === 'harmful' ? 'high' : 'medium',
    );
  },
});

// "You never complained" is praise.
const blameless = new Set(
  'complained complain failed fail missed miss doubted doubt minded mind forgot forgotten grumbled hesitated hesitate wavered lost raised need shouted'.split(
    ' ',
  ),
);
// "You always paid" is praise.
const kind = new Set(
  'paid pay been are were made make gave give treated treat supported support helped help trusted trust knew know got brought found had have answered kept took seemed'.split(
    ' ',
  ),
);
