import { clauseEnd, isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'polite-barb',
  category: 'unkind',
  sureness: 'medium',
  why: 'In an angry mail, polite phrases are read as mockery.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      'You never answered. [No doubt you were busy].',
      'What a bunch of clowns. [Enjoy your new car].',
      'You lied to me. [I am sure the judge will be delighted].',
      'You ruined the wall. [Congratulations].',
    ],
    clean: [
      'No doubt you were busy.',
      'Enjoy your holiday.',
      'Congratulations on the baby.',
      'I am sure it will be fine.',
    ],
  },
  patterns: [
    'no doubt (you|your|the|he|she|they)',
    '^(enjoy|congratulations|congrats|bravo|charming|classy|adorable)',
    '(i|we) (am|are) sure (you|your|the|he|she|they|it|silence)',
    '(i|we) (trust|suppose|presume) (it|he|she|they)',
    '^do (keep|let|frame|try|have|feel|go|enjoy|give|send|ask)',
    '(one|i|we) (can only|must|might|would|hesitate to|hesitates to|wonder|wonders|marvel|marvels) (admire|marvel|wonder|disturb|at|if|whether)',
    '(maybe|perhaps) (you|he|she|your|the gentleman|try|next time) (should|could|might|can|need|must)',
    'apparently (you|reading|that|the|it|your|nobody)',
  ],
  refine: (hit, sentence, { heat }) => {
    const isAngry = heat >= 1;
    return !isAngry || isQuoted(sentence, hit) || sincere.test(sentence.text)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Plain good wishes stay plain good wishes.
const sincere =
  /\b(?:wedding|baby|birthday|holidays?|weekend|recover|health|well\b|finds you|understand|thank|sorry|hear from|files?|invoice|fine)\b/i;
