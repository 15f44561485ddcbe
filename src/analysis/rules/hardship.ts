import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hardship',
  category: 'justifying',
  sureness: 'medium',
  why: 'Hardship told as an excuse burdens the client and weakens the reason.',
  fix: 'Keep to one plain fact, such as "I work two days a week from May".',
  examples: {
    flagged: [
      "[I haven't slept for weeks].",
      '[My doctor says the stress is making me ill].',
      "[I've got kids to feed].",
      "[I'm completely exhausted].",
    ],
    clean: [
      'My hip is replaced in February.',
      'The doctor called about the website.',
      'I have two offices in Leeds.',
      'The exhaust is new.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:i|we)(?:'ve| have| had|'m| am| was)?(?: not|n't| barely| hardly| scarcely| literally| been| don't| do not| can't| didn't)* (?:slept|sleep|sleeping|eaten|eat|had (?:a|one|any) (?:day|night|weekend|minute|proper|break|time) off|had no time off|had a day|had time off)\\b(?! (?:on (?:monday|tuesday)|at the hotel))(?=[^.;!?\\n]{0,50}(?:since|for|properly|weeks?|months?|nights?|days?|hours?|because|at all|off|full|over|a week|toast|from|numbers))${rest}`,
      `(?:i|we)(?:'ve| have)? (?:not |n't )?(?:slept|sleep) (?:only )?(?:\\w+ )?(?:hours?|a full|since)${rest}`,
      `(?:i|we)(?:'ve| have|'m| am)?(?: been| just| so| really)* (?:up (?:till|until|all night)|living on (?:toast|noodles|\\w+)|on toast|eating toast|at (?:my|our) wits'? end|at the end of my (?:rope|tether)|on my (?:last legs|knees)|worn out|burn(?:ed|t) out|falling apart|a wreck|in bits|in tears|crying|held together|exhausted|shattered|drowning|beside myself|close to breaking|breaking down|sitting here shaking)\\b${rest}`,
      `i(?:'m| am)(?: so| just| really| absolutely| completely| totally| utterly| dead)* (?:tired|exhausted|worn out|shattered|a wreck|drained|knackered|burnt out|burned out|broken|alone with)\\b${rest}`,
      `(?:i|we)(?:'ve| have)?(?: literally| just| actually)? (?:cried|wept|sobbed|broke down|was (?:literally )?crying)\\b${rest}`,
      `my (?:doctor|gp|own gp|physio|therapist|consultant|wife|husband|partner|missus|cardiologist|family|marriage|kids|children|mother|health|nerves|stomach|chest|mental health)(?:'s)?(?: \\w+)? (?:says? (?:the|this|it|that|i)|said (?:the|this|it)|took one|begged|begs?|was extremely|is worried|was worried|cries|suffers?|is suffering|was beginning to suffer|is at breaking|can't take|has been in knots|been in knots|sits up|haven't seen|never sees?)\\b${rest}`,
      `(?:i|we)(?:'ve| have)?(?: also)?(?: got| three| two)? (?:\\w+ )?(?:kids?|children|childrens|staff|lads|family|salaries|mouths|rent|mortgage|landlord|boys|babies|a newborn|cat|dog|sick \\w+)\\b[^.;!?\\n]{0,40}?\\b(?:to (?:feed|pay|support|find|find|raise)|on antibiotics|and a mortgage|to think (?:of|about)|wants?|i can't|at the door|waiting|and (?:a|i))\\b${rest}`,
      `(?:i've got|i have) (?:a )?(?:\\w+ )?(?:kids|mortgage|newborn|landlord)\\b${rest}`,
      `(?:it(?:'s| is)|this is|its|the stress is|the stress) (?:just |literally |slowly |really )*(?:killing me|making me (?:ill|sick)|destroying|wearing me|too much for me)\\b${rest}`,
      `(?:i|we)(?:'ve| have)? (?:had|have) (?:a |the |an )?(?:nightmare|crazy|awful|terrible|hellish|horrible|rough|brutal|hell of a) (?:week|month|year|day|time)${rest}`,
      `it was a (?:crazy|nightmare|mad|hellish) (?:week|month)${rest}`,
      `(?:i felt|i feel|feeling) (?:physically )?sick(?: all| for| to my)${rest}`,
      `nothing left (?:of me|in the tank)`,
      `(?:other people|clients|customers) chasing me`,
      `(?:i've )?been (?:here|at it|working) (?:until|till|since) (?:\\w+ )?(?:every night|at night|midnight|dawn)${rest}`,
    ),
  ],
});
