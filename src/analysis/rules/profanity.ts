import { clauseEnd, clauseStart, isInTitle, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'profanity',
  category: 'unkind',
  sureness: 'medium',
  why: 'A swear word makes the whole mail look uncontrolled.',
  fix: 'Leave the word out.',
  examples: {
    flagged: [
      '[Pay the f***ing invoice].',
      'It is [total bullshit].',
      'That is [bollocks].',
      '[What the hell] happened?',
      '[Get your bloody act together].',
    ],
    clean: [
      'A Bloody Mary for the table, please.',
      'The really good work pays off.',
      'I left the cookbook, Crap Day Dinners, on your counter.',
      'The hell-raiser band plays at nine.',
    ],
  },
  patterns: [
    '{profanity}',
    '(total|absolute|complete|utter|pure|real|such|actual) {profanity}',
    '(what|who|where|how|why) the (hell|heck|fuck)',
    'go to hell',
    '(pain in the|kiss my|my|your|own|sorry) (arse|ass)',
    '(damn|dammit|damnit)',
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || isInTitle(sentence, hit))
      return null;
    const first = sentence.words[hit.from];
    if (first?.text === 'bloody' && sentence.words[hit.to]?.text === 'mary') return null;
    const from = clauseStart(sentence, hit.from);
    const to = clauseEnd(sentence, hit.to - 1);
    const swears = sentence.words.slice(hit.from, hit.to).some(({ text }) => modifiers.has(text));
    return swears && to - from <= 10 ? { ...hit, from, to } : hit;
  },
});

// These belong to the words round them: the clause is what offends.
const modifiers = new Set(
  'bloody fucking goddamn damn damned fuckin shitty crappy crap'.split(' '),
);
