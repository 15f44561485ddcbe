import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hedged-decision',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'A decision in maybes is read as a question, and the client answers it.',
  fix: 'Write that the work ends, and the date.',
  kinds: ['ending'],
  examples: {
    flagged: ['We will end our contract on 30 June. [I think it might be best for both of us].'],
    clean: [
      'I think it might be best to use the blue logo.',
      'We will end our contract on 30 June. The files may take a day.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'m| am|'re| are)? ?(?:just |also |really |honestly |sort of |kind of |kinda |like |lowkey |rather |currently )*(?:think|thinking|thinkin|feel|feeling|feel like|believe|guess|suppose|reckon|wonder|wondering|suspect|tend to think|leaning|inclined|minded|toying|considering|contemplating|keep wondering|find myself wondering)(?: that| it's| it is| it| i'm| i| im| of| with| we| like| towards| to| if| whether| about| this| maybe| perhaps| possibly| prob)* (?:might|may|could|maybe|perhaps|possibly|probably|best|better|time|not|leaning|going|gonna|stopping|stepping|winding|ending|taking|leaving|handing|moving|wind|step|stop|perhaps|somebody|someone|should|would be|run|reached|done|getting|to (?:step|stop|end|wind|leave))\\b[^.;!?\\n]{0,90}`,
      `(?:it|this|that|april|now|time)(?:'s| is| may| might| could| would)?(?: well| just| also| even)? (?:may |might |could |would |perhaps |probably |maybe |possibly |be |be a |sort of |kind of |feel like |feels like |seems like |getting to be |getting to the stage )+(?:best|better|time|an idea|a good (?:idea|time|moment)|natural|nicer|healthier|wise|for the best|the right|kinder|happier|premature|sweet|where we|that|sort of)\\b[^.;!?\\n]{0,80}`,
      `(?:it would appear|it could be|it may be|shall we say|might one|might it|would it)\\b (?:that|not|be|venture|perhaps)\\b[^.;!?\\n]{0,80}`,
      `(?:it's|it is|all)? ?(?:probably )?for the best(?: for (?:everybody|everyone|us|both|all)\\w*)?`,
      `(?:take|taking|having|have|had|give|bit of|little|need|lil|short|natural|small) (?:each other )?(?:a )?(?:little |small |bit of a |short |natural )*(?:break|breather|pause|breathing space|some (?:air|space)|time apart|holiday|rest)(?: from (?:each other|one another|us))?`,
      `(?:sort of |kind of |kinda |sorta )(?:leaning|fad\\w+|wind\\w*|drift\\w*|step\\w*|stop\\w*|bounce|wondering|done|over|pull\\w*)${rest}`,
      `(?:at least )?for (?:the time being|now|a (?:little )?while|the moment)(?= ?[,.!?]| ?$)`,
      `(?:you|the \\w+|your \\w+) (?:might|may|could|would|'d)(?: well| just| perhaps| probably| possibly)? be (?:happier|better off|better served|in better hands|suited|nicer|better)\\b${rest}`,
      `(?:not|less) (?:so )?(?:really )?(?:a )?(?:leaving|goodbye|farewell|parting|an end)\\b${rest}`,
      `(?:we|i)(?:'ve| have)? (?:sort of |kind of |maybe |perhaps )+${rest}`,
      `(?:run|grown) (?:its|their|in|apart)\\b[^.;!?\\n]{0,25}(?:course(?:-ish)?|apart|directions)`,
    ),
  ],
});
