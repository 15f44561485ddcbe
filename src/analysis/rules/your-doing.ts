import { credits } from '../forgiving.ts';
import { clauseEnd, isNegated } from '../grammar.ts';
import { lexicon } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'your-doing',
  category: 'blame',
  sureness: 'high',
  why: "Causes that carry the client's name turn a reason into a charge.",
  fix: 'Give the cause without its owner: “the late files”, “two changes of the brief”.',
  examples: {
    flagged: [
      'We missed the date [because of your delays].',
      '[Thanks to your team], the launch slipped.',
      'It is [due to your late answers].',
      '[Your failure to reply cost us the slot].',
      'The reason is [your silence].',
    ],
    clean: [
      'Thanks to your help we finished early.',
      'Because of your kind words I stayed.',
      'I got the job thanks to your reference.',
      'Your late father was a friend.',
      'The perfect finish is down to you and your patience.',
    ],
  },
  patterns: [
    '(because of|due to|owing to|on account of|down to|result of|consequence of|consequences of|caused by|cause of) (your|you) .? .?',
    'thanks to (your|you) .? .?',
    'your .? {delay}',
    'your (late|lack|failure|inability|refusal|unwillingness|habit|insistence) (of|to|on|in) .? .?',
  ],
  refine: (hit, sentence) => {
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (sentence.isQuestion || isNegated(sentence, hit) || credits(sentence.text)) return null;
    if (words.some((text) => welcome.has(text) || praise.has(text))) return null;
    const isCause = words.some((text) => text === 'to' || text === 'of' || text === 'by');
    const to = clauseEnd(sentence, hit.from);
    const names = words.some((text) => reproaches.has(text));
    if (words[0] === 'due' && words[2] === 'you') return null;
    if (isCause && words[0] !== 'your' && !names)
      return words.includes('thanks') ? null : { ...hit, to, sureness: 'medium' };
    return { ...hit, to };
  },
});

const praise = new Set<string>(
  lexicon.praise.filter((word) => word !== 'thanks' && word !== 'right'),
);
const reproaches = new Set<string>([
  ...lexicon.delay,
  ...lexicon.reproachAdjective,
  ...lexicon.people,
  'failure',
  'lack',
  'changes',
]);
// What a client may well have without blame.
const welcome = new Set(
  'uncles father mother husband wife aunt uncle grandmother help support reference recommendation shoulder back knee age birthday uncles estate kids children baby pregnancy advice tip feedback review health illness move holiday wedding'.split(
    ' ',
  ),
);
