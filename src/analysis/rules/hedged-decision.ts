import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hedged-decision',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'A decision in maybes is read as a question, and the client answers it.',
  fix: 'Write that the work ends, and the date.',
  kinds: ['ending'],
  examples: {
    flagged: ['We will end our contract on 30 June. [I think it might be best for both of us].'],
    clean: [
      'I think it might be best to use the blue logo.',
      'We will end our contract on 30 June. The files may take a day.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we) {adverbs}(?:think|feel|believe|guess|suppose|wonder if)(?: that)? (?:it|this|we|maybe|perhaps) (?:might|may|could|would)(?: well)? (?:be )?(?:best|better|time|wise|kinder|healthier)\\b[^.;!?\\n]{0,80}`,
      `(?:it|this|that|now)(?:'s| is| may| might| could| would)? {adverbs}(?:be |feels? like |seems? like |getting to be )+(?:an? )?(?:best|better|time|good (?:idea|time|moment)|wise|for the best|kinder|happier)\\b[^.;!?\\n]{0,80}`,
      `(?:it would appear|it could be|it may be|might it|would it)\\b (?:that|not|be|perhaps)\\b[^.;!?\\n]{0,80}`,
      `(?:take|taking|having|have|need) (?:an? )?(?:little |small |bit of a |short |natural )*(?:break|breather|pause|breathing space|some (?:air|space)|time apart)(?: from (?:each other|one another|us))?`,
      `(?:sort of |kind of |kinda )(?:leaning|fad\\w+|wind\\w*|drift\\w*|step\\w*|stop\\w*|done|over|pull\\w*)${rest}`,
      `(?:not|less) (?:so )?(?:really )?(?:a )?(?:goodbye|farewell|parting|an end)\\b${rest}`,
      `(?:we|i)(?:'ve| have)? (?:sort of |kind of |maybe |perhaps )+${rest}`,
    ),
  ],
});
