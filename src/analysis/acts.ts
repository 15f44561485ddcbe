import { decisions } from './decision.ts';
import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';

const work =
  '(?:contracts?|agreements?|arrangements?|engagements?|projects?|retainers?|works?|jobs?|collaboration|cooperation|relationship|partnership|services?|accounts?|mandates?|lessons?|sessions?|classes|support|maintenance|visits?|walks?|deliver(?:y|ies)|shoots?|edit(?:s|ing)?|bookings?|appointments?|cleaning|tuition|tutoring|coaching|catering|representation|bookkeeping|seo|site|website|shop|blog|newsletter|column|podcast|accounts|garden|house|books)';
const we = '(?:i|we)';
const end =
  '(?:stop(?:ping|s)?|quit(?:ting)?|finish(?:ing|es)?|end(?:ing|s)?|ceas(?:e|ing|es)|clos(?:e|ing|es)|drop(?:ping)?|resign(?:ing)?|leav(?:e|ing)|withdraw(?:ing|s)?|terminat(?:e|ing|es)|discontinu(?:e|ing)|conclud(?:e|ing)|giv(?:e|ing) up|step(?:ping)? (?:back|away|down|aside|out)|pack(?:ing)? (?:in|up|it in)|wind(?:ing)? (?:up|down)|bow(?:ing)? out|walk(?:ing)? away|sign(?:ing)? off|let(?:ting)? (?:you |it )?go|part(?:ing)? (?:ways|company)|shut(?:ting)? down|lay(?:ing)? down|hand(?:ing)? (?:over|back|off|on)|call(?:ing)? (?:it a day|time)|pull(?:ing)? out|retir(?:e|ing)|cancel(?:l?ing)?|fad(?:e|ing)|coming off|mov(?:e|ing) on)';
const gap = (most: number) => `[^.;?!]{0,${most}}?`;
const count =
  '(?:number|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty|sixty|ninety|a)';

