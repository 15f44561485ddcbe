import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const senses =
  "feel|felt|suspect|sense|can't help (?:thinking|feeling|wondering)|(?:get|got|have|had|am getting|'m getting|can't shake) (?:the|an?) (?:\\w+ )?(?:sense|impression|feeling|idea)";
const guesses = `i {adverbs}(?:think|thought|believe|guess|reckon|imagine|wonder (?:if|whether)|${senses})`;
const seems = 'it {adverbs}(?:seems|appears|feels|looks|would seem|would appear)(?: to (?:me|us))?';
const whom =
  "(?:{reader}|(?:my|our) (?:time|work|effort|input|expertise)s?|whatever i|what i|i'm (?:just|only|nothing|invisible))";
const ofWhom = `(?: like| as if| as though| that| of)* {adverbs}${whom}\\b`;
/** After the reader it is a fact or a wish, and no guess. */
const fact =
  "'ll\\b| (?:will|should|could|can|may|might|need|sent|asked|mentioned|said|told|were|agreed)\\b";
/** What somebody may hold of another: attitudes, and the words that turn a fact into one. */
const holds =
  '(?:respect|valu|appreciat|regard|treat|listen|trust|despis|bother|interest|expect|count|matter)\\w*|car(?:e|es|ed)|look(?:s|ed)? down|thinks?|thought|enjoy(?:s|ed)?|minds?|takes?|took|taken|hates?|hated|prefers?|worth|priority|serious(?:ly)?|never|only|just|nothing|invisible|rude|lazy|unfair|joke|hobby|nuisance';

export default defineRule({
  id: 'mind-reading',
  category: 'opinion',
  sureness: 'high',
  why: 'Guessing what the client thinks or feels invites a quarrel over it.',
  fix: 'Put the fact that made you think so.',
  examples: {
    flagged: [
      "[I feel that you don't respect my work].",
      '[I think you could have told us in April].',
      '[It seems to me that you never cared about quality].',
      '[I get the impression that your team never valued the reports].',
    ],
    clean: [
      'I think you will like the new logo.',
      "I think you'll like number two.",
      'I think you should test it first.',
      'I feel good about the plan.',
      'I think the blue one reads better.',
      'I believe you sent the logo on Monday.',
      'I believe you wanted the larger type.',
      'I believe you about the count.',
      'I reckon you have only lost one of the two entries.',
      'I think your customers will like the short form.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?!(?:i|we) believe you(?:[.,;!]| (?:on|about|there|both)\\b))(?:${guesses}|${seems})${ofWhom}(?!${fact}|(?:'ve| have) only\\b)[^.;!?\\n]{0,40}?\\b(?:${holds})${rest}`,
      // "I believe you wanted the larger type" guesses at a fact.
      `(?:i {adverbs}(?:${senses})|${seems})${ofWhom}(?!${fact})[^.;!?\\n]{0,40}?\\b(?:wants?|wanted|likes?|liked|loves?)${rest}`,
      `(?:my|the) (?:sense|feeling|impression) is (?:that )?${whom}\\b${rest}`,
      `you {adverbs}(?:seem|appear) to (?:think|believe|feel|see|regard|enjoy|expect|consider|want|assume)\\b${rest}`,
      `(?:i|we) (?:can only )?(?:guess|suppose|suspect|assume|gather|take it)(?: that)? you (?:don't|do not|dont|didn't|did not|never|couldn't|no longer|just|only|simply|think|thought)\\b${rest}`,
      `you (?:must |probably |clearly |obviously |surely )+(?:think|believe|feel) (?:that )?(?:i|we|it|my|our)\\b${rest}`,
      `(?:i|we) {adverbs}(?:think|feel|believe|find)(?: that)? you (?:could|should|might) have\\b${rest}`,
      `in (?:your eyes|my (?:humble )?(?:opinion|book)),? [^.;!?\\n]{0,30}\\b{reader}\\b${rest}`,
      `(?:i think|i feel|i believe|i reckon) (?:it|this|that)(?:'s| is) {adverbs}(?:unfair|rude|disrespectful|ridiculous|insulting|unprofessional|disgraceful|mean)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are|'ve| have)? (?:can )?(?:only |just )?(?:starting to think|beginning to think|started to think|begun to think|forced to assume|forced to conclude|left to assume|left to conclude|can only conclude|can only assume)(?: that)? {reader}\\b${rest}`,
      `it(?:'s| is)? (?:(?:becoming|become|became|been) )?(?:(?:my|our|increasingly) )?(?:firm |honest )?(?:belief|impression|view|clear|apparent|obvious|evident)(?: to (?:me|us))? that {reader} (?:have no|has no|don't|do not|never|have never|has never|are not|is not|aren't|isn't|want|wants|see|sees|regard|regards)\\b${rest}`,
      `you {adverbs}(?:act|acted|behave|behaved|talk|talked) (?:as if|as though|like) (?:i|we|my|our|everything|it|the|nothing)\\b${rest}`,
    ),
  ],
});
