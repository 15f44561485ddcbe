import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';

const any = (...words: readonly string[]) => `\\b(?:${words.join('|')})\\b`;
const gap = (most: number) => `[^.;?!]{0,${most}}?`;
const we = any('i', 'we');
const work = any(
  'contracts?|agreements?|arrangements?|engagements?|projects?|retainers?|work|jobs?|collaboration|cooperation|relationship|partnership',
  'services?|accounts?|mandates?|lessons?|sessions?|classes|support|maintenance|visits?|bookings?|coaching|bookkeeping|site|website',
);
const end = any(
  'stop(?:ping|s)?|quit(?:ting)?|finish(?:ing|es)?|end(?:ing|s)?|ceas(?:e|ing|es)|drop(?:ping)?|resign(?:ing)?|leav(?:e|ing)|withdraw(?:ing|s)?',
  'terminat(?:e|ing|es)|discontinu(?:e|ing)|conclud(?:e|ing)|giv(?:e|ing) up|step(?:ping)? (?:back|away|down|aside)|wind(?:ing)? (?:up|down)',
  'bow(?:ing)? out|walk(?:ing)? away|sign(?:ing)? off|part(?:ing)? (?:ways|company)|hand(?:ing)? (?:over|back)|let(?:ting)? you go|pull(?:ing)? out|clos(?:e|ing) (?:your|our|the)',
);
const back = any(
  'refund(?:ed)?|credit(?:ed)?|reimburse|repaid|repay|return(?:ed)?|(?:paid|give|given|send|sent|goes|comes|money) back|back to you',
);

