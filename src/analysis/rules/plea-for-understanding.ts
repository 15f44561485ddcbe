import { wordsOf } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'plea-for-understanding',
  category: 'justifying',
  sureness: 'high',
  why: 'Asking to be understood makes the client responsible for how you feel about it.',
  fix: 'Give the reason once, as a fact, and leave it there.',
  examples: {
    flagged: [
      "[I'm not writing this to hurt you].",
      'I can do no more, [forgive me please].',
      '[Please understand that I must go].',
      'I stop on Friday. [I hope you can understand].',
      "[Please don't be angry with me].",
      'I stop in May. [I never wanted it to come to this].',
      '[Put yourself in my shoes].',
      "[You've got to understand my side].",
    ],
    clean: [
      'I understand the brief.',
      'Please bear in mind that the paint dries slowly.',
      'We do appreciate the trust.',
      'Please see this link for the proofs.',
      'I hope you understand how to use the form now.',
      'Please bear with us until Tuesday.',
      'Do you understand the plan?',
      "Please don't be late.",
      "I don't think we're the right firm for this.",
      "I really don't think I'm the one for the violin.",
      'I hope you can see the new page.',
      'Please consider our agreement ended.',
      'Please understand this as a first sketch.',
    ],
  },
  patterns: [],
  // "Please know that" pleads only where something ends.
  refine: (hit, sentence, { kind }) =>
    kind === 'ending' || !plain.test(wordsOf(sentence, hit)) ? hit : null,
  literals: [
    phrase(
      `(?:understand|forgive|excuse|pardon) (?:me|us),? please\\b`,
      `(?:i'm|i am) not (?:doing|saying|writing) (?:this|it|that) (?:to (?:hurt|upset|punish|annoy|spite)|out of (?:spite|malice))\\b${rest}`,
      `(?:i|we) (?:really |honestly |never )*(?:don't|didn't|do not|did not|never) (?:mean|meant) to (?:let you down|hurt you|upset you|offend|be difficult)\\b${rest}`,
      `it(?:'s| is)(?: really| honestly)?(?: not|n't) (?:about|for) the money\\b${rest}`,
      `it isn't (?:about|for) the money\\b${rest}`,
      `please (?:do )?(?:bear in mind|consider|spare a thought for) (?:how (?:hard|difficult|much)|what (?:small|we(?:'re| are)|i(?:'m| am)))\\b${rest}`,
      `you (?:must|surely|have to) (?:surely )?(?:see|realise|realize|admit|understand) (?:that|why|how)\\b${rest}`,
      `i(?: do| really| just)* hope (?:that )?you(?:'re| are) not (?:too )?(?:annoyed|cross|angry|mad|upset|offended)\\b${rest}`,
      `i (?:don't|wouldn't) want you to think (?:badly|ill|less|that i|i|that's on me)\\b${rest}`,
      `(?:please |pls |(?<!(?:i|we|they|people|who|all|really) )do |you (?:have to|have got to|must(?: to)?|need to|should) |you've got to |try to |i (?:ask|beg|trust) (?:that )?you (?:to |will )?)+(?:try (?:and|to) )?{adverbs}(?:understand|comprehend|appreciate|forgive|see (?:it|this|things) (?:from|my|our|as|through)|bear with me|believe (?:me|that)|consider (?:what|(?:my|our) (?:side|point|position|situation|feelings|circumstances|family|health))|put yourself|excuse (?:me|us)|find it in your heart|know that|remember that|bear in mind that)(?! (?:the (?:delay|typos|wait|noise|mess)|until|till|while|for an?|how to|how the|what the|(?:this|it) (?:as|to mean)|by))${rest}`,
      `(?:i|we) {adverbs}(?:hope|trust|pray|beg)(?: very much| so much| so)?(?: that)? (?:you|this|that|it)(?:'ll| will| can|'s| is)? {adverbs}(?:understand(?:able|s)?|forgive|appreciate|see (?:why|that (?:i|we|it)|my (?:side|point|position))|not (?:be (?:angry|cross|upset)|think (?:less|badly)|hate|hold)|bear with)(?! (?:how to|how the|what the|which|the (?:plan|form|new|difference)))${rest}`,
      `(?<!(?:i|we|they) (?:really |honestly |actually |truly |just |still )?)(?:please |pls |do |just )*(?:try )?(?:don't|do not|not to|must not|mustn't) {adverbs}(?:be {adverbs}(?:angry|cross|mad|upset|offended|disappointed)|hate (?:me|us)|think (?:me|us|i'm|we're|less|badly|ill)|judge (?:me|us)|hold (?:it|this) against|blame me|take it out)${rest}`,
      `put yourself (?:for (?:a|one) (?:moment|minute) )?in (?:my|our) (?:shoes|boots|place|position|situation)${rest}`,
      `(?:see|look at|read) (?:it|this|things) (?:all )?(?:from (?:my|our)|through my)${rest}`,
      `(?:have a heart|go easy on (?:me|us)|cut me some slack|spare a thought|have mercy)${rest}`,
      `(?:i|we) (?:do )?(?:beg|ask for|plead|ask only)\\b (?:your |for |a |some |only |to )*(?:indulgence|understanding|forgiveness|patience|mercy|sympathy|pardon)${rest}`,
      `(?:i|we) (?:never|didn't|did not) {adverbs}(?:wanted|want|meant|intended|thought|wished) (?:for )?(?:it|this|things|any of this) (?:to (?:end|come|be|go|happen)|would (?:end|come|be|go|happen))${rest}`,
      `forgive me(?: if you can| please| for (?:this|leaving|it|saying))+${rest}`,
    ),
  ],
});

const plain =
  /^(?:please |do |you |have to |must |also )*(?:know that|remember that|consider that|bear in mind|see that|excuse (?:the|any))/;
