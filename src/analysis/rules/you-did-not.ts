import { accusedDeed, isForgiven, mayAccuse, wholeClause } from '../accusation.ts';
import { clauseText, textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'you-did-not',
  category: 'blame',
  sureness: 'medium',
  why: 'What the client left undone, told as their doing, asks for excuses instead of the thing itself.',
  fix: 'Name the missing thing and the date it was due.',
  examples: {
    flagged: [
      "[You didn't send the files].",
      "[You still haven't paid invoice 12].",
      '[You have not given me an answer].',
      "[You haven't got back to me about the dates].",
    ],
    clean: [
      "You don't need to do anything.",
      "You haven't missed anything.",
      "You haven't got a fitting until March.",
      "You haven't paid for the second coat, so there is nothing to give back.",
      "You didn't break the handle, it is just old.",
      "If you haven't received it, tell me.",
      "You didn't have to bring cake.",
      "Perhaps you didn't mean it that way.",
      "You don't pay for the weeks when I am away.",
      "I pay back the hours you haven't used.",
    ],
  },
  patterns: ['you'],
  mayHold: mayAccuse,
  refine: (hit, sentence, context) => {
    const deed = accusedDeed(sentence, hit.from, hit.to);
    if (!deed?.isNegative || deed.form === 'modal' || deed.form === 'passive') return null;
    const verb = textAt(sentence, deed.verb);
    // Not to have done harm is no failing either: "you didn't break anything".
    if (excused.has(verb) || harms.has(verb)) return null;
    const isDone = deed.form === 'past' || deed.form === 'perfect';
    if (has.test(clauseText(sentence, deed.verb)) || owesNothing.test(sentence.text)) return null;
    if (isForgiven(sentence, context)) return null;
    return isDone || expected.has(verb)
      ? wholeClause(sentence, hit.from, deed.verb, isDone ? 'high' : 'medium')
      : null;
  },
});

/** "You haven't got one yet" is about having, not about doing. */
const has = /^got (?:to|an?|one|any|enough|much|many)\b/i;
/** What wasn't paid needn't be given back. */
const owesNothing =
  /\bpa(?:id|y)\b.*\b(?:nothing to (?:give|pay|send|hand|refund|return)|no(?:thing)? (?:refund|to refund)|need(?:n['’]t| not) pay|don['’]t owe|won['’]t be charged)\b|\b(?:don['’]?t|do not) pay (?:for|anything|until|till)\b/i;

// Not having done these is no failing.
const excused = new Set(
  'need mean meant use used receive received have mind owe miss missed lose lost do be been are want wanted worry ask asked like deserve deserved cause caused fail failed buy bought'.split(
    ' ',
  ),
);
const harms = new Set(
  'break broken damage damaged hurt spoil spoiled ruin ruined waste wasted'.split(' '),
);
// In the present only what a client is expected to do.
const expected = new Set(
  'answer reply respond read listen care pay bother call return follow keep send show try want respect value let even appear seem'.split(
    ' ',
  ),
);