/** What a sentence of a mail may do, each by an expression over its plain form. What follows from it is learned. */
const acts = {
  'we-end': `\\b${we} (?:am|are|will|shall|must|have to|would like to|want to|do|can|would|now|hereby|therefore|shall therefore|have decided to|be|going to|wish to|intend to|am going to|\\b)? ?(?:be )?(?:now |therefore |also |hereby |just |simply )?${end}`,
  'we-end-work': `\\b${we}\\b${gap(40)}\\b${end}\\b${gap(30)}\\b${work}\\b`,
  'ing-work': `\\b(?:stopping|ending|finishing|closing|leaving|dropping|quitting|terminating|withdrawing|winding up|winding down|stepping|handing|giving up)\\b${gap(25)}\\b(?:your|our|the|my|this|from|all)\\b`,
  'not-continue': `\\b${we}\\b${gap(25)}\\b(?:not|no longer|never|unable|cannot)\\b${gap(25)}\\b(?:continue|continuing|carry on|carrying on|renew|renewing|extend|extending|go on|going on|prolong|keep on|keep going|take on|work(?:ing)? (?:with|for)|act(?:ing)? for|represent)`,
  'no-more': `\\b${we}\\b${gap(30)}\\b(?:no longer|not|no|never)\\b${gap(45)}\\b(?:any ?more|any longer|again|further|no more|more|longer)\\b`,
  'not-after': `\\b(?:not|no longer|no)\\b${gap(50)}\\b(?:after|from|beyond|past) (?:the |this |next |that )?(?:dated|weekday|end|month|summer|christmas|year|easter|term|season|then)`,
  'work-ends': `\\b${work}\\b${gap(45)}\\b(?:ends?|ended|ending|finish(?:es|ed)?|stops?|comes? to (?:an end|a close)|clos(?:es?|ed)|lapses?|expires?|is over|are over|terminates?|ceases?|runs? out|concludes?|over and done)\\b`,
  'ends-dated': `\\b(?:ends?|finish(?:es)?|stops?|ceases?|closes?|until|lapses?|to an end)\\b${gap(20)}\\b(?:dated|weekday|the end of|this month|today|tonight|as of|with effect)`,
  'last-work': `\\b(?:last|final)\\b (?:\\w+ ){0,3}?(?:day|week|month|one|job|invoice|bill|lesson|session|visit|walk|clean|class|issue|edit|shift|delivery|order|round|appointment|gig|date|time|piece|post|report|payment|statement|shoot|cut|thing|service|dinner|lunch|batch|working day|pick-up|collection)`,
  'last-for-you': `\\blast\\b${gap(35)}\\b(?:for you|with you|of ours|i (?:do|make|will|am|write|build|edit|play)|we (?:do|make|will|are|print)|from (?:me|us))`,
  'we-done': `\\b(?:i am|we are|that is me|that is us)\\b ?(?:\\w+ )?(?:done|out|off|finished|through|gone)\\b`,
  'end-of-our': `\\b(?:end|conclusion|termination|closure|ending|close|cessation) of (?:our|the|my|your|this)?`,
  'give-notice': `\\b(?:give|giving|gives|given|serve|here is|this is|letter as|email as|in)\\b${gap(30)}\\bnotice\\b`,
  'notice-period': `\\b(?:weeks?|months?|days?)'?s?'?(?: of)?(?: written)? notice|notice period|period of notice|notice of ${count}|notice the contract|notice (?:that )?(?:our|the|we)|clause|pursuant|under (?:section|paragraph|article)`,
  terminate: `\\bterminat|\\bhereby\\b|\\bwithdraw|\\bresign|\\bdisengage|\\bdiscontinu`,
  decided: `\\b(?:decided|decision|made up my mind|come to the conclusion|concluded|resolved|time (?:has come )?(?:for|to|i))\\b`,
  'not-a-fit': `\\b(?:right fit|good fit|right match|best fit|right person|not the right|part ways|part company|go our separate|separate ways|different direction|grown apart|parted|parting|farewell|goodbye|good bye|take my leave)\\b`,
  'somebody-else': `\\b(?:new|another|other|next|somebody|someone|anyone|different|successor|replacement|whoever)\\b ?(?:\\w+ )?(?:provider|developer|designer|photographer|editor|accountant|bookkeeper|cleaner|teacher|tutor|writer|agency|firm|person|else|supplier|company|studio|gardener|electrician|plumber|builder|dj|coach|therapist|lawyer|solicitor|caterer|takes? over|after me|comes next)`,
  successor: `\\b(?:recommend|suggest|colleague|refer you|would take|takes? (?:over|on)|taking (?:new|on)|has (?:space|time|room|places|a place)|have (?:space|time|room)|is (?:good|free|excellent|happy)|(?:does|do) the same|can take|can help|could take|knows? the|is taking|cheaper|looking for clients|free places?|will look after|try )\\b`,
  directory: `\\b(?:register|directory|list of|lists|association|institute|guild|chamber|find an?|listed)\\b`,
  contact: `\\b(?:phonenumber|weblink)\\b`,
  handover: `\\b(?:hand(?:ing|ed)? (?:over|back)|handover|logins?|passwords?|access(?:es)?|keys?|files|folders?|drive|transfer|send you|will send|returned|return|export|credentials|usb|documents|papers|records|notes|attached|originals)\\b`,
  'paid-work': `\\b(?:paid|prepaid|as agreed|as ordered|as usual|as planned|as normal|already paid|you have paid|in advance|up to then|until then|till then|till that|until that)\\b`,
  'finish-paid': `\\b(?:finish|finished|complete|completed|deliver|delivered|done|honour|honoured|honor|take place|go ahead|stays?|will be|see it through|carried out)\\b${gap(50)}\\b(?:paid|agreed|ordered|contract|booked|planned|usual|before)\\b|\\b(?:paid|agreed|booked)\\b${gap(40)}\\b(?:finish|complete|deliver|done|take place|get|gets|will|happens?|stays?)`,
  refund: `\\b(?:refund|refunded|credit|credited|reimburse|money back|paid back|give back|send back|sent back|back to you|goes back|comes? back|be returned|returned to|repay|repaid|back on your|straight back|i return)\\b`,
  'refund-money': `\\b(?:money|deposit|retainer|fee|fees|balance|unused|overpaid|remaining|too much)\\b${gap(60)}\\b(?:back|refund\\w*|return\\w*|credit\\w*|repaid|reimburse\\w*)\\b|\\b(?:back|refund\\w*|return\\w*|credit\\w*)\\b${gap(50)}\\bmoney\\b`,
  invoice: `\\b(?:last|final|closing) (?:\\w+ )?(?:invoice|bill|statement|account|fee note)\\b`,
  dates: `\\b(?:dated|weekday|tomorrow|today|tonight)\\b`,
  'will-do': `\\b(?:i|we)(?: will|'ll| shall)\\b`,
  'thanks-for': `\\b(?:thanks|thank|grateful|gratitude|appreciated?|pleasure|joy|privilege|enjoyed|loved|glad)\\b`,
  'thanks-for-time': `\\b(?:thanks|thank|grateful|gratitude|cheers|obliged)\\b${gap(30)}\\b(?:for|to you for|that you|of)\\b${gap(40)}\\b(?:years?|work|working|trust|trusting|time|custom|business|months?|letting|everything|having|collaboration|cooperation|kindness|patience|support|hours|loyalty|being|all|choosing|commitment|confidence|seasons?|walks|letting|giving|treating|conversations|company|tea|cake|coffee|jobs?|projects?|orders|summers?|laughs|stories|faith)`,
  'thanks-alone': `^(?:many |with |kind )?(?:thanks|cheers)[,!. ]*(?:\\w+)?$`,
  because: `\\b(?:because|since|as (?:i|we|the|my|our|from)|so (?:i|we)|therefore|the reason|reason (?:is|being)|owing to|due to|cause|that is why|for that reason|it means|means (?:that )?(?:i|we)|ground)\\b`,
  'own-change': `\\b(?:retir|moving to|move to|new job|full.?time|studying|study|training|baby|pregnan|university|college|school|illness|surgery|operation|hospital|closing (?:the|my|our)|merge|accepted (?:a|the|an)|post of|taken a|got a (?:job|place)|i have a (?:job|post)|from (?:dated|the|september) i|only (?:do|take|work|teach)|no longer (?:do|take|offer|work|serve)|giving up|joining|joins?|back to (?:uni|school)|turn \\w+|lease|landlord|specialis|capacity|too far|drive)\\b`,
  'money-reason': `\\b(?:unpaid|overdue|not (?:been )?paid|rate|rates|fee|budget|price|scope|hours? (?:a|per)|rounds|late|days old|cancel\\w+)\\b`,
  pause: `\\b(?:pause|pausing|paused|on hold|until (?:you|the)|resume|resumes|back (?:in|on|from)|away|holiday|leave|suspend\\w*|break|week off|restart|pick (?:it|this|things) (?:back )?up|while i am)\\b`,
  unless: `\\b(?:unless|until|if) (?:\\w+ ){0,5}?(?:paid|payment|settled|cleared|received|arrives?)\\b`,
  'asks-reply': `\\?|\\b(?:let me know|please (?:confirm|send|let|tell|check|pay|choose|approve)|could you|can you|would you|which (?:do|would)|tell me)\\b`,
  quote: `\\b(?:quote|estimate|proposal|offer|brief|draft|version|option|mock-?up|scope|feedback|revision|invoice (?:number|for)|reminder|overdue|balance|due)\\b`,
  apology: `\\b(?:sorry|apolog|my (?:fault|mistake|error))\\b`,
  'future-work': `\\b(?:next (?:project|phase|time|week|month|step)|look(?:ing)? forward|start on|we can start|begin|kick off|ready to start|from then on|going forward|keep the|continues?|carry on as)\\b`,
  'customer-cancel': `\\b(?:cancel\\w*|clos(?:e|ing)|end(?:ing)?|terminat\\w+|stop|delete)\\b${gap(30)}\\b(?:subscription|plan|membership|order|policy|listing|seats?|hire|lease|standing order|trade account|my account|our account|this account|your (?:service|services|firm|studio|platform|system))\\b`,
  'customer-we': `\\b(?:i|we)\\b${gap(12)}\\b(?:ordered|bought|paid for|purchased|rent(?:ed)? from|am a customer|are a customer|have been a customer|subscribed|switch(?:ing|ed)?|have found (?:a|another)|moved to another)\\b|\\bcustomer of (?:yours|your)\\b|\\bour (?:order|supplier|landlord)\\b`,
  'customer-wants': `\\b(?:refund me|money back|my refund|i want (?:a|my)|charged (?:me|us)|delete (?:my|our) data|confirm the (?:end|cancellation|termination)|send us (?:the|your|a) (?:final|closing|last)|your (?:support|delivery|depot|driver|courier|helpdesk|app|portal|chat|warehouse|assessor|adjuster|call centre))\\b`,
  'your-service-ends': `\\b(?:your|the) (?:cleaning|gardening|services?|contract|work|studio|agency|firm|team)\\b`,
  'customer-own': `\\b(?:(?:not|no longer) (?:be )?(?:need|needing|require|requiring) (?:your|the|any|it)|(?:change|changing|changed|chosen|choose|found) (?:another |a new |a different )?(?:supplier|provider|translator|firm|agency)|(?:as|being) your customer|my (?:daughter|son|membership|mobile|flat) |our board|the tool we|hand over the files|return our|export our|taking (?:my|our) business|(?:cleaning|maintenance|support|gardening|hosting|printing|catering|upkeep|service) (?:of|at|for|in) (?:our|my) |our (?:office|building|premises|residents|tenants|racks?|standing order|landlord|supplier)|my (?:practice|studio|salon) account|on behalf of the (?:owners|residents|board|tenants|committee)|hired (?:someone|somebody|a)|in-house|(?:not|no longer) (?:be )?need(?:ing)? (?:your|the|any|it)|do not need (?:your|the|any)|please (?:stop|cancel|close|return (?:both|the|our|all)|send (?:us|me) (?:the|your|a) (?:final|closing|last)|confirm (?:the|this|that))|with your (?:firm|company|studio|agency|practice|office|team)|at your (?:workshop|store|shop|facility)|by another (?:dealer|firm|supplier)|(?:lessons|classes|sessions) (?:from|with) you|my own \\w+ lessons|(?:we|i) (?:buy|order|rent|hire) |voted|your (?:app|platform|system|servers?|hosting|product|tool|facility|terms|price rise))\\b`,
  'job-own': `\\b(?:my resignation|resign (?:as|from)|resigning (?:as|from)|job as|job at|in your company|my notice|last shift|days'? leave|holidays?: |the post of|from the (?:band|board|committee)|stepping down as|my badge|my laptop|your roster|manager|the rota|employment|line manager)\\b`,
  'rent-own': `\\b(?:notice (?:on|upon) (?:the|my|our|room)|the lease|my lease|our lease|move out|moving out|out by|be out|deposit back|landlord|flat|rent)\\b`,
  'provider-own': `\\b(?:you(?: have)? (?:already )?paid|your (?:files|logins?|passwords?|keys|website|site|books|account|garden|data|photos|designs?|drawings|drafts|contacts|project|deposit)|last invoice|final invoice|(?:my|our) (?:rate|rates|fee|fees|price|prices|clients|customers|practice|studio|firm|agency)|for your|your next|take over|taking over|whoever (?:comes|takes|you|has|follows|gets)|recommend|(?:i|we) (?:will )?(?:finish|deliver|complete|send you|hand))\\b`,
  employee: `\\b(?:resign\\w*|my post|post of|my (?:job|position|role)|employment|employer|manager|annual leave|holidays? (?:left|owed)|days'? leave|payroll|hand(?:ing)? in my notice|my notice|last shift|line manager|board of|director|staff|colleagues?|p45|rota|laptop and|badge)\\b`,
  friends: `\\b(?:dear (?:readers|friends|uncle|aunt|neighbour)|hello readers|hello everyone|mate|bro|bruh|love you|darling|nan|mum|dad|dinner|lunch|party|saturday night|book club|weekend|neighbour|fence|tenant|landlord|newsletter|subscribers?|issue)\\b`,
  'client-work': `\\b(?:your (?:site|website|shop|house|flat|garden|account|accounts|books|project|logo|lessons?|sessions?|dog|hair|file|files|mandate|case|brand|newsletter|podcast|wedding|walks|appointments?|order|orders|text|translations?|photos?|kitchen|office|books|child|son|daughter))\\b`,
  'for-you': `\\b(?:for you|with you|your (?:company|firm|business|team))\\b`,
  hedge: `\\b(?:maybe|perhaps|possibly|might|sort of|sorta|kind of|kinda|wondering|thinking|i suppose|i think|i feel|somewhat|a (?:bit|little)|leaning|could be|may be|seems?|probably|conceivably|i guess|inclin\\w+|minded|as it were|rather)\\b`,
  'after-call': `\\b(?:(?:spoke|speak|talk(?:ed)?|discussed|agreed|said|told|mentioned|explained|chat(?:ted)?|conversation|call)\\b${gap(30)}\\b(?:phone|telephone|call|video|zoom|teams|earlier|today|yesterday|this (?:morning|afternoon)|(?:on )?weekday|just now)|(?:our|the|your) (?:call|phone call|conversation|talk|chat)\\b)`,
} as const satisfies Record<string, string>;

