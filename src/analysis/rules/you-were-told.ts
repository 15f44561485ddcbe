import { clauseEnd, isMainClause, wordsOf } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-were-told',
  category: 'blame',
  sureness: 'medium',
  why: '“You knew” makes the client guilty twice: of the problem and of knowing better.',
  fix: 'Name the date of the notice, if it matters at all: “I wrote about it on 4 May”.',
  examples: {
    flagged: [
      '[You were warned in March].',
      '[You knew about the deadline].',
      '[You should have told me].',
      '[You could have called].',
      '[You were supposed to send it on Monday].',
      '[You had six months to notice].',
    ],
    clean: [
      'You were kind to us.',
      'You should have the files by now.',
      'You should have received the invoice.',
      'You know the way.',
      'You could have it printed elsewhere.',
    ],
  },
  patterns: [
    'you (were|have been|had been) #Adverb? (warned|told|reminded|asked|informed|notified|advised|copied|given|shown)',
    'you (should|could|might) (have|at least have) #Adverb? {pastDeed}',
    'you (should|could) not have #Adverb? {pastDeed}',
    'you (were|are) supposed to',
    'you had (#Value|plenty|ample|enough) of? (minutes|hours|days|weeks|months|years|time|warning) to .',
    'you knew (about|that|all|perfectly|full|very|exactly|when|what|the) .?',
  ],
  refine: (hit, sentence) =>
    sentence.isQuestion ||
    !isMainClause(sentence, hit.from) ||
    byOthers.test(wordsOf(sentence, { from: hit.to, to: hit.to + 6 }))
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});

/** "You were told by the last builder": whoever told it, the writer did not. */
const byOthers =
  /^(?:\S+ ){0,2}?by (?:the (?!end|time|way|deadline)|your|his|her|their|an? |some(?:one|body)|another)/;
