import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'may-reconsider',
  category: 'open-door',
  sureness: 'high',
  why: 'Saying that you may change your mind invites the client to change it.',
  fix: 'Leave it out; the door is closed kindly by thanks and dates.',
  examples: {
    flagged: [
      "We will end our contract on 30 June. [I'm happy to reconsider].",
      'We will end our contract on 30 June. [We could always try again in autumn].',
      'We will end our contract on 30 June. [I am open to talking about it].',
    ],
    clean: [
      'I will reconsider the blue version.',
      'We will end our contract on 30 June. I can talk your new editor through the files.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we|one)(?:'d| would|'m| am|'re| are|'ll| will)? ?(?:be |also |always |quite |very |more than |still |remain |naturally |of course |gladly )*(?:happy|open|willing|glad|prepared|ready|delighted)(?: to)? (?:be (?:talked|persuaded|convinced)|reconsider|talk(?:ing)? (?:it|this|about it|about this|things|again)|discuss(?:ing)? (?:it|this|other|alternatives|options|terms)|revisit|look(?:ing)? at (?:it|this) again|hear(?:ing)? (?:any|your|an?|a counter|what)|rethink|chang\\w+ my mind|listen|suggestions|offers|other (?:ideas|options|arrangements)|negotiat\\w+|think again|explore|find(?:ing)? (?:a|another) (?:way|solution))${rest}`,
      `(?:i|we|one) (?:could|can|might|would|may|should)(?: (?:always|gladly|well|of course|naturally|probably|even|possibly|perhaps))* (?:reconsider|revisit|rethink|think again|be (?:persuaded|talked|tempted|convinced|bribed|swayed)|change (?:my|our) mind|talk about it|try again|look at it again|look at (?:it|the matter) afresh|cave|un-?quit|step back in|discuss it)${rest}`,
      `we (?:can|could) (?:always|still)\\b${rest}`,
      `(?:i|we)'d listen to an offer`,
      `nothing(?:'s| is) (?:carved|set|cast|written|decided|final)${rest}`,
      `(?:the|my) door(?:'s| is) (?:always |still )?(?:open|ajar)${rest}`,
      `leave the (?:door open|light on)`,
      `(?:pop|come) (?:in|round|over|by)\\b[^.;!?\\n]{0,30}\\band (?:we'll|tell|talk|thrash|see)${rest}`,
      `(?:talk|twist|argue) (?:me|us|my arm) (?:round|into|out of|about)${rest}`,
      `(?:i'm|i am|nothing is) (?:still )?(?:undecided|in two minds|not (?:fully |quite |entirely )?(?:sure|decided))${rest}`,
      `i'll take (?:the|your) \\w+ back${rest}`,
    ),
  ],
});
