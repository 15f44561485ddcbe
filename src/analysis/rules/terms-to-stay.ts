import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

/** What is handed over, asked for or thanked for at the end keeps nobody. */
const handover =
  '(?! (?:gladly |happily |then |also )?(?:send|hand|end|stop|close|terminate|suspend|cancel|pass|forward|give you|put|bring|leave (?:it|them|the)|invoice|bill|ship|post|explain|show|prepare|return|refund|appreciate|need|have to|be (?:grateful|obliged|thankful)|be (?:glad|happy)(?! to (?:stay|carry|continue|go|keep|talk|reconsider|think))))';

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
      'We will end our contract on 30 June. Should it be unpaid by then, we will close the site.',
      'We will end our contract on 30 June. If you need the raw files, tell me by Friday.',
      'We will end our contract on 30 June. If the money does not arrive, call me.',
      "We will end our contract on 30 June. If you don't mind, I'd love a photo of the garden.",
      "We will end our contract on 30 June. If you could return the keys by then, I'd be grateful.",
      'We will end our contract on 30 June. Those were the last shelves I could build.',
      "We will end our contract on 30 June. The notes are shredded then unless you'd like them.",
      "We will end our contract on 30 June. If you tell me where to, I'd bring the boxes over.",
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `if (?:you|the|your|anything|things|it|we|two|a)\\b(?! (?:don't|do not|wouldn't) mind)[^.;!?\\n]{2,80}?\\b(?:i'd|i would|we'd|we would|i might|i could|we might|we could|we(?:'ll| can)? (?:talk|chat|see|speak)|i(?:'ll| could| can)? (?:stay|come back)|i may|i'm (?:back|on))\\b${handover}${rest}`,
      `(?<!\\b(?!and |but |so |or |then |also )\\w+ )(?:should|were) (?:you|the|your|things|circumstances|anything|it)\\b[^.;!?\\n]{2,90}?\\b(?:i|we) (?:would|might|could|will|may)\\b(?! have)${handover}${rest}`,
      `if (?:you|the|your|things?|anything|it)\\b(?! (?:don't|do not|wouldn't) mind)[^.;!?\\n]{2,60}?\\b(?:i|we)(?:'ll| will| can| could) (?:keep (?:going|on|working)|carry on|continue|stay|go on)\\b${rest}`,
      `unless (?:you|your|the budget|the fee|we can|there)\\b(?!'d (?:rather|prefer|like (?:them|it|these|those))| (?:have|need|hear|tell|(?:really )?want (?:them|it)|already|prefer|would (?:rather|prefer|like (?:them|it)))\\b)${rest}`,
      `if (?:you|the|your)\\b[^.;!?\\n]{2,60}?\\b(?:call|ring|phone|text|write to|give|get in touch|drop|talk to|let) (?:me|us|with me)\\b[^.;!?\\n]{0,40}(?:talk|again|chat|rethink|carry on|find a way)${rest}`,
      `(?:if|unless) you (?:ever )?(?:change your mind|feel strongly|see it differently|disagree|want (?:me|us) to (?:stay|carry on|continue|reconsider)|really (?:want|need) (?:me|us)|(?:would|'d) (?:rather|prefer) i stay|want to (?:talk|discuss))${rest}`,
      `if you(?:'re| are) (?:willing|prepared|ready|able|happy) to (?:pay|raise|agree|accept|meet|increase|go)\\b[^.;!?\\n]{0,60}?\\b(?:we|i) (?:can|could|will|'ll) (?:talk|discuss|look|see|think|stay|go on|carry on|continue)\\b${rest}`,
    ),
  ],
});
