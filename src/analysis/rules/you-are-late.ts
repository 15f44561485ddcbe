import { clauseEnd, isMainClause, textAt } from '../grammar.ts';
import { lexicon } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-are-late',
  category: 'blame',
  sureness: 'medium',
  why: 'A verdict on the client starts an argument about the verdict.',
  fix: 'Name the fact under it: the date, the missing file, the open invoice.',
  examples: {
    flagged: [
      '[You were late again].',
      '[You are impossible to reach].',
      '[Your team is always unprepared].',
      '[You have been unreasonable].',
    ],
    clean: ['I was late again.', 'Are you late?', 'You are not late.', 'If you are late, ring me.'],
  },
  patterns: [
    'you (are|were|was|have been|had been) (so|just|really|too|also|again|always|never|constantly|consistently|often|very|quite|simply|being)? (late|rude|unprepared|absent|unreachable|unavailable|careless|unreasonable|uncooperative|disorganised|disorganized|unresponsive|impossible|difficult|negligent|irresponsible|inconsistent|demanding|unprofessional|dishonest|behind|in arrears|in breach|overdue|wrong|nowhere)',
    'your .? (is|are|was|were|has been|have been) (so|just|really|too|also|again|always|never|constantly|consistently|often|very|quite|simply|being)? (late|rude|unprepared|absent|unreachable|careless|unreasonable|uncooperative|disorganised|disorganized|unresponsive|impossible|difficult|negligent|irresponsible|demanding|unprofessional|dishonest)',
  ],
  refine: (hit, sentence) => {
    const isThing =
      textAt(sentence, hit.from) === 'your' && !people.has(textAt(sentence, hit.from + 1));
    return sentence.isQuestion || isThing || !isMainClause(sentence, hit.from)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

const people = new Set<string>(lexicon.people);
