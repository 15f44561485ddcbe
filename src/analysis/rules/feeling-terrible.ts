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
  literals: [
    phrase(
      `(?:i|we)(?:'m| am|'re| are)? ?(?:do |just |really |honestly |so |also |genuinely |absolutely |perfectly |quite )*(?:feel|feeling|felt)s? (?:so+ |really |absolutely |just |simply |pretty |truly |perfectly |the most |the |like the |like an? |most |utterly |quite |physically |such an? |like (?:the )?(?:most )?)*(?:awful|terrible|dreadful|horrible|wretched|guilty|ashamed|sick about|rotten|bad about|worst|beastly|lousy|monster|mean about|gutted|mortified)${rest}`,
      `(?:i|we) (?:really |honestly |truly |so |absolutely |do |do so |just )*(?:hate|dread|loathe) (?:to (?:do|say|bring|write|be|ask|raise|tell|bother|have|send|leave|let|give|trouble)|having to|doing|bringing|asking|writing|saying|leaving)${rest}`,
      `i'd hate to (?:cast|be|seem|cause|let)${rest}`,
      `i(?:'ve| have) been (?:dreading|putting off)${rest}`,
      `(?:it |this |that |which )?(?:really |truly |absolutely |honestly )?(?:breaks|is breaking|broke|breaking) (?:my heart|me)${rest}`,
      `(?:it |this )?(?:really |truly |deeply |does )?(?:pains|grieves|kills|saddens|hurts) (?:me|us) (?:to|so|more|beyond|deeply|that i|terribly)${rest}`,
      `(?:with )?(?:a |such a |what a )?(?:very |so )?heavy,? (?:heavy )?heart${rest}`,
      `i(?:'m| am)? ?(?:just |so |really |absolutely |kinda |utterly |honestly )*(?:gutted|heartbroken|devastated|mortified|the worst|a terrible person|such a pain|being a (?:pain|nuisance|nag|fusspot|terrible)|a horrible person|legit the worst|ashamed)\\b${rest}`,
      `i could (?:cry|honestly (?:cry|curl up)|curl up|die|weep)${rest}`,
      `(?:this|it)(?:'s| is| was)(?! [^.;!?\\n]{0,40}\\b(?:say|tell|do) (?:how|when|which|what|if|whether|where|who|why|exactly|by|without|yet|in|on)\\b)(?: really| so| very| honestly| incredibly| such a)* (?:hard|difficult|painful|awkward|tough) (?:for me )?(?:to (?:say|write|do|send|tell|bring)|email|decision|mail|message|letter|conversation|for me)${rest}`,
      `i know i(?:'m| am)? (?:probably )?(?:being )?(?:a|such a) (?:pain|nuisance)${rest}`,
      `sorry to (?:be (?:such )?(?:a|an) (?:pain|nuisance|bother|pest|nag)|even)${rest}`,
      `(?:please )?(?:don't|do not|dont) (?:take (?:it|this) (?:the wrong way|to heart|personally|badly))${rest}`,
      `don't (?:hate|kill) me,? lol`,
    ),
  ],
});
