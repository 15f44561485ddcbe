const anybodys =
  "easily (?:done|fixed|mended|sorted)|easy to (?:do|miss|fix)|happens to (?:me|us|all of us|everyone|everybody|the best)|we['’]ve all (?:been|done)|(?:i|we) do (?:it|that) (?:too|myself|all the time|once|twice)|so did i|done it myself";
const shrugs =
  "no (?:real )?(?:harm|damage) done|no (?:worries|problem|bother|matter)|never mind|not to worry|don['’]t worry";

const excuse = new RegExp(String.raw`\b(?:${anybodys})\b`, 'i');
const pardon = new RegExp(String.raw`\b(?:${anybodys}|${shrugs})\b`, 'i');

/** True where the writer says that it might be anybody's doing: no count of it is a reproach then. */
export const excuses = (text: string): boolean => excuse.test(text);

/** True where the writer excuses or shrugs. "No worries" alone is also said through the teeth. */
export const forgives = (text: string): boolean => pardon.test(text);

const didNot = String.raw`\b(?:you|u)(?: have| had| did)?(?:n['’]?t| not|['’]ve not| never) (?:(?:actually|really|ever) )?`;
const acquittal = new RegExp(
  String.raw`${didNot}(?:miss(?:ed)?|los[te]|forgot(?:ten)?|forget|br(?:oken|oke|eak)|damaged?|harm(?:ed)?|hurt|upset|offend(?:ed)?) (?:any(?:thing|one|body)|a thing|much|me|us)\b|${didNot}do(?:ne)? anything wrong\b|\bnone of your [^.!?]{1,30} (?:was|were|is|are|has been|have been|got) (?:lost|missing|damaged|broken|affected|harmed|deleted)\b|\byou(?:['’]ve| still)? (?:still )?(?:have |got |have got )(?:\w+ ){1,3}(?:hours?|minutes?|days?|weeks?|sessions?|lessons?|visits?|credits?|rounds?|revisions?|classes|places|seats|units) (?:left|to spare|in hand|in credit|remaining|free)\b`,
  'i',
);

/** "You owe me £14", "you owe us nothing": a sum is a fact, and so is none. */
const sum =
  /\byou (?:still )?owe (?:(?:me|us) )?(?:nothing\b|no money\b)|\byou owe (?:(?:me|us) )?(?:another |only |about |roughly )?(?:[£$€]\s?)?\d/i;
const charge = /\b(?:know|already|since|times|again|months|weeks)\b/i;
/** "You still owe me a morning, but let's call it a present." */
const gift =
  /\b(?:let['’]?s|we['’]?ll|i['’]?ll) call (?:it|that) (?:a (?:present|gift)|quits|even)\b/i;

/** True where no harm is said to be done, what is left or owed is counted, or a debt is given away: "you haven't missed anything". */
export const acquits = (text: string): boolean =>
  acquittal.test(text) || gift.test(text) || (sum.test(text) && !charge.test(text));

const due =
  /\b(?:thanks to|down to|owing to|because(?: of)?|credit to) (?:you|your|u|ur)\b|\byou(?:['’]re| are|r) the reason\b|\byour fault (?:that )?(?:i|we)\b/i;
const success =
  /\b(?:record|spotless|success\w*|went from \w+ to|did (?:so |very |really )?well|sold out|without (?:a single|one|any) \w+|not one \w+ was ever|never robbed|won|pleased|proud|perfect\w*|best (?:\w+ )?(?:ever|yet)|beautiful\w*|a joy|so good|thriv\w+|jump(?:ed)? (?:up )?to|well deserved|smooth\w*|laugh\w*|smil\w+|delighted)\b/i;
/** "Your speech had the whole room in tears." */
const moving =
  /\b(?:had|left|brought) (?:(?:half|all|most) )?(?:of )?(?:the|every(?:one|body)|our|your) ?(?:\w+ ){0,3}?(?:in|to) (?:tears|stitches|hysterics)\b/i;
/** "If you hadn't rung, the pump would have run dry." */
const rescue =
  /\bif you (?:had(?:n['’]?t| not)) [^,]{2,40},? [^,]{1,30}\b(?:would|might|could)(?:['’]?ve| have) (?:run dry|flooded|burn(?:t|ed)|died|crashed|collapsed|frozen|fallen|sunk|gone (?:wrong|under|unnoticed)|been (?:lost|ruined)|never (?:known|noticed|found|seen))\b/i;

/** True where the reader is thanked for a success or their doing moved people: "the record was down to you". */
export const credits = (text: string): boolean =>
  (due.test(text) && success.test(text)) || rescue.test(text) || moving.test(text);
