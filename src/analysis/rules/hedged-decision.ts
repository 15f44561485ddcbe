import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

// What may come to an end, after "I don't think I …", and how it ends, after "I think I …".
const goOn =
  "(?:i|we)(?:'ll|'d| can| could| will| should| want to) {adverbs}(?:be able to (?:do|come|take|teach|help|work|look after|offer|fit|serve|see)|(?:be (?:able to )?)?(?:carry(?:ing)?|continu(?:e|ing)|go(?:ing)?|keep(?:ing)?) (?:on|doing|working|with|as|to|up|coming|teaching|looking|going))\\b[^.;!?\\n]{0,80}";
const end =
  '(?:stop(?:ping)?|giv(?:e|ing) (?:up|notice)|step(?:ping)? (?:back|away|down|aside)|bow(?:ing)? out|wind(?:ing)? (?:down|up)|wrap(?:ping)? (?:this|it|things) up|(?:end|finish)(?:ing)?(?! (?:it |this |that |the \\w+ |on |with )+(?:on|with) (?:a|an|the)\\b)|call(?:ing)? it (?:a day|quits)|part(?:ing)? ways|pull(?:ing)? out|let(?:ting)? (?:this|it|you|the \\w+) go|draw(?:ing)? a line|leav(?:e|ing) it (?:there|here|at that))\\b[^.;!?\\n]{0,80}';
const must = '(?:(?:have|need|got|want|like|going|hoping|afraid i have) to |better |rather )';

export default defineRule({
  id: 'hedged-decision',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'A decision in maybes is read as a question, and the client answers it.',
  fix: 'Write that the work ends, and the date.',
  kinds: ['ending'],
  examples: {
    flagged: [
      'We will end our contract on 30 June. [I think it might be best for both of us].',
      "Our contract ends on 30 June. [I don't think I can keep working at that rate].",
      "The contract runs to June. [I think I'll have to give up the garden after that].",
    ],
    clean: [
      'I think it might be best to use the blue logo.',
      'We will end our contract on 30 June. The files may take a day.',
      'We might want to end the film on the lake.',
      "The proofs are in. Let's call it a day for today.",
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'m| am|'re| are) (?:kind of |sort of |kinda |sorta )?(?:thinking of|thinking about|leaning towards?) (?:stopping|ending|finishing|leaving|stepping|winding|giving up)\\b${rest}`,
      `(?:i|we) (?:don't|do not|dont) (?:really )?(?:see|know) (?:how|if|whether) i can (?:keep|carry|go|continue|do)\\b${rest}`,
      `(?:i )?reckon i (?:might|may) have to\\b${rest}`,
      `(?:i|we) {adverbs}(?:think|feel|believe|guess|suppose|wonder if)(?: that)? (?:it|this|we|maybe|perhaps) (?:might|may|could|would)(?: well)? (?:be |make )?(?:sense|best|better|time|wise|kinder|healthier)\\b[^.;!?\\n]{0,80}`,
      `(?:it|this|that|now)(?:'s| is| may| might| could| would)? {adverbs}(?:be |feels? like |seems? like |getting to be )+(?:an? )?(?:best|better|time|good (?:idea|time|moment)|wise|for the best|kinder|happier)\\b(?! (?:for you )?to (?:have|find|look|get|audition|book|try|line|ask|call|ring|talk|contact|hire|search|start (?:looking|asking))\\b)[^.;!?\\n]{0,80}`,
      `(?:it would appear|it could be|it may be|might it|would it)\\b (?:that|not|be|perhaps)\\b(?! (?:be )?(?:possible|(?:an? )?(?:\\w+ )?(?:bother|trouble)|too much|all right|alright)\\b)[^.;!?\\n]{0,80}`,
      `(?:take|taking|having|have|need) (?:an? )?(?:little |small |bit of a |short |natural )*(?:break|breather|pause|breathing space|some (?:air|space)|time apart)(?: from (?:each other|one another|us))?`,
      `(?:sort of |kind of |kinda )(?:leaning|fad\\w+|wind\\w*|drift\\w*|step\\w*|stop\\w*|done|over|pull\\w*)${rest}`,
      `(?:not|less) (?:so )?(?:really )?(?:a )?(?:goodbye|farewell|parting|an end)\\b${rest}`,
      `(?:i|we) {adverbs}(?:don't|dont|do not) {adverbs}think(?: that)? ${goOn}`,
      `(?:i|we) {adverbs}(?:don't|dont|do not) {adverbs}know (?:that|if|whether|how) ${goOn}`,
      `(?:it (?:looks|seems|feels) (?:like|as if|as though|that)|it may be that|chances are(?: that)?|the chances are(?: that)?) (?:i|we)(?:'ll| will| may| might|'m going to|'re going to) (?:not |have to |need to |no longer |be |going to )*(?:stop|end|finish|give up|step back|be able to|able to|do|come|continue|carry on|keep)\\b[^.;!?\\n]{0,80}`,
      `(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been) {adverbs}(?:wondering|thinking|starting to think|beginning to think)(?: about)? (?:(?:if|whether|that) )?(?:i|we|it|you)(?:'d| should| could| might| ought| would|'s)\\b[^.;!?\\n]{0,80}`,
      `(?:i'?m|i am|we'?re|we are) not {adverbs}sure(?: that| if| whether| how)? ${goOn}`,
      `(?:i'?m|i am|we'?re|we are) not {adverbs}sure(?: that| if| whether)? (?:this|it|that)(?:'s| is) {adverbs}(?:working|right|the right|a good fit)${rest}`,
      `(?:i|we) {adverbs}(?:think|guess|suppose|reckon)(?: that)? (?:i|we)(?:'ll|'m|'re|'d|'ve| will| am| are| would| have| should| might| may| could)? {adverbs}${must}*{adverbs}${end}`,
      `(?:i|we) (?:may|might)(?: well)? {adverbs}${must}*{adverbs}${end}`,
      `(?:maybe|perhaps|possibly) (?:it's (?:time|better|best)|it is (?:time|better|best)|(?:we|i)(?:'d| should| could| can| had| will|'ll)?) {adverbs}(?:part ways|part company|go (?:our|my) (?:own |separate )*ways?|${end})`,
      `(?:i|we) (?:kind of|sort of|kinda|sorta|probably|most likely|possibly) (?:won't|will not|can't|cannot|don't want to) [^.;!?\\n]{0,60}`,
      `(?:i|we) (?:was|were|am|are|'m|'re) (?:kind of |sort of |kinda |sorta |rather |secretly )?hoping (?:to|that (?:i|we) (?:could|might)|(?:i|we) (?:could|might)) ${must}*${end}`,
      `(?:i|we) (?:may|might)(?: well)? not be able to {adverbs}(?:carry on|continue|go on|keep|do|take) [^.;!?\\n]{0,80}`,
      `(?:we|i)(?:'ve| have)? (?:sort of |kind of |maybe |perhaps )+${rest}`,
      `(?:i|we) find (?:myself|ourselves) {adverbs}(?:in (?:the|a) (?:\\w+ )?position (?:of|where)|unable to be|having to|(?:possibly|perhaps|maybe) )[^.;!?\\n]{0,80}`,
      `(?:possibly|perhaps|maybe|potentially) (?:having|needing) to {adverbs}${end}`,
    ),
  ],
});
