import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tell-me-what-you-think',
  category: 'open-door',
  sureness: 'high',
  why: 'A decision that asks for an opinion is a negotiation.',
  fix: 'Ask only for what the handover needs.',
  examples: {
    flagged: [
      'We will end our contract on 30 June. [Are you all right with that]?',
      'We will end our contract on 30 June. [Let me know what you think].',
      'We will end our contract on 30 June. [How do you feel about that]?',
      "We will end our contract on 30 June. [I hope that's okay with you].",
      'We will end our contract on 30 June. [Does that work for you]?',
    ],
    clean: [
      'Here is the logo. Let me know what you think.',
      'We will end our contract on 30 June. Let me know where to send the files.',
      'We will end our contract on 30 June. My thoughts on the plan are in the folder.',
      'We will end our contract on 30 June. Let me know what you need from me.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we) (?:do |really )?hope (?:that )?you(?:'re| are) (?:ok|okay|fine|happy|alright|all right|comfortable) with (?:this|that|it)\\b${rest}`,
      `(?:would|will) (?:that|this|it) be (?:ok|okay|all right|alright|fair|acceptable|fine|reasonable) (?:with|by) you\\b${rest}`,
      `are you (?:okay|ok|all right|alright|fine) with (?:this|that|it)\\b${rest}`,
      `(?:feel free|you(?:'re| are) welcome|do not hesitate|don't hesitate) to (?:come back|get back|challenge|object|argue|disagree)\\b[^.;!?\\n]{0,30}\\b(?:decision|this|it)\\b${rest}`,
      `(?:convince|persuade) me otherwise\\b${rest}`,
      `tell me (?:otherwise|why i(?:'m| am) wrong)\\b${rest}`,
      `(?:interested|curious|keen) (?:in |to )(?:hear|hearing|know) (?:your (?:side|view|thoughts|take)|what you|how you)\\b${rest}`,
      `please (?:advise|let (?:me|us) know|confirm|say) (?:if|whether) (?:this|that|it)(?:'s| is) (?:acceptable|ok|okay|all right|alright|agreeable)\\b${rest}`,
      `(?:can|could|shall) we agree (?:on|to) (?:that|this|it)\\b${rest}`,
      `(?:let|do let) me know (?:what you(?! (?:still )?(?:need|require|want me to (?:send|bring|hand)))|your (?:thoughts|view|opinion)|how (?:you|this|that)|if (?:you(?:'d| would) (?:rather|prefer|like me to (?:stay|continue))|this|that|you (?:disagree|object|feel|think|see)|it))${rest}`,
      `(?:do |please )?tell (?:me|us) (?:(?:honestly |what )+you|how you|your (?:thoughts|view)|i'm (?:wrong|daft|mad)|if (?:this|that|you think|you feel|you see|i))${rest}`,
      `what (?:do|would) you (?:think|say|reckon|make of)${rest}`,
      `(?:does|would|is) (?:that|this|it) (?:sound|seem|feel|work|suit|land|sit|be|okay|ok|all right|alright)\\b${rest}`,
      `how (?:does|do|would) (?:that|this|you) (?:land|sound|sit|feel|strike)${rest}`,
      `(?:i|we) {adverbs}hope(?: that)? (?:that's|it's|thats|(?:that|this|it)(?: is| will be|'ll be| works| suits| sounds)) ?{adverbs}(?:ok|okay|all right|alright|fine|acceptable|agreeable)?(?: with| by| for)? you\\b(?! (?:well|all|both))${rest}`,
      `(?:any|your(?: own)?|which) thoughts\\b`,
      `thoughts(?=\\s*\\?)`,
      `(?:i'm |am |are )?all ears`,
      `have a think${rest}`,
      `(?:i|we)(?:'d| would) {adverbs}(?:like|love|be (?:interested|curious)) to (?:know|hear) (?:your (?:opinion|thoughts|view|side)|what you think|how you (?:see|feel))${rest}`,
      `(?:please )?(?:tell|let) (?:me|us)(?: know)? if you(?:'re| are)? (?:against|not (?:ok|okay|happy|fine)|unhappy|don't agree|do not agree)\\b${rest}`,
      `before (?:i|we) (?:decide|make up (?:my|our) minds?|make (?:a|my|our|the) (?:final )?decision)${rest}`,
      `(?:i|we) {adverbs}hope (?:that )?you(?:'ll| will)? {adverbs}agree\\b(?! (?:with (?:the|my) (?:sum|figure|colou?r)))${rest}`,
    ),
  ],
});
