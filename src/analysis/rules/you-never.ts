import { accusedDeed, type Deed, mayAccuse, praises, weigh, wholeClause } from '../accusation.ts';
import { clauseText, textAt, wordsOf } from '../grammar.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import type { Sureness } from '../sureness.ts';

export default defineRule({
  id: 'you-never',
  category: 'blame',
  sureness: 'high',
  why: '“Never” and “always” are easy to refute with one exception, and then the talk is about that.',
  fix: 'Say how often and when: a number and dates.',
  examples: {
    flagged: [
      '[You never answer my questions].',
      '[You never let me finish].',
      '[You never turn up on Mondays].',
      '[You always change your mind].',
      '[You always find something to moan about].',
      '[You are constantly moving the goalposts].',
      'Sorry, but [you have never once paid on time].',
    ],
    clean: [
      'You never complained.',
      'You have never let us down.',
      'You have never once arrived late.',
      'You never made us wait, and you never haggled.',
      'You always made me feel welcome.',
      'Never share your password.',
      'You have always been kind.',
      'You never know with old pipes.',
      'You never gave up, and it shows.',
      'You never ordered the lamp, so nothing is owed for it.',
    ],
  },
  patterns: ['you'],
  mayHold: mayAccuse,
  refine: (hit, sentence) => {
    const deed = accusedDeed(sentence, hit.from, hit.to);
    if (settled.test(sentence.text)) return null;
    if (!deed?.frequency || deed.form === 'modal') return null;
    const verb = textAt(sentence, deed.verb);
    if (deed.frequency === 'never') {
      const sureness = sureOfNever(sentence, deed);
      return sureness && wholeClause(sentence, hit.from, deed.verb, sureness);
    }
    if (praises(sentence, hit.from, deed.verb)) return null;
    if (kind.has(verb) && !excuses.test(wordsOf(sentence, { from: deed.verb, to: deed.verb + 4 })))
      return null;
    return wholeClause(
      sentence,
      hit.from,
      deed.verb,
      weigh(sentence, deed) === 'harmful' ? 'high' : 'medium',
    );
  },
});

// "You never complained" is praise: never to have done harm is none.
function sureOfNever(sentence: Sentence, deed: Deed): Sureness | null {
  const [verb = '', whom = '', what = ''] = [0, 1, 2].map((i) => textAt(sentence, deed.verb + i));
  // "You never told me you could sing!"
  const isAmazed = /^(?:told|said|mentioned)$/.test(verb) && /\byou could\b/i.test(sentence.text);
  if (isAmazed || blameless.has(verb) || steadfast.test(`${verb} ${whom}`)) return null;
  if (lateness.test(clauseText(sentence, deed.verb))) return null;
  // "You never asked for a discount", "you never let anyone wait".
  if (isSpared(`${verb} ${whom} ${what}`)) return null;
  const isToUs = /^(?:me|us|anyone|anybody)$/.test(whom);
  // "You never let us down", but "you never let me finish".
  if (isToUs && leaving.test(verb)) return what === 'down' ? null : 'high';
  // Said of a dirty mug it is praise, of a key it is none.
  if (leaving.test(verb)) return 'medium';
  // To turn up late is harm, never to turn up as well.
  if (whom === 'up' && arriving.test(verb)) return 'high';
  // "You never made me feel small."
  const isBurden = burdens.has(verb) && isToUs && /^(?:to|feel|wait|beg|chase|ask)$/.test(what);
  if (isBurden || weigh(sentence, deed) === 'harmful') return null;
  // "You never park on the hoses" is thanks: what nobody owes may be praise not to have done.
  return owed.has(verb) ? 'high' : 'medium';
}

/** "You never ordered the lamp, so nothing is owed for it." */
const settled = /\bnothing\b[^.!?]{0,15}\b(?:owed|due|to (?:pay|refund|settle|return))\b/i;
/** "You have never paid late." */
const lateness = /^(?:\S+ ){1,3}late\b/i;

const isSpared = (said: string): boolean =>
  /^ask(?:ed)? (?:for|\S+ (?:for|to)) ?|^let \S+ (?:wait|leave|go|down)/.test(said);

const owed = new Set(
  'answer answered reply replied respond responded read listen listened care cared pay paid bother bothered call called return returned follow followed keep kept show showed try tried want wanted respect respected value valued tell told say said thank thanked ask asked check checked open opened arrive arrived come came turn turned'.split(
    ' ',
  ),
);
const leaving = /^(?:let|leave|left)$/;
/** "You never gave up", "you never stopped laughing". */
const steadfast =
  /^(?:gave|given|give) up$|^stop(?:ped)? (?:laughing|smiling|dancing|singing|believing|trying|supporting|encouraging|helping|caring)$/;
const arriving = /^(?:turn|show)(?:ed)?$/;
const blameless = new Set(
  'mind minded doubt doubted grumble grumbled hesitate hesitated wavered need raised haggle haggled rush rushed hurry hurried know knew owe owed quibble quibbled fuss fussed nagged nag'.split(
    ' ',
  ),
);
const burdens = new Set('ask asked make made expect expected want wanted'.split(' '));
/** "You always have some excuse", "you always found something to complain about". */
const excuses =
  /^(?:have|find|found|had|give|gave|got) (?:(?:some|an|another|a new|your|the same) (?:excuse|excuses|reason|story|problem|objection)|something (?:to|wrong|new|else))/;
// "You always paid" is praise.
const kind = new Set(
  'paid pay been are were made make gave give treated treat supported support helped help trusted trust knew know got brought found had have answered kept took seemed taught encouraged laugh laughed smile smiled tip tipped'.split(
    ' ',
  ),
);