/** What a sentence of a mail may do, each by an expression over its plain form. What follows from it is learned. */
const acts = {
  'we-end': `${we}${gap(30)}${end}`,
  'not-go-on': `${we}${gap(20)}${any('not', 'no longer', 'never', 'unable to')}${gap(18)}${any('continu\\w+', 'carry(?:ing)? on', 'renew\\w*', 'extend(?:ing)?', 'go(?:ing)? on', 'keep(?:ing)? (?:on|going)', 'stay on', 'act(?:ing)? for', 'represent', 'work(?:ing)? (?:with|for)', 'take on')}`,
  'no-more': `${we}${gap(30)}${any('no longer', 'not', 'no', 'never')}${gap(45)}${any('any ?more', 'any longer', 'again', 'further', 'more', 'longer')}`,
  'not-after': `${any('not', 'no longer', 'no')}${gap(50)}${any('after', 'from', 'beyond', 'past')} (?:the |this |next |that )?${any('dated', 'weekday', 'end', 'month', 'year', 'term', 'season', 'then')}`,
  'work-ends': `${work}${gap(45)}${any('ends?', 'ended', 'ending', 'finish(?:es|ed)?', 'stops?', 'comes? to (?:an end|a close)', 'clos(?:es|ed)', 'expires?', 'is over', 'terminates?', 'ceases?', 'runs? out')}`,
  'last-work': `${any('last', 'final')} (?:\\w+ ){0,3}?${any('day', 'week', 'month', 'one', 'job', 'lesson', 'session', 'visit', 'issue', 'shift', 'delivery', 'order', 'appointment', 'piece', 'report', 'invoice', 'bill', 'statement')}`,
  notice: `${any('notice', 'clause', 'pursuant', 'hereby')}|${any('under', 'per')} (?:section|paragraph|article)`,
  decided: any('decided', 'decision', 'made up my mind', 'come to the conclusion', 'concluded'),
  successor: any(
    'recommend|suggest|colleague|refer you|takes? (?:over|on)|taking (?:new|on)|(?:has|have) (?:space|time|room|places)|(?:does|do) the same|can take|can help|will look after',
  ),
  directory: any('register', 'directory', 'lists?', 'association', 'institute', 'guild', 'chamber'),
  contact: any('phonenumber', 'weblink'),
  handover: any(
    'hand(?:ing|ed)? (?:over|back)|handover|logins?|passwords?|access(?:es)?|keys?|files|folders?|transfer|send you|will send|return|export|documents|records|notes|originals',
  ),
  'finish-paid': `${any('finish\\w*', 'complet\\w+', 'deliver\\w*', 'done', 'honou?r\\w*', 'take place', 'go ahead', 'stays?')}${gap(50)}${any('paid', 'agreed', 'ordered', 'contract', 'booked', 'planned', 'usual', 'before')}`,
  refund: back,
  'refund-money': `${any('money', 'deposit', 'retainer', 'fees?', 'balance', 'unused', 'overpaid')}${gap(60)}${back}|${back}${gap(50)}${any('money')}`,
  dates: any('dated', 'weekday', 'tomorrow', 'today', 'tonight'),
  'will-do': `${we} (?:will|shall)`,
  thanks: any(
    'thanks',
    'grateful',
    'gratitude',
    'appreciated?',
    'pleasure',
    'joy',
    'enjoyed',
    'glad',
  ),
  'thanks-for': `${any('thanks', 'grateful', 'gratitude')}${gap(30)}${any('for', 'that you', 'of')}${gap(40)}${any('years?', 'work', 'working', 'trust', 'trusting', 'time', 'custom', 'business', 'months?', 'collaboration', 'kindness', 'patience', 'loyalty', 'projects?', 'conversations')}`,
  'thanks-alone': '^(?:many |with |kind )?(?:thanks|cheers)[,!. ]*(?:\\w+)?$',
  because: any('because', 'since', 'therefore', 'reason', 'owing to', 'due to', 'that is why'),
  pause: any(
    'paus\\w+',
    'on hold',
    'resumes?',
    'back (?:in|on|from)',
    'away',
    'holiday',
    'suspend\\w*',
    'until you',
  ),
  unless: `${any('unless', 'until', 'if')} (?:\\w+ ){0,5}?${any('paid', 'payment', 'settled', 'received', 'arrives?')}`,
  'asks-reply': `\\?|${any('let me know', 'please (?:confirm|send|let|tell|check|pay|choose|approve)', '(?:could|would) you', 'can you', 'tell me')}`,
  hedge: any(
    'maybe|perhaps|possibly|might|sort of|kind of|wondering|thinking|i suppose|i think|i feel|somewhat|a bit|a little|leaning|could be|seems?|probably|i guess|rather',
  ),
  'after-call': `${any('spoke', 'speak', 'talk(?:ed)?', 'discussed', 'agreed', 'said', 'told', 'explained', 'conversation', 'call')}${gap(30)}${any('phone', 'call', 'video', 'zoom', 'earlier', 'today', 'yesterday', 'this (?:morning|afternoon)', '(?:on )?weekday')}`,
} as const satisfies Record<string, string>;

const compiled = Object.entries(acts).map(
  ([id, source]) => [`#${id}`, new RegExp(source)] as const,
);

/** A name within a sentence: capitals that don't open it, but for months, days and forms of address. */
const named =
  /(?<=[\p{Ll}\d,;:—-]\s)(?!(?:Mr|Mrs|Ms|Dr|Dear|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|VAT|PDF|I)\b)\p{Lu}\p{Ll}+|^(?!(?:The|This|That|My|Our|Your|It|There|Dear|Hi|Hello|Thank|Thanks)\b)\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|(?:at|over|in|from|does|has|can|is|and|takes|would|will|knows)\b)/u;
/** What tells more where somebody is named. */
const ofOthers = ['#successor', '#directory', '#contact', '#handover'];

const kept = createMemo<readonly string[]>(keptSentences);

/** What one sentence does, by the names of the acts found in it. */
export const actsOf = (text: string): readonly string[] => kept(text, () => findActs(text));

function findActs(typed: string): readonly string[] {
  // What is still to be put in counts as said: "[Name]".
  const text = typed.replace(/\[([^[\]]*)\]/g, '$1');
  const now = plain(text);
  const found: readonly string[] = compiled.flatMap(([id, expression]) =>
    expression.test(now) ? [id] : [],
  );
  if (!named.test(text)) return found;
  return [...found, ...ofOthers.filter((id) => found.includes(id)).map((id) => `#named+${id}`)];
}
