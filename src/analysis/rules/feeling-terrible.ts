import { textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const pest = '(?:such )?an? (?:nuisance|pain|bother|pest|nag)';

export default defineRule({
  id: 'feeling-terrible',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'Telling how bad you feel turns the client into the one who must comfort you.',
  fix: 'Leave your feelings out and say what happens.',
  examples: {
    flagged: [
      "[I've been dreading this call].",
      '[I feel awful about this].',
      '[I wish things were otherwise], but March is my last month.',
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
      `(?:i|we) hate to (?:be ${pest})\\b${rest}`,
      `(?:i|we)(?:'ve| have) been dreading (?:sending|writing|this|telling|saying|having)\\b${rest}`,
      `(?:i|we)(?:'d| would) rather not (?:have to )?(?:write|say|send|tell you) this\\b${rest}`,
      `i know (?:this|it)(?:'s| is)(?:n't| not) what you (?:want|wanted|hoped) to hear\\b${rest}`,
      `nothing would (?:make|give) (?:me|us) (?:happier|more (?:pleasure|joy)) than to\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are)? {adverbs}(?:feel|feeling|felt)s? {adverbs}(?:like (?:the |an? )?)?(?:the )?(?:most )?(?:awful|terrible|dreadful|horrible|wretched|guilty|ashamed|sick about|rotten|bad about|worst|beastly|lousy|monster|gutted|mortified)${rest}`,
      `(?:i|we) {adverbs}(?:hate|dread|loathe) (?:to (?:do|say|bring|write|ask|raise|tell|bother|send|leave|let|give|trouble)|having to|doing|bringing|asking|writing|saying|leaving)${rest}`,
      `(?:it |this |that )?{adverbs}(?:breaks|is breaking|broke|breaking) (?:my heart|me)${rest}`,
      `(?:it |this )?{adverbs}(?:pains|grieves|kills|saddens|hurts) (?:me|us) (?:to|so|more|deeply|that i|terribly)${rest}`,
      `i(?:'m| am) {adverbs}(?:heartbroken|gutted|devastated|mortified)${rest}`,
      `(?:i|we) {adverbs}wish (?:things|it|this|circumstances) (?:was|were|could|had|hadn't|didn't)\\b${rest}`,
      `i(?:'d| would) hate (?:for you )?to (?:let|leave|disappoint|hurt|upset)\\b${rest}`,
      `i could (?:cry|weep|die)${rest}`,
      `(?:i|we) {adverbs}hope (?:this|it|that) (?:doesn't|does not|won't|will not|isn't|is not) {adverbs}(?:come|be|hit|too)\\b[^.;!?\\n]{0,25}?(?:shock|surprise|blow)${rest}`,
      `(?:i|we) {adverbs}(?:don't|do not|dont|didn't|never) want(?:ed)? to {adverbs}(?:leave you (?:in the lurch|high and dry|hanging)|let you down|upset you|hurt you|disappoint you|be ${pest})${rest}`,
      `(?:i|we) {adverbs}(?:don't|dont|do not) {adverbs}(?:want to do this|know how to (?:say|tell|put|write) (?:this|it|you))${rest}`,
      `(?:this|it)(?:'s| is| was) {adverbs}(?:hard|difficult|tough|awkward|painful) (?:for me )?to (?:write|say|tell you|send)(?! (?:when|where|which|whether|if|how)\\b)${rest}`,
      `sorry for being ${pest}${rest}`,
      `sorry to (?:be ${pest}|even)${rest}`,
      `(?:this|it)(?:'s| is) {adverbs}the last thing (?:in the world |on earth )?(?:i|we) (?:want|wanted|would want)\\b${rest}`,
      `(?:i|we) {adverbs}(?:hate|hated) (?:being|to be) the (?:bad guy|bad one|bearer|one who|one to)\\b${rest}`,
      `(?:i|we) {adverbs}wish (?:more than anything |with all my heart |so much )*(?:i|we) could (?:say yes|keep|stay|carry on|continue|help|make it work)\\b${rest}`,
      `(?:i|we) can (?:scarcely|hardly|barely) bring (?:myself|ourselves) to\\b${rest}`,
      `(?:it is |it's )?with (?:a |the )?(?:very |so |such a )?(?:heavy|heaviest|sad|aching|bleeding) (?:of )?hearts?\\b${rest}`,
    ),
  ],
});
