import { accusedDeed, mayAccuse, weigh, wholeClause } from '../accusation.ts';
import { textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-are-doing',
  category: 'blame',
  sureness: 'medium',
  why: 'Told what they are doing wrong, people defend themselves.',
  fix: 'Tell the fact without the person: what happened, what is missing, since when.',
  examples: {
    flagged: [
      '[You are wasting my time].',
      '[You are ignoring the contract].',
      '[You ignore every deadline].',
      '[You refuse to pay].',
    ],
    clean: [
      'You are getting the files on Friday.',
      'Are you ignoring the noise?',
      'You are doing well.',
      'You can ignore this mail.',
    ],
  },
  patterns: ['you'],
  mayHold: mayAccuse,
  refine: (hit, sentence) => {
    const deed = accusedDeed(sentence, hit.from, hit.to);
    if (!deed || deed.isNegative || deed.frequency) return null;
    if (deed.form !== 'progressive' && deed.form !== 'present') return null;
    if (weigh(sentence, deed) !== 'harmful' || mild.has(textAt(sentence, deed.verb))) return null;
    return wholeClause(sentence, hit.from, deed.verb, 'medium');
  },
});

// Harmful when done, often a plain instruction or a plan in the present.
const mild = new Set(
  'change changing cancel cancelling insist miss delete deleting reject query push pushing drop dropping tip chuck lose hide default double reverse bin copy copying scrap skip skipping forget'.split(
    ' ',
  ),
);
