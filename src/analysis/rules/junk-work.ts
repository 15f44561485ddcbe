import { clauseEnd, isNegated, isQuoted, isReported, wordsOf } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'junk-work',
  category: 'unkind',
  sureness: 'medium',
  why: 'Contempt for their work is contempt for them, and says nothing they could mend.',
  fix: 'Name what is wrong: which part, and what it should do instead.',
  examples: {
    flagged: [
      'This [is amateur hour].',
      '[Your half-baked ideas] cost two weeks.',
      '[What a load of rubbish].',
    ],
    clean: [
      'The rubbish is collected on Monday.',
      'The junk room is painted.',
      'The garbage fee is £40.',
      'Your soup is rubbish-free and organic.',
      'My first sketch was rubbish, so I drew another.',
      'The amateur choir sings at six.',
    ],
  },
  patterns: [
    '(what|such) (a|an|utter|complete|absolute|total) (load|pile|heap|bunch|bucket|crock) of {junk}',
    '(load|pile|heap|bunch|bucket|crock) of (old|utter|complete|absolute|total|steaming)? {junk}',
    '(is|was|like|pure|complete|total) (amateur hour|amateur night|clown show)',
    '(your|this|that|those|these|his|her|their) {sneer} (little)? #Noun',
    '(this|that|it|which) (really|just|simply|honestly)? (sucks|stinks|blows|reeks)',
    '(do not|not) (make me|making me) laugh',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || isNegated(sentence, hit))
      return null;
    const said = wordsOf(sentence, hit);
    if (heat === 0 && mild.test(said)) return null;
    if (own.test(sentence.text)) return null;
    // "Rubbish-free" isn't rubbish.
    if (sentence.words[hit.to - 1]?.after === '-') return null;
    const isName =
      /^(?:your|his|her|their|this|that|those|these)\b/.test(said) && !verbs.test(said);
    return isName ? hit : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Fond or plain in calm mail.
const mild = /^(?:your|his|her|their|this|that|these|those) (?:silly|cheap|sorry|rotten|sad)\b/;
const own = /\b(?:for (?:you|u)|my (?:own|first|old|early)|mine|I (?:wrote|made|drew|think I))\b/i;
const verbs = /\b(?:is|are|was|were|reads|looks|sounds|smells|sucks|stinks|blows|reeks)\b/;
