import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'thanks-for-nothing',
  category: 'unkind',
  sureness: 'high',
  why: 'Thanks turned into a blow hurt twice.',
  fix: 'Thank for something real, or leave it out.',
  examples: {
    flagged: [
      '[Thanks for nothing].',
      '[Thanks a bunch].',
      '[Thanks for wasting my time].',
      '[Cheers for that], really.',
    ],
    clean: [
      'Thanks a lot for the files.',
      'Thanks for the brief.',
      'Thanks for that, I will check.',
    ],
  },
  patterns: [
    '(thanks|thank you|cheers) for nothing',
    '(thanks|thank you|cheers) (a bunch|a million|very much indeed)$',
    '(thanks|cheers) a (bunch|heap)',
    '(thanks|thank you) (so much)? for (wasting|ruining|ignoring|letting (me|us) down|making me|leaving|reminding|confirming that|proving|dumping|destroying|the privilege) .? .?',
    'cheers for that',
    '(many thanks|thank you|thanks) for (absolutely|precisely|sweet) .',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: Math.min(hit.to, clauseEnd(sentence, hit.from)) },
});
