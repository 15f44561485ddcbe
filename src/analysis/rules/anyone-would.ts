import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'anyone-would',
  category: 'justifying',
  sureness: 'high',
  why: 'Calling others as witnesses is pleading; the decision needs none.',
  fix: 'Leave it out.',
  examples: {
    flagged: [
      'The order costs more from May. [Anyone in my position would do the same].',
      '[You would have done the same].',
      "[You can't blame me].",
    ],
    clean: [
      'Anyone can open the file.',
      'You would have to update it first.',
      'Nobody was in the office.',
      'What would I do in your place?',
      'Anyone know a plumber who would do Sundays?',
      'Nobody at your end needs it, and it would save four hours.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'d| would) (?:do|say) the same (?:to|for) any(?:one|body)?\\b${rest}`,
      `(?:any|no) ?(?:one|body|man|person|contractor|studio|business|professional|freelancer)\\b(?! (?:know|knows|got|has|needs?|who knows)\\b)(?: else| in (?:my|our|the same) (?:position|shoes|place|situation))?[^.;!?\\n]{0,45}?\\b(?:would|could|'d)(?:n't| not)? (?:have |ever |be |still )*(?:do|done|did|act|acted|walk|walked|stop|stopped|quit|leave|left|refuse|feel|felt|expected|endure|put up|understand|cope|the same)\\b${rest}`,
      `(?:you|u)(?:'d| would|'ll)(?: have)? {adverbs}(?:do|done|feel|act|decide|think|be|say) (?:exactly |just )?(?:the same|differently)${rest}`,
      `(?:you |one |nobody )?(?:can't|cannot|can not|can hardly|could hardly|couldn't) (?:really )?blame (?:me|us)${rest}`,
      `(?:consider |imagine )?what (?:would (?:you|anyone|anybody)|you(?:'d| would))(?: (?:do|have done))?${rest}(?=\\?)`,
    ),
  ],
});
