import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

// A call with its time is an arrangement: the decision stands.
const appointment =
  '[^.;!?\\n]{0,40}\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|at \\d|when (?:i|we|you) (?:call|ring|meet|come))';

export default defineRule({
  id: 'may-reconsider',
  category: 'open-door',
  sureness: 'high',
  why: 'Saying that you may change your mind invites the client to change it.',
  fix: 'Leave it out; the door is closed kindly by thanks and dates.',
  examples: {
    flagged: [
      "We will end our contract on 30 June. [I'm not ruling it out].",
      "We will end our contract on 30 June. [I'm happy to reconsider].",
      'We will end our contract on 30 June. [We could always try again in autumn].',
      'We will end our contract on 30 June. [I am open to talking about it].',
    ],
    clean: [
      'I will reconsider the blue version.',
      'We will end our contract on 30 June. I can talk your new editor through the files.',
      "We will end our contract on 30 June. Let's talk about it on Monday.",
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `the door(?:'s| is| stays| remains) always open\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are) not ruling (?:anything|it|that) out\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are)? (?:happy|willing|glad|ready) to (?:give (?:it|this|us) (?:another|one more|a second) (?:go|try|chance)|try (?:again|once more))\\b${rest}`,
      `we (?:can|could|might) (?:come back|return) to (?:this|it)\\b${rest}`,
      `(?:i|we)(?:'d| would|'m| am|'re| are|'ll| will)? (?:be )?{adverbs}(?:happy|open|willing|glad|prepared|ready|delighted)(?: to)? (?:be (?:persuaded|convinced)|reconsider|talk(?:ing)? (?:it|this|about (?:it|this)|things|again)|discuss(?:ing)? (?:it|this|other|alternatives|options|terms)|revisit|look(?:ing)? at (?:it|this) again|hear(?:ing)? (?:any|your|an?|what)|rethink|chang\\w+ my mind|listen|suggestions|offers|other (?:ideas|options|arrangements)|negotiat\\w+|find(?:ing)? (?:a|another) (?:way|solution))${rest}`,
      `(?:i|we) (?:could|can|might|would|may|should) (?:always |gladly |well |of course |even |possibly |perhaps )*(?:reconsider|revisit|rethink|think again|be (?:persuaded|talked|tempted|convinced)|change (?:my|our) mind|talk about it|try again|look at (?:it|the matter) (?:again|afresh)|discuss it)${rest}`,
      `we (?:can|could) (?:always|still)\\b${rest}`,
      `(?:it|this|that)(?:'s| is) not {adverbs}(?:set in stone|final|the last word)${rest}`,
      `(?:it|this|that|nothing) (?:isn't|is) (?:set in stone|cast in stone)${rest}`,
      `(?:i|we)(?:'d| would) {adverbs}consider (?:staying|carrying on|continuing|going on|keeping|coming back|a (?:higher|better|smaller))${rest}`,
      `(?:i|we)(?:'m| am|'re| are) {adverbs}open (?:for|to) (?:suggestions|offers|ideas|a \\w+|any)${rest}`,
      `(?:i|we)(?:'d| would) {adverbs}(?:stay|carry on|continue|go on|keep going) (?:for|if|on|at|with)\\b${rest}`,
      `(?:my|our) door(?:'s| is| stays| remains| will be) {adverbs}open${rest}`,
      `you(?:'re| are)? {adverbs}(?:can|could|may|welcome to|free to) {adverbs}(?:come back|make (?:me|us) an offer|change my mind|persuade me|convince me)${rest}`,
      `(?:perhaps|maybe) (?:there's|there is|there might be) (?:another|a different|some other|a) way${rest}`,
      `let's (?:talk|chat|discuss|speak)(?: about| over)? (?:it|this)\\b(?!${appointment})${rest}`,
      `nothing(?:'s| is) (?:carved|set|cast|written|decided|final)${rest}`,
      `(?<!\\b(?:not|n't|don't|dont|never|cannot) (?:\\w+ ){0,2})(?:talk|argue) (?:me|us) (?:round|into|out of)${rest}`,
      `(?:only )?if (?:you(?:'re| are) (?:happy|ok|okay|fine|all right|alright) with (?:it|that|this)|(?:that|this|it)(?:'s| is|s) (?:ok|okay|all right|alright|fine) (?:with|by|for) you)(?: too| as well)?`,
      `(?:i|we) would (?:welcome|love|like|be glad of|appreciate|value) your (?:view|views|thoughts|opinion|feedback|take)\\b${rest}`,
      `would you be (?:\\w+ )?(?:upset|cross|angry|sad|offended|ok|okay|fine|happy|all right) (?:by|with|about|if)\\b${rest}`,
      `let (?:me|us) have your (?:thoughts|view|views|opinion)\\b${rest}`,
      `(?:i|we) can (?:of course |still |always |certainly )+(?:change course|discuss|talk|reconsider|revisit|rethink|find)\\b${rest}`,
      `would (?:you mind(?: terribly| very much| too much| at all)?(?=\\s*[?.!])|(?:it|that) (?:bother you|be (?:terrible|a problem|very bad|awful))|you be comfortable with)${rest}`,
      `any objections?\\b(?=\\s*(?:\\?|to))${rest}`,
      `(?:do|would) you (?:want|like|prefer|rather) (?:me|us) (?:to )?(?:stay|go on|carry on|continue|keep|reconsider)\\b${rest}`,
      `(?:i|we) (?:haven't|have not|'ve not) (?:\\w+ )?(?:fully |quite |really |completely )*(?:made up my mind|made up our minds?|decided)\\b${rest}`,
      `(?:i|we)(?:'ll| will| would|'d) (?:gladly|happily|of course|certainly|be happy to) (?:reconsider|rethink|revisit|stay)\\b${rest}`,
      `if you (?:want|wish|need) to keep (?:me|us)\\b${rest}`,
      `if you (?:can't|cannot|don't) (?:find|manage to find|get) (?:anyone|anybody|someone|somebody)\\b[^.;!?\\n]{0,30}?\\b(?:i|we)(?:'ll| will| can|'d| could) (?:just |always |still )*(?:stay|carry on|keep|go on|come|continue)\\b${rest}`,
    ),
  ],
});
