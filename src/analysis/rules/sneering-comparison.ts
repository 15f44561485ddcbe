import { clauseEnd, isNegated, isQuoted, isReported, wordsOf } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sneering-comparison',
  category: 'unkind',
  sureness: 'medium',
  why: 'The picture stays with them longer than the point you wanted to make.',
  fix: 'Say what happened and how often, without the comparison.',
  examples: {
    flagged: [
      'Working with you is [like pulling teeth].',
      'Your notes were [about as helpful as a chocolate teapot].',
      'The brief [reads like it was written by a drunk].',
      "[I've seen ransom notes with more structure].",
      'Your office is [run like a kindergarten].',
    ],
    clean: [
      'The dentist likes pulling teeth.',
      'It reads like a good novel.',
      'I have seen houses with more light.',
      'The new plug is as useful as the old one.',
      'The bench looks like a brick wall from here.',
    ],
  },
  patterns: [
    'like (pulling teeth|getting blood|herding cats|nailing jelly|banging my head|wading through treacle|babysitting)',
    'like (talking|speaking|writing|arguing|dealing|working) (to|with) (a|an) (wall|brick|child|toddler|robot|parrot|goldfish)',
    '(about|almost|just)? as (useful|helpful|much use|useless|sharp|bright|clear|reliable|welcome|trustworthy) as (a|an|my) (chocolate|wet|dead|broken|blunt|box|bag|brick|screen|glass|doorknob|plank|sack|punch|kick|slap|snake|toddler|monkey|goldfish|toothache|sieve|rock|potato)',
    '(reads|looks|sounds|read|looked|sounded) (just|exactly|more)? like (it (was|has been))? (written|drawn|made|designed|built|done|translated) by (a|an|my|five|two|some|somebody|someone)',
    '(i|we) (have)? (seen|known|met|had|read) * with (more|better|less|fewer) (structure|sense|manners|brains|taste|class|dignity|backbone|grammar|imagination|professionalism)',
    '(run|organised|organized|managed|led) (just)? like (a|an) (kindergarten|circus|zoo|madhouse|nursery|playground)',
    '(behaving|acting|behave|act|behaved|acted|sulking|whining|crying) like (a|an)? (spoiled|spoilt|little|petulant|five year old|three year old|toddler|baby|children|toddlers|prima donna|diva|tyrant|bully)',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || isNegated(sentence, hit))
      return null;
    if (own.test(sentence.text)) return null;
    const said = wordsOf(sentence, hit);
    const isPlain =
      /^(?:i|we) (?:have )?(?:seen|known|met|had|worked with) (?:children|kids|teenagers|students|interns|trainees|dogs|animals|babies|puppies)/.test(
        said,
      );
    if (isPlain && heat === 0 && !/\b(?:more|better|less|fewer)\b/.test(sentence.text)) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// The writer may laugh at themselves.
const own = /\b(?:I (?:feel|felt|am|was|look|looked|behaved|acted)|I'm|my own|myself)\b/i;
