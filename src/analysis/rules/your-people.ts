import {
  accusedDeed,
  aggravates,
  mayAccuseTheirs,
  praises,
  weigh,
  wholeClause,
} from '../accusation.ts';
import { clauseText, textAt } from '../grammar.ts';
import { findReadersPeople } from '../readers-people.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'your-people',
  category: 'blame',
  sureness: 'medium',
  why: "Blaming the client's people blames the client, and asks them to take sides.",
  fix: 'Tell the fact without the person: what happened, what is missing, since when.',
  examples: {
    flagged: [
      '[Your team dropped the ball].',
      '[Your assistant has lost the keys].',
      'Last week [your night porter never locked the gate].',
      '[Your manager told my trainee to leave].',
    ],
    clean: [
      'Your team was a pleasure to work with.',
      'Your bookkeeper paid on Monday.',
      'Your sister kept us all going.',
      'Your assistant can ring me.',
      'Your customers do not need a new password.',
      'Your tenant has given notice.',
      'Your previous builder never sealed the roof.',
      'Your account manager is changing in March.',
      'Please ask the person your manager sent.',
      "They told your neighbours I'd stolen it.",
    ],
  },
  patterns: ['your'],
  mayHold: mayAccuseTheirs,
  refine: (hit, sentence) => {
    const end = findReadersPeople(sentence, hit.from);
    if (end === null || isBygone.test(textAt(sentence, hit.from + 1))) return null;
    const deed = accusedDeed(sentence, hit.from, end);
    if (!deed || deed.form === 'modal' || deed.form === 'passive') return null;
    if (praises(sentence, hit.from, deed.verb)) return null;
    const weight = weigh(sentence, deed);
    if (deed.isNegative && freed.has(textAt(sentence, deed.verb))) return null;
    if (deed.form === 'progressive' && changesItself.test(clauseText(sentence, deed.verb)))
      return null;
    const isReproach = deed.isNegative || deed.frequency !== null || weight === 'harmful';
    if (isReproach) return wholeClause(sentence, hit.from, deed.verb, 'high');
    if (deed.form !== 'past' && deed.form !== 'perfect') return null;
    if (weight === 'open' || theirOwn.has(textAt(sentence, deed.verb))) {
      return wholeClause(sentence, hit.from, deed.verb, 'medium');
    }
    const isPlain =
      plain.has(textAt(sentence, deed.verb)) && !aggravates(sentence, deed.verb, deed.verb + 1);
    return weight === 'ambiguous' && !isPlain
      ? wholeClause(sentence, hit.from, deed.verb, 'medium')
      : null;
  },
});

/** "Your previous accountant never filed it" speaks of a third party. */
const isBygone = /^(?:previous|former|last|old|ex)$/;
/** "Your account manager is changing" names no deed of theirs. */
const changesItself =
  /^changing *(?:$|[.,;:!]|(?:from|on|in|at|next|this|soon|and|again|after|with|over)\b)/i;
// Not to need or have to is no failing.
const freed = new Set('need have mind'.split(' '));
// Harmless when the reader does them, meddling when their people do.
const theirOwn = new Set('bought built chose decided knew used voted'.split(' '));
// Deeds of a client's people that are plain facts unless something makes them worse.
const plain = new Set(
  'was were been had has have said written given done come called rung sent made wrote asked passed retired joined sent gave made came called rang answered replied agreed confirmed did moved opened fell rose grew doubled loved enjoyed liked explained emailed phoned'.split(
    ' ',
  ),
);
