import { praises } from '../accusation.ts';
import { clauseEnd, textAt } from '../grammar.ts';
import { lexicon } from '../lexicon.ts';
import { findReadersPeople } from '../readers-people.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'by-your-people',
  category: 'blame',
  sureness: 'medium',
  why: '“By your people” names the culprit even without an active verb.',
  fix: 'Tell the fact without the person: what happened, what is missing, since when.',
  examples: {
    flagged: [
      'The gate [was left open by your caretaker].',
      'All files [were deleted by your team].',
    ],
    clean: [
      'The logo was designed by your team.',
      'The room was booked by your assistant.',
      'The report was left by the courier.',
    ],
  },
  patterns: [
    '(was|were|been|being|got|is|are) #Adverb? {harmfulDeed} by your',
    '(was|were|been|being|got|is|are) #Adverb? (#PastTense|{harmfulDeed}|left|told|sent|pulled|put) by you',
    '(was|were|been|being|got|is|are) #Adverb? (#PastTense|{harmfulDeed}|left|told|sent|pulled|put) . by your',
    '(was|were|been|being|got|is|are) #Adverb? (#PastTense|{harmfulDeed}|left|told|sent|pulled|put) . by you',
  ],
  refine: (hit, sentence) => {
    const last = hit.to - 1;
    const isReaders =
      textAt(sentence, last) === 'you' || findReadersPeople(sentence, last) !== null;
    const words = sentence.words.slice(hit.from + 1, last);
    if (sentence.isQuestion || !isReaders || praises(sentence, hit.from, last)) return null;
    if (words.some(({ text }) => harmless.has(text) && !harmful.has(text))) return null;
    return { ...hit, to: clauseEnd(sentence, last) };
  },
});

const harmful = new Set<string>(lexicon.harmfulDeed);
const harmless = new Set<string>([
  ...lexicon.benignDeed,
  'designed',
  'booked',
  'written',
  'made',
  'given',
  'approved',
  'agreed',
  'confirmed',
  'requested',
  'drawn',
  'asked',
  'prepared',
  'supplied',
]);
