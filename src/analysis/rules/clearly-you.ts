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
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:it(?:'s| is) )?(?:so |quite |fairly |pretty |very |rather |more than |abundantly |painfully |perfectly )*(?:clearly|obviously|evidently|apparently|plainly|obvious|evident|clear|plain)(?: to me| that|,| for me)* (?:[^.;!?,\\n]{0,40}?)(?:nobody|no ?one|you (?:don't|do not|never|think|want|see|have never|haven't|care|prefer|enjoy|feel|couldn't|had|only)|you're not|your (?:team|people|office|board)|for you|to you|over there|nobody|n't a priority|not a priority|means? nothing|doesn't matter|is of no|has never)\\b${rest}`,
      `you(?:'ve| have)? (?:clearly|obviously|evidently|plainly|apparently) (?!(?:had fun|had a|enjoyed|worked hard|put (?:a lot|so much|work)|know your|thought (?:hard|a lot)|been busy|marked|stated|said|wrote|asked))${rest}`,
    ),
  ],
});
