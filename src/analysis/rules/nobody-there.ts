import { aggravates, deedAfter, weigh } from '../accusation.ts';
import { clauseEnd, isConditional, textAt } from '../grammar.ts';
import { lexicon } from '../lexicon.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

export default defineRule({
  id: 'nobody-there',
  category: 'blame',
  sureness: 'high',
  why: '“Nobody at your end” accuses a whole house.',
  fix: 'Say what is still open and whom you need for it.',
  examples: {
    flagged: [
      '[Nobody at your end picks up].',
      '[None of your staff has answered].',
      'Sadly [no one from your office bothered to ring me back].',
      '[Not one of your team replied].',
      '[Someone in your office deleted the orders].',
    ],
    clean: [
      'Nobody here knows the code.',
      'Nobody at your office has to stay late.',
      'None of your files were lost.',
      'Could somebody at your end sign it?',
      'Someone from your office collected the crates at noon.',
      'The next list needs somebody at your end or another typist.',
    ],
  },
  patterns: [
    '(nobody|noone|none|someone|somebody|anyone|anybody|not one|no one|not a single person|not a soul) (at|from|on|in|of|over|there) (your|the|there) .',
    '(nobody|noone|no one|none|not one) (at|from|on|in|over) (there|that end|yours)',
    '(nobody|noone|no one|not one) of (you|yours|them)',
  ],
  refine: (hit, sentence) => {
    if (sentence.isQuestion || isConditional(sentence, hit)) return null;
    const words = sentence.words.slice(hit.from, hit.to + 2);
    const isReaders = words.some(
      ({ text }) => text === 'your' || text === 'you' || text === 'there' || text === 'yours',
    );
    const hasPeople = words.some(
      ({ text }) => people.has(text) || text === 'there' || text === 'you',
    );
    const isFreed = [0, 1].some(
      (by) => duty.has(textAt(sentence, hit.to + by)) || textAt(sentence, hit.to + by + 1) === 'to',
    );
    if (isFreed && !bothers.test(sentence.text)) return null;
    if (textAt(sentence, hit.from).startsWith('some') && isPlain(sentence, hit.to)) return null;
    return isReaders && hasPeople ? { ...hit, to: clauseEnd(sentence, hit.to) } : null;
  },
});

/** "Somebody at your office paid in June" tells a deed and accuses nobody, and of whom no deed is told isn't accused either. */
function isPlain(sentence: Sentence, subjectEnd: number): boolean {
  const deed = deedAfter(sentence, subjectEnd);
  if (!deed) return true;
  if (deed.isNegative || deed.frequency !== null) return false;
  return weigh(sentence, deed) === 'benign' && !aggravates(sentence, deed.verb, deed.verb + 1);
}

// "Nobody at your end has to stay" frees them from something.
const duty = new Set('need needs must should will may seems'.split(' '));

const bothers = /\b(?:bother|manage|care|trouble|want|tr(?:y|ie))\w*\b/i;

const people = new Set<string>(lexicon.people);
