const gap = (most: number) => `[^.;?!]{0,${most}}?`;
const work =
  '(?:contracts?|agreements?|arrangements?|engagements?|projects?|retainers?|works?|jobs?|collaboration|cooperation|relationship|partnership|services?|accounts?|mandates?|lessons?|sessions?|classes|support|maintenance|visits?|walks?|walking|deliver(?:y|ies)|shoots?|edit(?:s|ing)?|bookings?|appointments?|cleaning|clean|tuition|tutoring|coaching|catering|representation|bookkeeping|payroll|seo|site|website|shop|blog|newsletter|column|podcast|garden(?:s|ing)?|house|flats?|place|books|plan|residency|slot|gigs?|commission|brief|campaign|rebrand|file|case|placement|training|gigs?|role|shift)';
const unit =
  '(?:day|week|month|one|job|invoice|lesson|session|visit|walk|clean|class|issue|edit|shift|deliver(?:y|ies)|order|round|appointment|gig|date|time|piece|post|shoot|cut|service|dinner|lunch|batch|collection|pick-up|tuning|term|weekday|episode|night|event|drop|set|project|site|report)';
const stop =
  '(?:stop(?:ping|s)?|quit(?:ting|s)?|finish(?:ing|ed)?|end(?:ing)?|ceas(?:e|ing)|drop(?:ping)?|resign(?:ing)?|leav(?:e|ing)|withdraw(?:ing)?|terminat(?:e|ing)|discontinu(?:e|ing)|giv(?:e|ing) (?:\\w+ )?up|lay(?:ing)? (?:\\w+ )?down|droping|step(?:ping)? (?:back|away|down|aside|out)|pack(?:ing)? (?:in|up|it in)|wind(?:ing)? (?:up|down)|bow(?:ing)? out|walk(?:ing)? away|sign(?:ing)? off|part(?:ing)? (?:ways|company)|shut(?:ting)? down|hand(?:ing)? back|call(?:ing)? (?:it a day|time)|pull(?:ing)? out|com(?:e|ing) off|down(?:ing)? tools|tak(?:e|ing) my leave|clos(?:e|ing) (?:your|the|this|our|my) (?:\\w+ )?(?:account|file|books|project|contract|arrangement|work|mandate|engagement)|clos(?:e|ing) (?:mandate|account|file|project)|let(?:ting)? (?:you|this one|it) go|binn(?:ing)|hang(?:ing)? up)';
const will =
  "(?:am|are|will|shall|must|do|can|would|now|hereby|have to|has to|have decided to|going to|gonna|be|wish to|intend to|want to|would like to|therefore|herewith|need to|'m|'re|just|simply|also|regretfully|so|thus|from today|today)";

