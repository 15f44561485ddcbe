import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hardship',
  category: 'justifying',
  sureness: 'medium',
  why: 'Hardship told as an excuse burdens the client and weakens the reason.',
  fix: 'Keep to one plain fact, such as "I work two days a week from May".',
  examples: {
    flagged: [
      "[I haven't slept for weeks].",
      'Your logo comes a week later. [My doctor says the stress is making me ill].',
      "[I've got kids to feed].",
    ],
    clean: [
      'My hip is replaced in February.',
      'The doctor called about the website.',
      'I have two offices in Leeds.',
      'The exhaust is new.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'ve| have|'m| am)?(?: not|n't| barely| hardly|n't been| been)? ?(?:slept|sleeping|eaten|had (?:a|one|any) (?:day|night|weekend|proper break) off)\\b(?=[^.;!?\\n]{0,50}(?:since|for|properly|weeks?|months?|nights?|days?))${rest}`,
      `my (?:doctor|gp|therapist|wife|husband|partner|family|marriage|kids|children|mother|health|nerves|mental health) (?:says? (?:the|this|it|that|i)|said (?:the|this|it)|begged|begs?|is worried|was worried|cries|is suffering|suffers|can't take|haven't seen|never sees?)\\b${rest}`,
      `(?:i|we)(?:'ve| have)(?: also)?(?: got)? (?:\\w+ )?(?:kids?|children|staff|family|mouths|rent|a mortgage|babies|a newborn)\\b[^.;!?\\n]{0,30}?\\b(?:to (?:feed|pay|support|raise|think of))\\b${rest}`,
      `(?:it(?:'s| is)|this is|the stress is) {adverbs}(?:killing me|making me (?:ill|sick)|destroying me|wearing me|too much for me)\\b${rest}`,
    ),
  ],
});
