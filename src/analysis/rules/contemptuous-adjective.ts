import { praises } from '../accusation.ts';
import { clauseEnd, isNegated, isQuoted, isReported, wordsOf } from '../grammar.ts';
import { phrase } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Hit, Sentence } from '../sentence.ts';

/** "Your remarks in the shop on Friday", with at least so many words behind "your". */
const yourThing = (least: number): string =>
  `your(?: (?!best\\b|you\\b|i\\b|we\\b)\\S+){${least},6}?`;

export default defineRule({
  id: 'contemptuous-adjective',
  category: 'unkind',
  sureness: 'medium',
  why: "Contempt for a person or their work can't be answered, only returned.",
  fix: 'Name what is wrong with the thing, or leave it out.',
  examples: {
    flagged: [
      '[You are completely useless].',
      '[Your last comments were ridiculous].',
      "[It's a bit pathetic].",
      '[Your team is hopeless].',
      '[Your remarks in the shop on Friday were childish].',
      '[You are so arrogant].',
      '[How ridiculous].',
      '[Just unbelievable].',
    ],
    clean: [
      'I felt stupid about it.',
      'The first draft was useless, so I wrote another.',
      'The old cable is useless now.',
      'Bring the ridiculous hat.',
      'Unbelievably good work.',
      'Your cooking was unbelievable.',
    ],
  },
  patterns: [
    'your . . (are|is|was|were) (a bit|a little)? {utter}? (so|just|really|quite|truly|completely|frankly|beyond|too)? {insultAdjective}',
    '(you|he|she|they|your .) (are|is|was|were) (a bit|a little)? {utter}? (so|just|really|quite|truly|completely|frankly|beyond|too)? {insultAdjective}',
    '(it|this|that) (is|was) (a bit|a little)? {utter}? (so|just|really|quite|truly|frankly|all)? {insultAdjective}',
    'you (people|lot|guys) (are|were) (all|all so)? {utter}? (so|just|really|quite|truly|completely)? {insultAdjective}',
    'you are (so|just|really|always|very|too|such)? (rude|lazy|arrogant|selfish|greedy|ungrateful|childish|cheap|nasty|ignorant|insulting|spiteful|two-faced)',
    'how (utterly|very)? {insultAdjective}',
    '(absolutely|utterly|totally|completely|simply|just|frankly) {insultAdjective}',
    '(that|this|these|those|your|you) (stupid|pathetic|ridiculous|useless|idiotic|moronic|pompous|slimy) .',
  ],
  literals: [
    phrase(
      `${yourThing(1)} (?:is|are|was|were) {adverbs}(?:embarrassing|laughable|amateurish|pathetic|ridiculous|hopeless|appalling|insulting|childish|a waste of (?:time|space|money|paper))\\b`,
      `${yourThing(3)} (?:is|are|was|were) {adverbs}an? (?:absolute |complete |total |utter |bloody )?(?:embarrassment|disgrace|joke|insult|farce|shambles)\\b`,
    ),
  ],
  refine: (hit, sentence, { heat }) =>
    (heat === 0 && isAmazing(sentence, hit)) ||
    isQuoted(sentence, hit) ||
    isReported(sentence, hit) ||
    isNegated(sentence, hit) ||
    hit.to - hit.from > 12 ||
    praises(sentence, hit.from, hit.to) ||
    own.test(sentence.text)
      ? null
      : {
          ...hit,
          to: Math.min(hit.to, clauseEnd(sentence, hit.to - 1)),
          ...(isOfReader(sentence, hit) && { sureness: 'high' }),
        },
});

// "You are useless", "your last comments were ridiculous".
const isOfReader = ({ words }: Sentence, { from, to }: Hit): boolean =>
  /^your?$/.test(words[from]?.text ?? '') &&
  words.slice(from, to).some(({ text }) => /^(?:are|is|was|were)$/.test(text));

// "Your cooking was unbelievable" praises where nothing else is said in anger.
const isAmazing = (sentence: Sentence, hit: Hit): boolean =>
  /^your?\b.* unbelievable$/.test(wordsOf(sentence, hit));

// The writer's own foolishness is theirs to name.
const own = /\b(?:of me|silly me|my own|I am|I'm|I was|I felt)\b/i;
