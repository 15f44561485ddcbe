import { clauseEnd, isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mock-courtesy',
  category: 'unkind',
  sureness: 'medium',
  why: 'Among angry lines a compliment is read as a sneer.',
  fix: 'Leave it out, or say the fact it stands for.',
  examples: {
    flagged: [
      'You lied to us and you never paid. [I was delighted to hear about your yacht].',
      'You lied to us and you never paid. It has [been quite an education].',
    ],
    clean: [
      'I was delighted to hear about the prize.',
      'It has been quite an adventure.',
      'Whoever approved the colours has a good eye.',
      'You lied to us and you never paid. We were delighted to hear from Ann, thank you.',
    ],
  },
  patterns: [
    '(i|we) (was|were|am|are) (naturally|of course|most|so|quite|truly|simply)? (delighted|thrilled|touched|grateful|honoured|honored|fascinated|charmed|amused|moved|overjoyed|flattered|enchanted|relieved) (to|by|at|that) (learn|hear|see|read|find|discover|be told|be called|be)?',
    '(naturally|evidently|presumably|happily|doubtless|of course|surely|apparently|allegedly|obviously) (you|your|he|she|they|nobody|that|this|it|the|a)',
    '(one|you) (would|might|could|must|can) (think|imagine|expect|assume|suppose|hope|almost|only)',
    '(such|so|quite|rather|most|truly|very) (a|an)? (adventure|education|joy|delight|treat|privilege|pleasure|revelation|picture|achievement|feat|thrill|inspiration|masterpiece|masterclass|spectacle|performance)',
    '(been|was|is) (quite|such|truly|really)? (a|an|the)? (adventure|education|revelation|masterclass|spectacle|performance|experience|ride|treat)',
  ],
  refine: (hit, sentence, { heat }) => {
    if (heat === 0 || isQuoted(sentence, hit) || sincere.test(sentence.text)) return null;
    const said = { ...hit, to: clauseEnd(sentence, hit.to - 1) };
    return heat === 1 ? { ...said, sureness: 'low' } : said;
  },
});

// Some courtesy is meant, in angry mail too.
const sincere =
  /\b(?:thanks?|thank you|sorry|glad|enjoyed|happy|wedding|baby|birthday|health|recover|piano|lovely|hear(?:ing)? from|files?|invoice|refund|to work with|to learn|to make|to have)\b/i;
