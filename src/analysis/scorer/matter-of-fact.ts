const sees = /\b(?:you|u)(?: (?:can|could|may|might|will)|['’]ll) (?:\w+ )?see\b/i;
/** What makes it understanding that is asked for. */
const insight =
  /\b(?:hope|trust|surely|why|coming from|side|way|sense|choice|option|alternative|underst\w+|nobody|how (?:it|hard)|the same|as i do|please|must|have to|had to)\b/i;

/** True where a sentence tells what meets the eye: "a crack that you can see from the road". */
export const canBeSeen = (text: string): boolean => sees.test(text) && !insight.test(text);

/** "That is a matter for a solicitor." Mockery refers to calendars and cartoons. */
const referral =
  /\b(?:is|are|['’]s) (?:really |rather |more )?(?:(?:a|an|the) )?(?:matter|question|job|case|task|work|something) for (?:someone|somebody|(?:a|an|your|the) (?:\w+ )?(?:specialist|doctor|gp|lawyer|solicitor|therapist|counsellor|counselor|professional|mediator|accountant|electrician|plumber|surveyor|vet|physio\w*|team|firm|expert))\b/i;
export const isReferral = (text: string): boolean => referral.test(text);

/** "You wanted it louder, and now it is." */
const fulfilment =
  /\b(?:you|i|we) (?:came|wanted|asked|wished|hoped|set out)\b[^.;!?]*?,? and (?:now )?(?:you|it|they|he|she|we|that)(?:['’]ve| have| has)? (?:do|does|did|can|are|is|have|has)\W*$/i;
export const isFulfilled = (text: string): boolean =>
  fulfilment.test(text) && !/\bnot\b|n['’]t\b/.test(text);

/** "My insurance doesn't cover ladders": what a rule or an expert forbids. */
const ruling =
  /^\W*(?:(?:and|but|also|as|sorry),? )?(?:[\w'’]+ ){0,5}?(?:rules?|laws?|regulations?|regulators?|policy|insurance|insurers?|terms|code|licen[cs]e|contract|doctors?|physio|surgeon|university|visa)(?: of [\w'’ ]{2,30}?)? (?:(?:do|does|did|will|would)(?: not|n['’]?t) (?:allow|permit|let|cover)|won['’]?t (?:allow|permit|let|cover)|forbids?|forbade|prohibits?)\b[^.;!?]*\W*$/i;
/** What makes a plea or a view of it. */
const plea =
  /\b(?:understand|feel|felt|hope|believe|unfortunately|choice|sorry|sadly|hurts?|you)\b/i;

/** True where a sentence tells what a rule doesn't allow. */
export const isRuled = (text: string): boolean => ruling.test(text) && !plea.test(text);

/** "I do understand why you wrote that": the reader's side is seen, not the writer's. */
const sympathy =
  /\b(?:i|we) (?:do |can |fully |quite |completely |really )*understand (?:why|that|how) (?:you|this|it)\b/i;
const turned = /\b(?:but|please|hope|my|our|me|us|too|also|though|however)\b/i;

/** True where a sentence sees the reader's side and doesn't turn to the writer's. */
export const sympathises = (text: string): boolean => sympathy.test(text) && !turned.test(text);
