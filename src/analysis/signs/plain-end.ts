const now = '(?:now |hereby |therefore |so |also )*';

/** What leaves no doubt, in a plain sentence: set phrases by which people stop working for somebody. */
const sayings: readonly string[] = [
  '\\b(?:consider|take|treat|regard|accept) (?:this|it)(?: e-?mail| mail| letter| message)? (?:as |to be )?(?:my|our) (?:\\w+ )?notice\\b',
  '\\btake your (?:\\w+ ){1,2}(?:elsewhere|somewhere else|to (?:someone|somebody) else)\\b',
  `\\b(?:i|we) (?:am|are) ${now}(?:walking away|pulling out)\\b(?! (?:from|of) (?:the|a|all)\\b)`,
  '^(?:so |i think |then )?let us (?:just )?call it (?:a day|quits)(?: (?:here|now|there|at that|with this))?\\W*$',
  '\\b(?:we are|i am) (?:no longer|not) (?:a|the) (?:good|right) (?:fit|match)\\b',
  '\\b(?:prefer|rather) not (?:to )?(?:work|continue|carry on) (?:together|with you|for you)\\b',
  '\\b(?:do not|no longer|will not|can not|can no longer|will no longer) (?:want to |wish to |be able to |be )?work(?:ing)? (?:with|for) you(?: (?:again|any ?more|any longer|in future|after|from)|\\W*$)',
  `(?:^|[,.;:–—] ?|\\b(?:and|so|but) )(?:i|we) ${now}quit[.!]?$`,
  '^(?:so |well |and |ok |right )*i am out\\W*$',
  '\\byour (?:\\w+ )?(?:slot|place|spot) (?:has (?:now )?been given|is going|goes|has gone|will go) to (?:someone|somebody|another|the next|one of)\\b',
  '\\b(?:our|this) (?:collaboration|cooperation|(?:working |business )?relationship|partnership|arrangement) (?:is over|ends here|is at an end|has run its course|has come to an end)\\b',
  '\\b(?:i am|we are) (?:done|through|finished) with you\\b',
  '\\byou (?:really )?no longer need (?:me|us)\\b',
];
const saying = new RegExp(sayings.join('|'));
/** What only threatens, quotes or asks. */
const open =
  /\b(?:if|unless|next (?:time|one)|otherwise|or else|maybe|perhaps|might|said|says|say|wrote|write that)\b|["“”?]/;

/** True where a plain sentence ends the work in a set phrase: "consider this my notice". */
export const endsPlainly = (plain: string): boolean => saying.test(plain) && !open.test(plain);
