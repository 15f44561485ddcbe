import { accuses } from '../accusation.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const us = '(?:me|us|my \\w+|our \\w+|it|this|that|things|everything|life|work\\w*)';
const weeks = '(?:ages|forever|days|weeks|months|(?:far |much |way )?too long|so long|an eternity)';

export default defineRule({
  id: 'what-you-do-to-us',
  category: 'blame',
  sureness: 'high',
  why: 'It holds up how they treat you, and the answer will be how you treat them.',
  fix: 'Say what you need from now on, or what ends, without how it felt.',
  examples: {
    flagged: [
      "[You've made it impossible to plan].",
      '[You treat me like a servant].',
      '[You take weeks to decide].',
      '[You expect me to work for nothing].',
      '[You left the gate wide open].',
      '[You only call when something is wrong].',
    ],
    clean: [
      'You made it easy to say yes.',
      'You take milk, I think.',
      'You treat the wood with oil twice a year.',
      'If you take too long to decide, the slot may go.',
      'You left the keys with Ann.',
      'You only need to sign page two.',
    ],
  },
  patterns: [],
  refine: accuses,
  literals: [
    phrase(
      `you(?:'re|'ve| are| have)? {adverbs}(?:make|made|making) ${us} {adverbs}(?:impossible|difficult|hard|harder|worse|unpleasant|miserable|a nightmare|a misery|hell)\\b${rest}`,
      `you(?:'ve| have)? {adverbs}(?:made|make) (?:such )?a (?:complete |total |real )?(?:mess|hash|shambles) (?:of|out of)${rest}`,
      `you(?:'ve| have)? {adverbs}(?:treat|treated|talk to|talked to|speak to|spoke to|spoken to) (?:me|us|my \\w+|our \\w+) {adverbs}(?:like|as if|as though|badly|with (?:no|so little|contempt))\\b${rest}`,
      `you {adverbs}(?:take|took|need|needed) ${weeks} (?:to|over|with|about|for)\\b${rest}`,
      `you(?:'ve| have)? {adverbs}(?:call|called|ring|rang|text|texted|phone|phoned|message|messaged|email|emailed) (?:me |us )?(?:at all hours|day and night|at midnight|in the middle of the night|all the time|non-?stop|(?:ten|twenty|a hundred) times)${rest}`,
      `you {adverbs}(?:expect|expected|want|wanted|demand|demanded) (?:everything (?:yesterday|now|at once|for (?:nothing|free))|it all|the impossible|miracles|too much|(?:me|us) to (?:work for (?:free|nothing)|drop everything|be available|jump|read your mind))${rest}`,
      `you (?:won't|will not|wouldn't|refuse to) {adverbs}(?:listen|cooperate|learn|budge|commit|compromise|take no for an answer)\\b${rest}`,
      `you only {adverbs}(?:call|ring|write|email|text|get in touch|contact me|contact us|talk to me|talk to us|answer|reply|pay) (?:me |us )?(?:when|if|once)\\b${rest}`,
      `you left (?:the|my|our|it|a|your|all the|everything)[^.;:!?,\\n]{0,25}? (?:wide open|open|unlocked|running|dirty|filthy|in (?:such )?a mess|out in the|unattended|until the last)\\b${rest}`,
      `you(?:'ve| have)? {adverbs}(?:paid|answered|replied|arrived|turned up|showed up|come|came) (?:me |us |it )?{adverbs}(?:too )?late\\b${rest}`,
      `you(?:'ve| have)? {adverbs}(?:ordered|booked|sent|picked|brought|gave me|given me|gave us|given us|entered|filled in|used) the wrong\\b${rest}`,
      `you(?:'ve| have)? {adverbs}(?:went|gone|gave|given|did|done|spoke|talked)\\b[^.;:!?,\\n]{0,40}? (?:over my head|over our heads?|behind (?:my|our) backs?)${rest}`,
      `you (?:wouldn't|would not|won't|didn't) let (?:me|us|my \\w+) (?:finish|speak|explain|do|work|in|help)\\b${rest}`,
      `you {adverbs}(?:waited|wait) (?:until|till) (?:the (?:last|very last)|after|it was)\\b${rest}`,
      `you left (?:me|us|my \\w+|our \\w+)(?: \\w+)? (?:waiting|standing|hanging|alone|in the lurch|outside|out in)\\b${rest}`,
      `you (?:can't|cannot|can not) {adverbs}(?:just |simply )(?:change|cancel|add|expect|drop|move|turn|send|demand|come|decide|ignore|leave|take)\\b${rest}`,
      `you told (?:me|us|him|her|them|my \\w+|our \\w+) (?:something (?:else|different)|the opposite|otherwise|a different)\\b${rest}`,
      `i(?: only|'d| do)? wish (?:that )?you(?:'d| had| would(?!n't mind))\\b(?! (?:seen|been there|a))${rest}`,
      `(?:i|we) (?:knew|should have known)(?: that)? (?:i|we) (?:shouldn't|should not|should never) have (?:left|trusted|asked|relied|given|believed|let)\\b[^.;:!?,\\n]{0,30}?\\b(?:you|your)\\b${rest}`,
      `(?:should|could|would) never have (?:left it to|trusted|believed|relied on|listened to) you\\b${rest}`,
      `(?:half|some|none|most) (?:of )?your (?:people|team|staff|guests|guys|lot|crew|drivers|office) (?:was|were|turned up|showed up|arrived|came|didn't|did not|don't|can't|couldn't|never|ignored|forgot|left)\\b${rest}`,
      `your (?:people|team|staff|guys|lads|lot|office|crew|assistant|accountant|accounts (?:team|department)|driver|builder|wife|husband|manager|secretary) (?:really |surely |simply )?(?:should|could|might|ought to) have\\b(?! (?:received|got|had|been|it|them|the|a|an|your|enough|fun|no)\\b)${rest}`,
      `if your [^.;:!?,\\n]{2,30}? (?:would|could) (?:{adverbs})?(?:just |ever |only |finally |for once |stop |please )+${rest}`,
      `(?:i'?m|i am|we'?re|we are) {adverbs}(?:tired|weary) of (?:chasing|running after|reminding|repeating myself|asking|waiting for|clearing up after|cleaning up after) (?:you|your)\\b${rest}`,
      `(?:despite|in spite of|after|notwithstanding) (?:our|my|all our|all my|the|several of our|many) (?:\\w+ )?(?:requests|reminders|warnings|e-?mails|messages|letters|calls|demands|attempts)\\b[^.;:!?\\n]{0,60}?\\byou(?:r \\w+(?: \\w+)?)? (?:has|have|had|did|do|still|failed|never|refuse|refused)\\b${rest}`,
      `you alone (?:are|bear|carry|have|caused|must)\\b${rest}`,
      `(?:this|it)(?:'s| is| was)(?: not|n't) the first time (?:that )?you(?:'ve| have|'re| are)?\\b(?! (?:been so|helped|saved))${rest}`,
      `(?:as )?(?:i|we)(?:'ve| have|'d| had)? (?:already |repeatedly )?(?:pointed (?:this |it )?out|said|told you|written|explained|mentioned|asked)(?: to you)? on (?:countless|several|many|numerous|more than one|various|a number of|multiple) occasions?\\b${rest}`,
      `for the (?:umpteenth|hundredth|thousandth|millionth|nth|tenth) time\\b${rest}`,
    ),
  ],
});
