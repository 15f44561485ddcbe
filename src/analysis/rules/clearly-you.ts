import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clearly-you',
  category: 'opinion',
  sureness: 'high',
  why: 'Words like "clearly" sell a guess as a fact.',
  fix: 'Leave the guess out and tell what happened.',
  examples: {
    flagged: [
      "[Clearly this isn't a priority for you].",
      '[Obviously my work means nothing to you].',
    ],
    clean: [
      'Clearly label the files, please.',
      'The logo is clearly visible.',
      'Obviously I will finish the page.',
      "No charge, obviously, and I bring the van so that you don't have to.",
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `{adverbs}(?:clearly|obviously|evidently|apparently|plainly)(?: to me| that|,)* (?!(?:and|but|so) )[^.;!?,\\n]{0,40}?(?:you (?:don't|do not|never|think|want|prefer|enjoy|feel|had|only)|you're not|your (?:team|people|office|board)|(?:for|to) you|nobody|no ?one|not a priority|means? nothing|doesn't matter)\\b${rest}`,
      `you(?:'ve| have)? (?:clearly|obviously|evidently|plainly|apparently) (?!(?:had|enjoyed|worked|put|know|thought|been busy|marked|stated|said|wrote|asked)\\b)${rest}`,
    ),
  ],
});
