import { held, kin } from './cue-words.ts';
import type { Cues } from './cues.ts';

/** The writer is served by the reader: theirs is the order, the subscription, the child that is taught. */
export const customerCues = {
  'please-stop': [
    String.raw`\b(?:please|kindly|can you|could you|will you|would you) (?:just |now |also )?(?:cancel|stop|close|delete|end|terminate|discontinue|unsubscribe|take (?:me|us|my|our)|remove (?:me|us|my|our)|confirm (?:the|this|that|receipt|in writing|cancellation)|return (?:our|my|the|all|both)|refund|collect|unlock|release|port|hand (?:over )?(?:our|all|the)|send (?:me |us )?(?:our|my|your|the final|the last|a final|the closing|everything)|let (?:me|us) have|transfer (?:our|my)|export|forward (?:our|my)|strike (?:me|us)|do not (?:charge|put)|withdraw my|port)`,
  ],
  'cancel-own': [
    String.raw`\b(?:cancel\w*|clos\w+|end(?:ing)?|terminat\w+|stop(?:ping)?|quit(?:ting)?|giv\w+ up|leav\w+|not renew\w*|return\w*) (?:\w+ )?(?:my|our|the|this) (?:\w+ ){0,2}${held}\b[^.]{0,40}\b(?:with you|from you|number|no\.?|of our|of my|at our|for our|for the|in our)\b`,
    String.raw`\b(?:cancel\w*|clos\w+|end(?:ing)?|terminat\w+|stop(?:ping)?) (?:my|our) (?:\w+ )?(?:subscription|membership|account|plan|policy|order|lease|tenancy|trade account|insurance|gym|standing order|booking|licence)\b`,
  ],
  'your-org': [
    String.raw`\byour (?:\w+ )?(?:company|firm|agency|services?|platform|software|app|tool|system|drivers?|helpdesk|call centre|engineers?|support|support team|salesman|staff|branch|warehouse|portal|printing house|practice|school|gym|nursery|clinic|bank|magazine|paper|newspaper|prices|price rise|terms|quote|offer|delivery|deliveries|product|facility|website is|cleaner|team (?:was|has|is|were))\b`,
  ],
  'self-customer': [
    String.raw`\b(?:as (?:a|your|an)(?: \w+)? (?:customer|subscriber|member|patient|tenant|parent|reader|buyer|guest|client of)|(?:i|we) (?:am|are|have been|was|were) (?:a |your |an )?(?:\w+ )?(?:customers?|subscribers?|members?|patients?|tenants?|guests?)|customers? of (?:your|yours)|season ticket|patient list|your tenant)\b`,
  ],
  'no-need': [
    String.raw`\b(?:no longer|not|never|no)\b[^.,;]{0,20}\b(?:need\w*|requir\w+|want\w*)\b(?! (?:to (?:pay|worry|do|be|send|reply|come)))`,
  ],
  'found-other': [
    String.raw`\b(?:i|we|our \w+|the \w+) (?:have |had )?(?:now )?(?:found|appointed|chosen|hired|instructed|engaged|decided on|gone with|selected) (?:a|an|another|our own|somebody|someone|the|mills|new)\b`,
    String.raw`\bin[- ]house\b`,
    String.raw`\b(?:switch\w*|mov\w+|chang\w+|go|going|off) (?:over )?to (?:a|an|another|the)? ?(?:\w+ )?(?:provider|supplier|firm|company|accountant|dentist|agency|platform|system|mill|tool|practice|nursery|school|kindergarten|tariff|competitor)\b`,
    String.raw`\bget(?:ting)? (?:the|our|my) [^.]{0,30}(?:from|elsewhere)\b`,
    String.raw`\btak\w+ (?:my|our) (?:\w+ )?(?:business|custom|website|books|accounts?) (?:elsewhere|to)\b`,
    String.raw`\bby (?:another|a different) (?:dealer|firm|supplier|company)\b`,
    String.raw`\bdifferent (?:company|firm|provider)\b`,
    String.raw`\bcheaper (?:elsewhere|one|dj|provider)\b`,
    String.raw`\bof our own\b`,
  ],
  'kin-with-you': [
    String.raw`\b(?:my|our) (?:\w+ )?${kin}\b[^.]{0,50}\b(?:lessons?|class(?:es)?|with you|place|school|group|course|violin|piano|guitar|ballet|nursery|last day)\b`,
    String.raw`\blook(?:ed|ing)? after (?:him|her|them|us|me|my|our|\w+ so)\b`,
    String.raw`\b\w+'s last day with you\b`,
  ],
  'thanks-serve': [
    String.raw`\bthanks (?:so much |very much )?for (?:\w+ )?(?:(?:look|clean|teach|treat|help|coach|bring|car|serv|driv|feed|train)ing (?:me|us|my|our|her|him|after|them)|(?:the|all the|your|years of) (?:\w+ )?(?:classes|lessons|bread|flowers|service|treatment|support|care|advice|drawings|offer|deliveries|work over))\b`,
    String.raw`\bthanks you for your work\b`,
  ],
  'refund-me': [
    String.raw`\b(?:refund|reimburse|repay|pay|charge|charged|credit) (?:me|us|my|our|back the|the rest of the premium)\b`,
    String.raw`\b(?:my|our) (?:card|refund|deposit|premium)\b`,
    String.raw`\bmoney back\b`,
    String.raw`\bdeposit back\b`,
    String.raw`\bwhat (?:do|would|else do) (?:we|i) owe\b`,
    String.raw`\b(?:what|whatever) (?:is|we|i) (?:due|outstanding|owe)\b`,
    String.raw`\bwill (?:pay|transfer) (?:it|you|november|what)\b`,
    String.raw`\bis (?:the|my) deposit\b`,
  ],
  'body-decided': [
    String.raw`\b(?:our|the|my) (?:board|committee|trustees|owners|residents|management|members|council|parents'? council|school|club|club's|hotel|parish|partners|directors|firm|company) (?:has|have|met|resolved|voted|would|thanks?|will|is|decided|considered)\b`,
    String.raw`\bon behalf of\b`,
    String.raw`\bthe owners\b`,
  ],
  'with-you': [
    String.raw`\b(?:lessons?|class(?:es)?|account|contract|course|subscription|savings|sessions?|coaching|training|cooperation|mandate|treatment|cover|agreement|order|hosting|bookkeeping|mortgage|policy|insurance|membership|flat|business|deal|money|records?|appointments?|trade) (?:\w+ )?(?:with|from|at) (?:you|your)\b`,
    String.raw`\b(?:order|buy|rent|get|hire|bought|ordered|rented|take|took) (?:\w+ )?(?:\w+ )?from you\b`,
  ],
  numbered: [
    String.raw`\b(?:order|account|contract|policy|customer|membership|subscription|booking|client|member|reference|tenancy|plan|ticket)(?: (?:number|no|nr|id|ref))?\.? (?:is )?#?number\b`,
  ],
  'your-invoice': [
    String.raw`\b(?:your|a|the) (?:\w+ )?(?:final|last|closing|outstanding)? ?(?:invoice|bill) (?:to|for the|will be paid|is paid|has been paid)`,
    String.raw`\bsend (?:us |me |in )?(?:your|the|a) (?:final |last |closing )?(?:invoice|bill)\b`,
    String.raw`\b(?:please )?invoice (?:us|me|the rest|what)\b`,
    String.raw`\blet (?:us|me) have your\b`,
    String.raw`\byour (?:closing|final|last) (?:invoice|bill|statement)\b`,
  ],
  'we-buy': [
    String.raw`\b(?:i|we) (?:have )?(?:ordered|bought|buy|order|rent|rented|hired|hire|subscribe|subscribed|paid you|use your|used your|signed up)\b`,
    String.raw`\bsign(?:ed)? up\b`,
  ],
  'your-contract-ends': [
    String.raw`\byour (?:\w+ ){0,3}(?:contract|engagement|appointment|mandate|services|authority|work|lease|role)\b[^.]{0,30}\b(?:ends?|not (?:be )?(?:renewed|extended|prolonged|needed|required)|expires|is not|will not|runs until|terminated|not required)\b`,
    String.raw`\bextend your\b`,
    String.raw`\bterminate your\b`,
    String.raw`\brevoke your\b`,
  ],
  'your-work-praise': [
    String.raw`\byou (?:did|have been|were|are) (?:a )?(?:\w+ )?(?:wonders|star|kind|lovely|great|patient|wonderful|brilliant)\b`,
  ],
  'our-things': [
    String.raw`\b(?:our|my) (?:papers|files|data|records|documents|books|ledgers|x-rays|notes|numbers|domains?|membership|subscription|lift|boiler|copier|premises|office|offices|building|residents|tenants|branch|stand|stall|mobile|phone|broadband|locker|season ticket|loan|parking|boat|piano|standing order|direct debit|order)\b`,
  ],
} satisfies Cues;
