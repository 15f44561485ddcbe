const now = '(?:now |hereby |therefore |so |also )*';

/** What leaves no doubt, in a plain sentence: set phrases by which people stop working for somebody. */
const sayings: readonly string[] = [
  '\\b(?:consider|take|treat|regard|accept) (?:this|it)(?: e-?mail| mail| letter| message)? (?:as |to be )?(?:my|our) (?:\\w+ )?notice\\b',
  '\\btake your (?:\\w+ ){1,2}(?:elsewhere|somewhere else|to (?:someone|somebody) else)\\b',
  `\\b(?:i|we) (?:am|are) ${now}(?:walking away|pulling out)\\b(?! (?:from|of) (?:the|a|all)\\b)`,
  '\\b(?:we are|i am) (?:no longer|not) (?:a|the) (?:good|right) (?:fit|match)\\b',
  '\\b(?:prefer|rather) not (?:to )?(?:work|continue|carry on) (?:together|with you|for you)\\b',
  '\\b(?:do not|no longer|will not|can not|can no longer|will no longer) (?:want to |wish to |be able to |be )?work(?:ing)? (?:with|for) you(?: (?:again|any ?more|any longer|in future|after|from)|\\W*$)',
  `(?:^|[,.;:–—] ?|\\b(?:and|so|but) )(?:i|we) ${now}quit[.!]?$`,
  '^(?:so |well |and |ok |right )*i am out(?:\\W*$|, (?!back|till|until|so|but|on|at|in|for|of|sorry|can|please))',
  '\\byour (?:\\w+ )?(?:slot|place|spot) (?:has (?:now )?been given|is going|goes|has gone|will go) to (?:someone|somebody|another|the next|one of)\\b',
  '\\b(?:our|this) (?:collaboration|cooperation|(?:working |business )?relationship|partnership|arrangement) (?:is over|ends here|is at an end|has run its course|has come to an end)\\b',
  '\\b(?:i am|we are) (?:done|through|finished) with you\\b',
  '\\byou (?:really )?no longer need (?:me|us)\\b',
  '\\b(?:i|we)(?: am| are| will| have to| must| hereby| therefore| now)* (?:resign|step down|stand down|withdraw|quit|stop|finish|retire|resigning|stepping down|standing down|withdrawing|quitting|stopping|finishing|retiring) as your\\b',
  '\\b(?:i|we)\\b[^.;:]{0,60}\\b(?:stop|stopping|cease|ceasing|finish|finishing) (?:to act|acting|work|working|to work) for you\\b',
  `\\b(?:i|we)\\b[^.;:]{0,20}\\b(?:pass(?:ing)? on|declin(?:e|ing)|turn(?:ing)? down|not (?:be )?(?:sign|accept|tak(?:e|ing) up)(?:ing)?|decided against) (?:the |your |a |this |our )?(?:renewal|renewing|extension|extending|new contract|next year's contract|(?:kind )?offer (?:to renew|of (?:a )?renewal))\\b`,
  '\\b(?:i|we)\\b[^.;:]{0,40}\\b(?:giv(?:e|ing) up|clos(?:e|ing)(?: down)?|shutting(?: down)?|winding (?:up|down)) (?:the|my|our) (?:\\w+ )?(?:studio|practice|salon|business|kennels|nursery|clinic|surgery|workshop|agency)\\b(?! (?:for|at|between|over|early|until|in the|door|account|side)\\b)',
];
/** The same, whatever softens them: "maybe we should go our separate ways?" */
const partings: readonly string[] = [
  '\\bgo(?:ing)? (?:our|your) (?:own )?(?:separate )?ways\\b',
  '\\b(?:we|us|to|of)\\b[^.;]{0,30}\\bpart(?:ing)? (?:ways|company)\\b(?! with (?:our|the|my|a)\\b)',
  '\\b(?:i|we|us|to)\\b[^.;]{0,30}\\bcall(?:ing)? it (?:a day|quits)\\b(?! (?:for (?:today|the day|now)|on|there for))',
];
/** What ends a contract in plain words, as its provider or as its customer. */
const contractEnd = new RegExp(
  `\\b(?:i|we)(?: am| are| have| will)? ${now}(?:decided to |writing to |formally )*(?:end|ending|terminate|terminating|terminated) (?:our|the|this|my|your) (?:\\w+ ){0,3}?(?:contract|agreement|engagement|collaboration|cooperation|partnership|arrangement|retainer)\\b(?! with (?:the|our|a|their|his|her)\\b)`,
);
const saying = new RegExp(sayings.join('|'));
const parting = new RegExp(partings.join('|'));
/** What only softens a condition: "it might be best if we stop". */
const soft = /\b(?:wonder\w*|best|better|good|idea|sense|kinder|easier|as|fine|okay) if\b/g;
/** What only threatens or quotes. */
const open =
  /\b(?:if|unless|next (?:time|one)|otherwise|or else|said|says|say|told|wrote|write that)\b|\blet (?:the|our|my|them|him|her) (?:\w+ )?know\b|["“”]/;
const hedge = /\b(?:maybe|perhaps|might)\b|\?/;

/** What a set phrase ends: the work, or a contract, which a customer ends in the same words. */
export type PlainEnd = 'work' | 'contract';

/** What a plain sentence ends in a set phrase: "consider this my notice"; null where it ends nothing. */
export function plainEndOf(plain: string): PlainEnd | null {
  if (parting.test(plain)) return open.test(plain.replace(soft, '')) ? null : 'work';
  if (open.test(plain) || hedge.test(plain)) return null;
  if (saying.test(plain)) return 'work';
  return contractEnd.test(plain) ? 'contract' : null;
}
