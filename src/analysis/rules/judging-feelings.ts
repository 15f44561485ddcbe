import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const harsh =
  'insulting|disrespectful|rude|unfair|disappointing|frustrating|offensive|a liberty|unprofessional|hurtful|arrogant|outrageous|unacceptable|exhausting|demeaning|shameful|appalling|patronising|patronizing|humiliating';

export default defineRule({
  id: 'judging-feelings',
  category: 'opinion',
  sureness: 'high',
  why: "A feeling about the client's conduct is an opinion; it can't be checked, only disputed.",
  fix: 'Say what happened, with dates or figures.',
  examples: {
    flagged: [
      '[I feel used].',
      "[It isn't fair on my staff].",
      '[I find it insulting].',
      "[It's been a frustrating experience].",
      '[It hurts to be treated like this].',
    ],
    clean: [
      'I feel better today.',
      'A slow page hurts the ranking, and that hurts sales.',
      'It is a relief that the server held.',
      'I find it easier to work at night.',
      'The frustrating bug is fixed.',
      'I used the new font.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we) {adverbs}(?:find|found|consider|call|thought) (?:it|this|that|all this|the (?:whole|conduct|way|tone|affair)[^.;!?,\\n]{0,40}|your [^.;!?,\\n]{0,30}) (?:as |to be |all )?{adverbs}(?:${harsh})\\b${rest}`,
      `(?:i|we) {adverbs}(?:feel|felt) {adverbs}(?:like )?(?:used|undervalued|unappreciated|disrespected|taken for granted|taken advantage of|let down|cheated|walked over|ignored|insulted|belittled|humiliated|exploited|betrayed)\\b${rest}`,
      `(?:it|this|that)(?:'s been| has been| was)? {adverbs}(?:an? )?{adverbs}(?:${harsh}) (?:experience|time|project|year)\\b${rest}`,
      `(?:it|this|that)(?:'s| is| was|'s been| has been| isn't| wasn't) {adverbs}(?:not |n't )?{adverbs}fair (?:on|to) (?:me|us|my|our)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are) {adverbs}(?:disappointed (?:in|with|by) you|offended|insulted|appalled|hurt (?:by|that))(?! (?:all|the weather))${rest}`,
      `(?:it's|it is|its) {adverbs}(?:clear|obvious|plain) (?:to me )?(?:that )?we (?:want|see|value|have|think|work)\\b[^.;!?\\n]{0,30}?\\b(?:different\\w*|apart|opposite|in another way)\\b${rest}`,
      `(?:i|we) (?:won't|will not|refuse to|don't deserve to|do not deserve to|can't|cannot) {adverbs}be (?:treated|spoken to|talked to) (?:like|this|that|as|in|so)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are|'ve been| have been|was|were)(?: not|n't) {adverbs}(?:happy|pleased|comfortable|impressed) (?:with|about|by) (?:how|the way|what) (?:you|your|this|it|that)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are|'ve been| have been| was| were) {adverbs}(?:upset|hurt|saddened|insulted|offended) (?:with|about|by) (?:how|the way|what|your|you)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are) not {adverbs}(?:happy|comfortable|enjoying) (?:in |with )?(?:working|this (?:relationship|arrangement|collaboration))\\b${rest}`,
      `(?:i|we)(?:'d| had)? {adverbs}expected (?:better|more|so much more) (?:from|of) you${rest}`,
      `(?:this|that) (?:is|was)(?: just| really)?(?:n't| not) (?:how|the way) (?:you|one|people|to) {adverbs}(?:treat|deal|behave|work|do|speak|talk)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are) {adverbs}(?:frustrated|exasperated|annoyed|angry|cross)(?: right now| at this point| at the moment| with you| with this| about this)*(?=\\s*(?:[.,!;]|$))`,
      `(?:it|this)(?:'s| is) (?:no|not any|not much) fun (?:any ?more|any longer|for me)${rest}`,
      `the (?:trust|respect|chemistry|spark) (?:is|was|has) (?:gone|missing|broken|lost|never there|never been there)${rest}`,
      `it {adverbs}hurt (?:me |us )?to (?:read|hear|see|be)\\b${rest}`,
      `it {adverbs}hurts (?:to be|me|us|when you)\\b${rest}`,
      `(?:i|we)(?:'m| am|'re| are|'ve been| have been| was| were) {adverbs}(?:shocked|appalled|taken aback|hurt|upset|saddened|offended|insulted|disgusted|outraged|dismayed|astonished|stunned|disappointed)(?: and (?:\\w+ly )?\\w+)? (?:by|at|with|that|about|in|to (?:read|hear|see|find|learn)(?: that)?) (?:you|your|how you|the way you|what you|nobody|we (?:are|were) (?:treated|spoken))\\b${rest}`,
      `(?:i|we) {adverbs}(?:don't|do not|dont|didn't|did not|no longer) {adverbs}(?:feel (?:respected|valued|appreciated|heard|trusted|welcome|listened to|taken seriously|safe)|trust (?:you|your)|appreciate (?:being|your (?:tone|attitude|comments?|remarks?|behaviou?r)|the way|how)|like (?:the way|how) you|like your (?:tone|attitude))\\b${rest}`,
      `(?:the|my|our) (?:trust|faith|confidence)(?: (?:between us|in you|in your \\w+))? (?:is|has been|was|has) (?:now )?(?:gone|broken|lost|destroyed|shattered|shaken|damaged)\\b${rest}`,
      `(?:i|we)(?:'ve| have)? {adverbs}lost (?:all |any )?(?:trust|faith|confidence|respect) (?:in|for) you\\b${rest}`,
      `it {adverbs}(?:bothers|annoys|upsets|offends|insults|irritates|frustrates|disappoints|infuriates|saddens) (?:me|us) (?:that|when|how|to see that) (?:you|your)\\b${rest}`,
      `(?:i|we) (?:{adverbs})(?:thought|hoped|believed) (?:we had|you (?:valued|respected|trusted|cared)|loyalty|(?:\\w+ ){1,3}(?:meant|counted|was worth))\\b[^.;:!?\\n]{0,40}?\\b(?:better|more|than that|than this|something|for)\\b${rest}`,
      `your (?:\\w+ )?(?:tone|attitude|behaviou?r|manner|message|mail|email|mails|emails|comment|comments|remark|remarks|review|reply|words) (?:\\w+ )?(?:was|is|were|are|felt|feels|came across|comes across|come across|sounded|sounds) {adverbs}(?:as )?{adverbs}(?:out of (?:order|line)|hostile|rude|entitled|aggressive|disrespectful|unfair|hurtful|condescending|patroni[sz]ing|arrogant|unkind|harsh|cold|insulting|offensive|unprofessional|dismissive|uncalled for|inappropriate)\\b${rest}`,
      `(?:it|this|that)(?:'s| is| was| felt| feels)(?: \\w+ly| just| a bit| a little| quite| really| very| rather)* (?:disrespectful|unprofessional|inconsiderate|thoughtless|ungrateful|cheeky|bad form|poor form|bad manners|not okay|uncalled for|hurtful|insulting|petty|mean-spirited|shabby)\\b${rest}`,
      `(?:i|we) {adverbs}(?:think|thought|find|found|feel) (?:it|that|this)(?:'s| is| was)? (?:\\w+ly |a bit |quite |just |very |pretty )*(?:bad manners|poor form|bad form|out of order|cheeky|petty|thoughtless|mean|shabby|ungrateful|inconsiderate)\\b${rest}`,
      `(?:it|this)(?:'s| is|'s been| has been| was) {adverbs}(?:hard|difficult|tough|exhausting|draining|tiring|painful|stressful|frustrating|a struggle|a nightmare) (?:to work|working|dealing|to deal|to communicate|communicating) with (?:you|your)\\b${rest}`,
      `(?:i|we) {adverbs}feel(?: that| like)? (?:my|our) (?:work|time|effort|efforts|expertise|advice|opinion) (?:is|are|isn't|aren't|was|means|counts|doesn't|does not)\\b${rest}`,
      `(?:i|we) (?:guess|suppose)(?: that)? (?:i'm|i am|we're|we are) (?:just )?(?:not (?:\\w+ )?(?:important|good|worth)|only (?:the|a)|an afterthought|the last)\\b${rest}`,
      `you {adverbs}(?:seem|appear) to have (?:lost|forgotten|given up|no|little|decided)\\b${rest}`,
      `(?:i|we) {adverbs}(?:sense|feel) (?:a lot of |some |so much |a certain )?(?:resistance|hostility|resentment|mistrust|distrust|negativity|contempt|tension) (?:from|in|between|on) (?:you|your|us)\\b${rest}`,
    ),
  ],
});
