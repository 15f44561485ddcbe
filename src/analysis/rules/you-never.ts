import { accusedDeed, type Deed, praises, weigh, wholeClause } from '../accusation.ts';
import { textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

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
      'You never made us wait, and you never haggled.',
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
      return isPraise(sentence, deed) ? null : wholeClause(sentence, hit.from, deed.verb, 'high');
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

// "You never complained" is praise: never to have done harm is none. "You never let me finish" is not.
function isPraise(sentence: Sentence, deed: Deed): boolean {
  const verb = textAt(sentence, deed.verb);
  if (blameless.has(verb)) return true;
  if (weigh(sentence, deed) === 'harmful') return !/^le(?:t|ft|ave)$/.test(verb);
  // "You never made me feel small."
  const [whom, what] = [textAt(sentence, deed.verb + 1), textAt(sentence, deed.verb + 2)];
  return (
    burdens.has(verb) &&
    /^(?:me|us|anyone|anybody)$/.test(whom) &&
    /^(?:to|feel|wait|beg|chase|ask)$/.test(what)
  );
}

const blameless = new Set(
  'mind minded doubt doubted grumble grumbled hesitate hesitated wavered need raised haggle haggled rush rushed hurry hurried quibble quibbled fuss fussed nagged nag'.split(
    ' ',
  ),
);
const burdens = new Set('ask asked make made expect expected want wanted'.split(' '));
// "You always paid" is praise.
const kind = new Set(
  'paid pay been are were made make gave give treated treat supported support helped help trusted trust knew know got brought found had have answered kept took seemed'.split(
    ' ',
  ),
);
