import { credits } from '../forgiving.ts';
import { clauseEnd, textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'if-only',
  category: 'blame',
  sureness: 'high',
  why: "What would have happened can't be changed; saying it only hands out guilt.",
  fix: 'Leave the “if” out and say what happens now.',
  examples: {
    flagged: [
      '[If you had answered], we could have kept the date.',
      '[Had you told me in April], I would have stayed.',
      '[If only you had called].',
      "[If your team hadn't changed the layout], it would be done.",
      "It would be done [if you'd sent it].",
    ],
    clean: [
      'If you had any trouble, ring me.',
      'If I had known, I would have come.',
      'Had I known, I would have come.',
      'If you have questions, ask.',
      'I was wondering if you had seen the tiles.',
      "If you hadn't warned me, the cellar would have flooded.",
    ],
  },
  patterns: [
    'if (only|just)? you (had|would have) not? #Adverb? #Adverb? (#PastTense|{pastDeed}|#Participle)',
    'if your * had not? #Adverb? (#PastTense|{pastDeed}|been)',
    'if only you',
    'if only your',
    'had you #Adverb? #Adverb? (#PastTense|{pastDeed}|been)',
  ],
  refine: (hit, sentence) => {
    // "If you had any trouble" and "had you received it?" ask.
    if (sentence.isQuestion || hit.to - hit.from > 9 || asks.has(textAt(sentence, hit.to - 1)))
      return null;
    if (settled.test(sentence.text) || credits(sentence.text)) return null;
    if (asksWhether.test(sentence.text.slice(0, sentence.words[hit.from]?.start))) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

/** "If you had booked for today, we've sent you a new date": what follows has happened or will, it is no wish. */
const settled =
  /^if you had [^,]+, (?:we|i)(?:['’](?:ve|ll|re|m)| have| will| are| am) (?!been|had)/i;
/** "I was wondering if you had seen it" asks, too. */
const asksWhether =
  /\b(?:wonder(?:ing|ed)?|ask(?:ing|ed)?|check(?:ing|ed)?|know|see|sure|remember|curious) (?:just )?$/i;
const asks = new Set('received wanted liked preferred any'.split(' '));