export type ActId = keyof typeof acts;
export const actIds = Object.keys(acts) as readonly ActId[];

const compiled = actIds.map((id) => [id, new RegExp(acts[id])] as const);
const deciding = Object.entries(decisions).map(([id, source]) => [id, new RegExp(source)] as const);

// A name within a sentence: capitals that don't open it, but for months, days and forms of address.
const named =
  /(?<=[\p{Ll}\d,;:—-]\s)(?!(?:Mr|Mrs|Ms|Dr|Dear|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|VAT|PDF|I)\b)\p{Lu}\p{Ll}+|^(?!(?:The|This|That|My|Our|Your|It|There|Dear|Hi|Hello|Thank|Thanks)\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|(?:at|over|in|from|does|has|can|is|and|takes|would|will|knows)\b)/u;
const able =
  /\b(?:(?:does|do|did|has|have|is|are|'s|takes?|can|could|would|will|knows?|was|caters?|works?|said|runs?|makes?|comes?) .{0,45}?\b(?:same|similar|space|room|time for|free|good|great|excellent|cheaper|taking|look after|help|take|takes|start|qualified|happy|super|lovely|near you|places?|slots?|patience|recommend|over|available|call|clients?|experience|well|up for it|sick at it)\b|(?:recommend|suggest|try|ask|ring|call|see|contact|speak to|colleague|list|register|directory)\b)/i;

const kept = createMemo<readonly string[]>(keptSentences);

/** What one sentence does, by the names of the acts found in it. */
export const actsOf = (text: string): readonly string[] => kept(text, () => findActs(text));

function findActs(typed: string): readonly string[] {
  // What is still to be put in counts as said: "[Name]".
  const text = typed.replace(/\[([^[\]]*)\]/g, '$1');
  const now = plain(text);
  const found: string[] = [];
  for (const [id, expression] of compiled) if (expression.test(now)) found.push(`#${id}`);
  let decides = 0;
  for (const [id, expression] of deciding)
    if (expression.test(now)) {
      decides++;
      found.push(`#!${id}`);
    }
  if (decides > 0) {
    found.push('#decides');
    if (decides > 1) found.push('#decides-twice');
    if (decides > 2) found.push('#decides-thrice');
    for (const other of [
      'customer-cancel',
      'customer-we',
      'customer-own',
      'job-own',
      'rent-own',
      'provider-own',
      'employee',
      'pause',
      'unless',
      'hedge',
      'client-work',
      'for-you',
      'your-service-ends',
      'dates',
      'because',
      'future-work',
    ])
      if (found.includes(`#${other}`)) found.push(`#decides+${other}`);
  }
  if (named.test(text)) {
    for (const id of ['successor', 'directory', 'contact', 'somebody-else', 'handover'])
      if (found.includes(`#${id}`)) found.push(`#named+${id}`);
    if (able.test(text)) found.push('#names-other');
  }
  return found;
}
