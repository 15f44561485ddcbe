import { praises } from '../accusation.ts';
import { clauseEnd, isNegated, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contemptuous-adjective',
  category: 'unkind',
  sureness: 'medium',
  why: "Contempt for a person or their work can't be answered, only returned.",
  fix: 'Name what is wrong with the thing, or leave it out.',
  examples: {
    flagged: [
      '[You are completely useless].',
      "[It's a bit pathetic].",
      '[Your team is hopeless].',
      '[How ridiculous].',
      '[Just unbelievable].',
      'That [is the dumbest idea].',
    ],
    clean: [
      'I felt stupid about it.',
      'The first draft was useless, so I wrote another.',
      'The old cable is useless now.',
      'Bring the ridiculous hat.',
      'Unbelievably good work.',
    ],
  },
  patterns: [
    '(you|he|she|they|your .|your . .) (are|is|was|were) (a bit|a little)? {utter}? (so|just|really|quite|truly|completely|frankly|beyond|too)? {insultAdjective}',
    '(you|your (team|boss|manager|people|staff|partner|assistant|colleague|husband|wife|nephew|company|firm|lot)) (are|is|was|were|must be) {utter}? (so|just|really|quite|truly|completely|frankly|too|as)? {personAdjective}',
    '(it|this|that) (is|was) (a bit|a little)? {utter}? (so|just|really|quite|truly|frankly|all)? {insultAdjective}',
    'how (utterly|very)? {insultAdjective}',
    'your (own)? #Noun (is|are|was|were) (just|pure|total|complete|absolute|utter)? (garbage|rubbish|trash|crap|junk|drivel)',
    '(absolutely|utterly|totally|completely|simply|just|frankly) {insultAdjective}',
    '^{insultAdjective}$',
    '(is|was|are|were|genuinely|easily|possibly|probably|by far) the (dumbest|stupidest|silliest|laziest|ugliest|rudest|pettiest|most (pathetic|ridiculous|idiotic|ludicrous|absurd|childish|incompetent|insulting|amateurish|unprofessional|stupid|arrogant|shameful|disgraceful|embarrassing|moronic|tasteless|laughable)) .? .?',
    '(he|she|you) (slimy|pompous|thieving|greedy|spineless|selfish|arrogant|stupid|lazy|useless|pathetic) .',
    '(that|this|these|those|your|you) (stupid|pathetic|ridiculous|useless|idiotic|moronic|pompous|slimy) .',
    '^(stupid|useless|pathetic|ridiculous|lazy|crap|incompetent) . .?$',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) ||
    isReported(sentence, hit) ||
    isNegated(sentence, hit) ||
    hit.to - hit.from > 9 ||
    praises(sentence, hit.from, hit.to) ||
    own.test(sentence.text)
      ? null
      : { ...hit, to: Math.min(hit.to, clauseEnd(sentence, hit.to - 1)) },
});

// The writer's own foolishness is theirs to name.
const own = /\b(?:of me|silly me|my own|I am|I'm|I was|I felt)\b/i;
