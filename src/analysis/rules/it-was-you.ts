import { praises } from '../accusation.ts';
import { credits } from '../forgiving.ts';
import { clauseEnd, isNegated } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'it-was-you',
  category: 'blame',
  sureness: 'high',
  why: 'Pointing at the client closes the talk.',
  fix: 'Tell the fact without the person: what happened, what is missing, since when.',
  examples: {
    flagged: [
      '[It was you who approved the colour].',
      '[You were the one who moved the date].',
      '[You are to blame for it].',
      '[It was your job to order the tiles].',
      '[I blame you for this].',
      'I always wait for [you people].',
      'The hall was double-booked, and [that is entirely on you].',
    ],
    clean: [
      'It was you who helped me most.',
      'Are you to blame?',
      'I do not blame you.',
      'You are the one I trust.',
      'Lunch is on you today.',
      'You are the reason the party went so smoothly.',
      'It is your choice whether we use oak or ash.',
    ],
  },
  patterns: [
    'it (is|was) (also|only)? (you|your .|your . .) (who|that) .',
    'you (are|were) the (one|ones|person) who . .?',
    'you (are|were) (entirely|solely|partly|clearly|also)? (to blame|responsible|at fault|the problem|the reason|the cause) .? .?',
    '(i|we) #Adverb? (blame|blamed) (you|your) .? .?',
    'you people',
    '(that|this|which) (is|was) (entirely|squarely|all|only|solely|completely)? on you',
    'it (is|was) (all|entirely|partly|also|only)? your #Adjective? (fault|doing|mistake|responsibility)',
    '(it|that|this) was (all|entirely|also|only)? your #Adjective? (decision|choice|idea)',
    '(it|that|this) (is|was) your (job|task|duty) (to|not)? .? .?',
  ],
  refine: (hit, sentence) =>
    sentence.isQuestion ||
    isNegated(sentence, hit) ||
    praises(sentence, hit.from, hit.to) ||
    kind.test(sentence.text) ||
    credits(sentence.text)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});

const kind = /\b(?:help|taught|saved|inspired|encouraged|not blame|n't blame)/i;