/** Ways in which a provider ends the work, over the plain form of a sentence. */
export const decisions = {
  'i-stop-work': `(?<!if |until |unless |before |when )\\b(?:i|we|and|so|therefore|that)\\b (?:${will} ){0,4}${stop}\\b(?! (?:work until|the office|early|the (?:band|choir|company|gym|committee)|it (?:on|at|there|for)|(?:the|my) keys|off|down to))${gap(40)}\\b(?:${work}|for you|with you|you|yours|as of|after|on dated|at the end|today|dated|weekday)\\b`,
  'i-stop': `^(?:so |ok |right |well |hi \\w+ )?(?:i|we) (?:${will} ){0,4}(?:stop(?:ping)?|quit(?:ting)?|resign(?:ing)?|withdraw(?:ing)?|out|finish(?:ing|ed)?|done)\\b[^a-z]*$`,
  'stopping-work': `^(?:so |ok )?${stop}\\b (?:all |the |our |your |my |with |as |on |from |of ){0,3}${work}`,
  'not-continue': `\\b(?:i|we)\\b${gap(20)}\\b(?:not|no longer|never|unable to)\\b${gap(18)}\\b(?:continu\\w+|carry(?:ing)? on|renew\\w*|extend(?:ing)?|go(?:ing)? on|prolong\\w*|keep(?:ing)? (?:on|going)|stay on|act(?:ing)? for|represent|work(?:ing)? (?:with|for)|offer myself|support)\\b`,
  'not-any-more': `(?:^(?!please|thanks|do not)|[,:;] (?!please)|\\b(?:i|we|(?:our|my|the) \\w+)\\b)${gap(20)}\\b(?:not|no longer|never)\\b (?:be )?(?!have|know|see|receiv|been|hear|find|remember|paid|need|requir|order|accept|use|using|call|hold|be need|be requir)\\w+\\b${gap(60)}\\b(?:any ?more|any longer|after (?:the |this |that |next )?(?:dated|weekday|end|month|summer|christmas|year|easter|term|season|then|that|this|today|number|spring|winter|autumn|half)|from (?:dated|now|next|the)|beyond|past the|again|again from)\\b`,
  'no-longer-do': `\\b(?:i|we|and)\\b${gap(15)}\\bno longer\\b(?! (?:need|require|be need|be requir|offer|have|see|fits?))`,
  'will-not-be': `\\b(?:i|we)\\b${gap(25)}\\b(?:will|shall) (?:therefore |now )?not (?:therefore )?be (?:(?!need|requir|add|order)\\w+ing|available|coming|able to)\\b`,
  'no-future': `\\b(?:i|we)\\b${gap(20)}\\b(?:will|shall|can|do) not (?:\\w+ )?(?:do|make|take|write|come|edit|teach|clean|play|build|offer|extend|work|cook|serve|attend|accept|act)\\b`,
  'no-more-work': `\\bno (?:more|further) (?:${work}|\\w+ (?:from me|from us|by me|after|with me))\\b`,
  'from-me': `\\bno more\\b${gap(40)}\\b(?:from me|from us|by me)\\b`,
  'work-ends': `\\b(?:my|our|the|this|your|\\w+'s|s|all|of) (?:\\w+ ){0,4}?${work}\\b${gap(45)}\\b(?:ends?|will end|finish(?:es)?|stops?|will stop|comes? to (?:an end|a close)|draw(?:s|ing)? to|lapses?|terminates?|ceases?|will cease|concludes?|will not be renewed|is over|be ended)\\b(?! (?:up|with))`,
  'last-for': `\\b(?:last|final) (?:\\w+ ){0,3}?${unit}\\b${gap(45)}\\b(?:i (?:will|do|make|am|write|build|edit|play|can|shall)|we (?:will|do|make|are|print|can|shall)|for you|with (?:you|the|me|us|her|him)|from (?:me|us)|of (?:mine|ours))`,
  'last-is': `\\b(?:last|final) (?!invoice|bill|report|statement)(?:working |\\w+ ){0,3}?(?!invoice|bill|report|statement)${unit}\\b(?: \\w+){0,8}? (?:is|will be|would be|on|was|are|being|'s)\\b`,
  'my-last': `\\b(?:my|our) last\\b(?! (?:legs|e?mail|message|reminder|invoice|letter|call|one was))`,
  'last-one': `\\b(?:was|is|be|as|does|makes) (?:more or less )?(?:the|my|our|their|his|her|your) last\\b(?! (?:reminder|chance|warning|date|payment|time (?:i|we) (?:ask|remind|write)|e?mail|thing|step|page|bit|part))`,
  'last-one-dated': `\\blast (?:one|time|day|\\w+)(?:'?s| is| will be|,| on)? (?:thurs|tues|mon|fri|sat|sun|wed|weekday|dated|the|today|next|after)`,
  done: `\\b(?:i am|we are|that is me|that is us|am|consider me|me) (?:\\w+ )?(?:done|out|finished|through|gone)\\b (?:with|of (?!office|it|bed)|after|as of|doing|your|the job|for good)`,
  out: `\\b(?:i am|we are|that is me|that is us|so i am|am) (?:all )?(?:out|done|gone|finished|through)\\b(?! (?:of (?:office|it|bed|town)))|\\b(?:done|finished) (?:managing|doing|cleaning|writing|working|editing)\\b|\\bfor good\\b|\\bas far as i am concerned\\b`,
  'act-until': `\\b(?:i|we)\\b${gap(12)}\\b(?:will|shall) (?:therefore |still )?(?:act|work|tend|serve|continue|carry on|be|come|look after|keep)\\b${gap(40)}\\b(?:until|till|up to)\\b`,
  'close-noun': `\\b(?:account|file|case|project|books?) (?:is|are|will be|being) (?:now )?closed\\b|\\bclosure of\\b|\\bcancel(?:l?ing)? the rest\\b|\\bpass on the rest\\b|\\bwithdrawing (?:as|from)\\b`,
  'finished-with': `^(?:so )?(?:finished|done) with\\b|\\bdone with (?:you|your|the|this)\\b|\\bfinish with\\b`,
  'notice-given': `\\b(?:give|giving|gives|given|serve|here is|this is|this as|letter as|email as|accept|take this as|consider this)\\b${gap(40)}\\b(?:notice|termination|resignation|withdrawal)\\b`,
  'my-weeks': `\\bgiv(?:e|ing) you (?:my |the |a )?(?:\\w+ ){0,2}(?:weeks?|months?|days?)\\b`,
  hereby: `\\b(?:hereby|herewith)\\b${gap(25)}\\b(?:terminat|withdraw|resign|end|cancel|give|disengag|inform)`,
  terminate: `\\b(?:terminat(?:e|es|ing|ion)|disengag\\w+|cessation|withdrawal)\\b`,
  'end-of': `\\b(?:end|conclusion|termination|closure|ending|close|cessation|finish|farewell|winding down|stopping) (?:of|to|from|for|with|at) (?!the (?:month|week|year|day|world|quarter|term|season|dated)|dated)(?:our|the|my|your|this|these|work|\\w+ ?(?:${work}))\\b`,
  'our-end': `^(?:ending|leaving|stopping|finishing|closing|termination|disengagement|goodbye|good bye|farewell|notice)\\b`,
  resign: `\\b(?:i|we) (?:\\w+ ){0,2}(?:resign|withdraw|step down|bow out|quit)\\b`,
  'part-ways': `\\b(?:part (?:ways|company|the)|parting|separate ways|different directions?|grown apart|not the right (?:fit|match|person|one)|no longer (?:a|the|right)|run (?:its|their) course|take (?:my )?leave|taking my leave|natural (?:end|pause|stop)|be the (?:last|end)|calling (?:time|it)|goodbye|good bye|farewell)\\b`,
  'find-other': `\\b(?:find|get|hire|look for|looking for|need|book|try|be happier|better off)\\b${gap(25)}\\b(?:another|somebody else|someone else|anyone else|new|a different|other|else)\\b`,
  'own-closing': `\\b(?:clos(?:e|ing)|shut(?:ting)?|winding up|wind up|giving up|retir\\w+|packing in|ceas\\w+|leaving|finish(?:ing)? as|stop(?:ping)? (?:work|being))\\b${gap(35)}\\b(?:business|firm|studio|practice|agency|company|shop|side|trade|salon|freelanc\\w+|office|domestic|for good|from (?:dated|the|\\w+ing)|as an?)\\b`,
  'books-off': `\\b(?:off my books|from my books|taking you off|off the books|off the job|off the record|letting go|let go of|one of the (?:ones?|\\w+) (?:that )?(?:i|we|goes|go)|i am dropping (?!the keys|off)|aren't among|are not among|cutting (?:down|the)|hand(?:ing)? (?:your|the|it|over) (?:\\w+ )?back|give the (?:project|job|work) back|lay down)\\b`,
  'hedged-end': `\\b(?:wondering|thinking|think|leaning|feel(?:ing)?|propose|suppose|might|perhaps|maybe|inclin\\w+|minded|believe)\\b${gap(60)}\\b(?:wind\\w*|stop\\w*|ending|step (?:back|away|aside|down)|paus\\w*|leaving|part (?:ways|company)|the last|breather|break|handing|hand over|somebody else|someone else|another|not (?:\\w+ing|so much)|fad\\w+|bounce|going our|separate|run (?:their|its)|let go|plateau|cours|a different|make room|step back|calling|give each other|rest)\\b`,
  'cannot-go': `\\b(?:i|we) can not (?:\\w+ )?(?:go on|keep (?:on|going)|carry|continue|do this|work for|act|serve|stay|remain)\\b`,
  'that-is-it': `\\b(?:that is it for|that ends (?:it|the|our|my)|that is the end of (?:the|our|my)|this ends|that was the last|here (?:it|our) ends|that's it)\\b`,
  'stop-noun-dated': `(?<!\\b(?:offer|term|sale|deadline|school|it|doctor says|season|office|window|fair|event|link|licence|trial|year|month|lease) (?:will )?)\\b(?:ends?|stops?|finish(?:es)?|ceases?|closes?)\\b (?:here |now |there )?(?:on|at|with|after|in|from|as of|by|today|tonight|for us|for me|, for me)\\b`,
} as const;
