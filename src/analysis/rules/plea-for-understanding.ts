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
      '[Please understand that I must go].',
      '[I hope you can understand].',
      "[Please don't be angry with me].",
      '[Put yourself in my shoes].',
    ],
    clean: [
      'I understand the brief.',
      'Please bear in mind that the paint dries slowly.',
      'Please see this link for the proofs.',
      'I hope you understand how to use the form now.',
      'Please bear with us until Tuesday.',
      'Do you understand the plan?',
      "Please don't be late.",
      'I hope you can see the new page.',
    ],
  },
  patterns: [],
  // "Please know that" pleads only where something ends.
  refine: (hit, { words }, { kind }) => {
    const said = words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    return kind === 'ending' || !plain.test(said) ? hit : null;
  },
  literals: [
    phrase(
      `(?:please |pls |plz |do |try to |you (?:have to|must|need to|gotta|should|will) (?:try to |please )?|i (?:ask|beg|would ask|would beg|implore|trust|must ask|can only ask) (?:you |that you |u )?(?:please )?(?:to |will )?)+(?:try (?:and |to )?|all |please |really |also )*(?:understand|appreciate|forgive|see (?:it|this|things) (?:from|my|our|as|through|the way)|bear with me(?! (?:until|till|while|for a))|get that|get where|believe (?:me|that)|consider (?:what (?:i|we)|my|our)|pardon|put yourself|excuse (?:me|us|my)|find it in your heart|comprehend)(?! (?:the (?:delay|typos|wait|noise|mess)|until|while|how to|how the|what the))${rest}`,
      `(?:i|we)(?: do| really| just| only| so| truly| sincerely| very much| genuinely)* (?:hope|trust|pray|beg|wish)(?: that| with all my heart| you| u|,)* ?(?:you|u|that you|this|that|you'll|you will|youll|that you'll|can|will|that's|that is|do)(?: all| both| can| will| could| would|'ll| are able to| in time| one day| at least| also|is)* ?(?:understand(?:able|s)?|forgive|appreciate (?:that|why|my|how|the (?:position|situation))|see (?:why|that (?:i|we|it)|my (?:side|point|position))|find it in|not (?:be (?:too )?(?:angry|cross|mad|upset)|think (?:less|badly|too badly)|hate|hold)|bear with|accept my reasons|see that (?:i|we|it|this))(?! (?:how to|how the|what the|which|the (?:plan|form|new|difference)))${rest}`,
      `(?:please |pls |plz |do |just |i ask you please to |u )*(?:try )?(?:don't|do not|dont|not to|to not|must not|mustn't|try not to|not) (?:please )?(?:be (?:too |so )?(?:angry|cross|mad|upset|offended|harsh|thought|disappointed)|hate (?:me|us)|think (?:me |us |too |so |i'm |we're |less |badly |ill )+|judge (?:me|us|too)|hold (?:it|this) against|blame me|shout|take it out)${rest}`,
      `(?:just |do |please |try to |pls |and )*put yourselves?(?: for (?:one|a) (?:moment|minute|second))? (?:in|into) (?:my|our|his|the) (?:shoes|boots|place|position|situation)${rest}`,
      `put yourself in (?:my|our) (?:shoes|boots|place|position)${rest}`,
      `(?:try to |please |pls )?(?:see|look at|read) (?:it|this|that|things)(?: all| also)? (?:from (?:my|our)|through my|with a warm|in the light of)${rest}`,
      `(?:please )?(?:have a (?:heart|little (?:mercy|sympathy)|bit of)|go easy on (?:me|us)|cut me some slack|spare a thought|have mercy|think of my)${rest}`,
      `(?:please |do )+bear with (?:me|us|an?)\\b(?! (?:until|till|while|for an?|a (?:few|day|minute|moment)|this week|today))${rest}`,
      `(?:i|we) (?:do )?(?:beg|ask for|crave|throw|plead|would ask for|ask only)\\b (?:your |for |a |some |myself |only |to )*(?:indulgence|understanding|forgiveness|patience|mercy|sympathy|measure|charity|pardon|be understood|be judged)${rest}`,
      `forgive me(?: if you can| please| for (?:this|leaving|it|saying))+${rest}`,
      `(?:you know|u know|you can imagine|you know yourself) (?:what it's like|what it is like|how it is)${rest}`,
      `(?:please |do |you (?:have to|must) )+(?:also )?(?:know that|remember that|consider (?:that|what)|bear in mind|see that|excuse)${rest}`,
      `understand me(?: please| also)*`,
      `i (?:would|should|want) (?:like )?it to be (?:understood|known)${rest}`,
    ),
  ],
});

const plain =
  /^(?:please |do |you |have to |must |also )*(?:know that|remember that|consider that|bear in mind|see that|excuse (?:the|any))/;
