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
      'You lied to us and you never paid. [Whoever approved this must be proud].',
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
    '(it is|how|always|so) (always)? (heartwarming|wonderful|delightful|reassuring|touching|comforting|refreshing|charming|flattering|impressive|inspiring|interesting|amusing|fascinating) (to|that|how|when)',
    '(i|we) (was|were|am|are) (naturally|of course|most|so|quite|truly|simply)? (delighted|thrilled|touched|grateful|honoured|honored|fascinated|charmed|amused|moved|overjoyed|flattered|enchanted|relieved) (to|by|at|that) (learn|hear|see|read|find|discover|be told|be called|be)?',
    '(naturally|evidently|presumably|happily|doubtless|of course|surely|apparently|allegedly|obviously) (you|your|he|she|they|nobody|that|this|it|the|a)',
    '(i|we) (do)? (confess|admit|concede|wonder|marvel|shudder|imagine|assume|gather|realise|realize|appreciate) (that|i|how|what|whether|if|at|you|it|to)',
    '(i|we) (look|looked) forward to (seeing|hearing|reading|watching|learning|the)',
    '(one|you) (would|might|could|must|can) (think|imagine|expect|assume|suppose|hope|almost|only)',
    'you would think',
    '(such|so|quite|rather|most|truly|very) (a|an)? (adventure|education|joy|delight|treat|privilege|pleasure|revelation|picture|achievement|feat|thrill|inspiration|masterpiece|masterclass|spectacle|performance)',
    '(been|was|is) (quite|such|truly|really)? (a|an|the)? (adventure|education|revelation|masterclass|spectacle|performance|experience|ride|treat)',
    '(i|we) (shall|will) (miss|never forget|leave (that|it|this)|have (it|that) framed|frame|hang)',
    '(whoever|anyone who|anybody who) (decided|thought|approved|told|came up|wrote|designed|made|signed|hired|planned|chose|invented|dreamt|drew|taught)',
    '(hope|hoping) (the|you|it|your|he|she|they) .? (was|is|were|had|enjoyed|enjoy|enjoys|are having|had|has) (worth|a|lovely|nice|fun|good|proud|happy|wifi|the)',
    '(read|check|look|think|try) .? (twice|again|slowly|harder) (if|before|this|and|next)',
    '(funny|strange|odd|curious|interesting|remarkable|convenient|amazing) how',
    '(funny|strange|odd|curious|interesting|remarkable|convenient) (that|choice|coincidence|timing|definition|idea|concept|way|theory|logic)',
    '(a|an) (interesting|curious|novel|bold|brave|original|creative|unique|fascinating|unusual|charming|innovative) (choice|approach|way|concept|idea|interpretation|take|definition|strategy|business model|theory)',
    '(suddenly|now suddenly|all of a sudden) (you|he|she|they|everyone|it)',
    'then again (you|what|who|nobody|i)',
    '(at least|well at least) (you|your|he|she|they|the|someone|somebody|one of)',
    '(assuming|provided|presuming) (you|he|she|they|it|anyone|anybody|your)',
    '(if|when) (your|the) (schedule|diary|golf|busy|social|royal|holiday|hairdresser|yoga|royal schedule) .? (allows|permits|lets|ever|clears)',
    '(between|in between) (your)? (cocktails|golf|holidays|lunches|naps|meetings about meetings|selfies|yoga|rounds of golf|coffees|spa)',
    '(i|we) see (that)? (you|he|she|they|your .) (have|has)? (finally|discovered|found|decided|managed|learned|learnt|mastered|still|also|now|been)',
    '(big|grown) (boy|girl|man|boys|men)',
    'a grown (man|woman|adult)',
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
