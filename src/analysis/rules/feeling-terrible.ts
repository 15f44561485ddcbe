import { textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'feeling-terrible',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'Telling how bad you feel turns the client into the one who must comfort you.',
  fix: 'Leave your feelings out and say what happens.',
  examples: {
    flagged: [
      '[I feel awful about this].',
      '[I hate to do this], but the price changes.',
      '[It breaks my heart to say it].',
      "[I'm heartbroken].",
    ],
    clean: [
      'I feel the blue one works better.',
      'I hate to wait, so I took a taxi.',
      'The vase broke.',
      "It's hard to say how long the glue takes.",
    ],
  },
  patterns: [],
  // One plain sorry is none too many.
  refine: (hit, sentence) =>
    textAt(sentence, hit.from) === 'sorry' ? { ...hit, sureness: 'medium' } : hit,
  literals: [
    phrase(
      `(?:i|we)(?:'m| am|'re| are)? ?{adverbs}(?:feel|feeling|felt)s? {adverbs}(?:like (?:the |an? )?)?(?:the )?(?:most )?(?:awful|terrible|dreadful|horrible|wretched|guilty|ashamed|sick about|rotten|bad about|worst|beastly|lousy|monster|gutted|mortified)${rest}`,
      `(?:i|we) {adverbs}(?:hate|dread|loathe) (?:to (?:do|say|bring|write|ask|raise|tell|bother|send|leave|let|give|trouble)|having to|doing|bringing|asking|writing|saying|leaving)${rest}`,
      `(?:it |this |that )?{adverbs}(?:breaks|is breaking|broke|breaking) (?:my heart|me)${rest}`,
      `(?:it |this )?{adverbs}(?:pains|grieves|kills|saddens|hurts) (?:me|us) (?:to|so|more|deeply|that i|terribly)${rest}`,
      `i(?:'m| am) {adverbs}(?:heartbroken|gutted|devastated|mortified)${rest}`,
      `i could (?:cry|weep|die)${rest}`,
      `sorry to (?:be (?:such )?(?:a|an) (?:pain|nuisance|bother|pest|nag)|even)${rest}`,
    ),
  ],
});
