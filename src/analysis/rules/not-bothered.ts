import { isConditional, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'not-bothered',
  category: 'blame',
  sureness: 'high',
  why: 'You know what was not done; that they did not care is a guess, and it stings.',
  fix: 'Name what is missing and by when you need it.',
  examples: {
    flagged: [
      "[You couldn't be bothered to open the gate].",
      "That's one more call [you couldn't be bothered to return].",
      "[Your office can't be bothered to ring back].",
      "If [you can't be bothered to read it], so be it.",
    ],
    clean: [
      "I couldn't be bothered to cook last night.",
      "The council can't be bothered to mend the lamp.",
      "You won't be bothered by the noise.",
      "If you can't be bothered with the form, I'll fill it in for you.",
    ],
  },
  patterns: [],
  refine: (hit, sentence) => {
    const isOffer = isConditional(sentence, hit) && offer.test(sentence.text);
    const isElse = sentence.isQuestion || isOffer;
    return isElse || isQuoted(sentence, hit) || isReported(sentence, hit) ? null : hit;
  },
  literals: [
    phrase(
      `(?:{reader}|your(?: \\w+){1,2}?)(?: \\w+ly| just| really| still)? (?:can't|cannot|can not|couldn't|could not|can hardly|could hardly) {adverbs}be (?:bothered|arsed|fussed)${rest}`,
    ),
  ],
});

/** What is done for them instead. */
const offer = /\b(?:i|we)(?:['’]ll| will| can)\b/i;
