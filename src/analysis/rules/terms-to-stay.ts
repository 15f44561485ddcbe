import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'terms-to-stay',
  category: 'open-door',
  sureness: 'high',
  why: 'A condition for staying turns the decision into an offer to bargain over.',
  fix: "State the decision without conditions, or don't send it yet.",
  examples: {
    flagged: [
      "We will end our contract on 30 June. [If you could raise the fee, I'd stay].",
      'We will end our contract on 30 June. [Unless you change your mind about the rate].',
      'We will end our contract on 30 June. [If the budget grows I might reconsider].',
    ],
    clean: [
      'If the invoice is not paid by Friday, work stops.',
      'We will end our contract on 30 June. If you need the raw files, tell me by Friday.',
      'We will end our contract on 30 June. If the money does not arrive, call me.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `if (?:you|the|your|ever|he|she|they|anything|things|it|we|only you|two|a)\\b[^.;!?\\n]{2,80}?\\b(?:i'd|i would|we'd|we would|i might|i could|i'll probably|we might|we could|i think about|we talk|we can talk|we'll talk|we'll chat|we'll see|we speak|we find a way|i can stay|i could stay|i come back|i'll come back|i'll stay|i stay|i'd probably|i may|we may|then we|i'm back|i'm on|i'd be|so does my mind|i might)\\b${rest}`,
      `(?:should|were) (?:you|the|your|things|circumstances|anything|it|instructions|another)\\b[^.;!?\\n]{2,90}?\\b(?:i|we|one|another answer) (?:would|might|could|will|stand|remain|may)\\b(?! have)${rest}`,
      `unless (?:you|u|your|the budget|the fee|we can|there)\\b(?! (?:have|need|hear|tell|want them|already))${rest}`,
      `if (?:you|the|your)\\b[^.;!?\\n]{2,60}?\\b(?:call|ring|phone|text|write|message|hmu|hit|give|get in touch|drop|come and|talk|shout|let)\\b (?:me|us|to me|in touch|and)\\b[^.;!?\\n]{0,40}(?:talk|look at it|find a way|again|into it|out of it|see|a shout|before then|chat|rethink|carry on)${rest}`,
      `(?:fix|pay|change|sort|raise|drop|double)\\b[^.;!?\\n]{2,40}? and (?:i|we)(?:'ll| will|'d)${rest}`,
      `(?:if|unless) you (?:ever )?(?:do )?(?:change your mind|feel strongly|see it differently|disagree|want (?:me|us) to (?:stay|carry on|continue|reconsider)|hate the idea|really (?:want|need) (?:me|us)|find you can't|would (?:rather|prefer) i stay|'d (?:rather|prefer) i stay|want to (?:talk|twist|discuss|keep))${rest}`,
    ),
  ],
});
