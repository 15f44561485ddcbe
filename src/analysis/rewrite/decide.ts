import { bases, gerunds, pasts, words } from '../inflect.ts';
import { plainWords, screenByWords } from '../needed-words.ts';
import { opening, reframe } from './frame.ts';
import { capitalise, tidy } from './wording.ts';

/** What ends the work, with what must follow where the verb alone says too little. */
const endings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words(
      'stop end finish quit/quit retire discontinue withdraw/withdrew close conclude leave/left drop resign',
    ).map((verb) => [verb, '']),
  ),
  step: '(?:back|away|down|aside|out)\\b',
  'wind/wound': '(?:\\S+ ){0,4}?(?:down|up)\\b',
  wrap: '(?:\\S+ ){0,4}?up\\b',
  'give/gave': '(?:(?:\\S+ ){0,4}?up|notice)\\b',
  'let/let': '(?:\\S+ ){1,5}?(?:go|run out|drift|fade|come to)\\b',
  'be/was': '(?:done|through|finished)\\b',
  call: 'it (?:a day|quits)\\b',
  part: '(?:ways|company)\\b',
  bow: 'out\\b',
  pull: 'out\\b',
  'hang/hung': 'up\\b',
  move: '(?:on|away)\\b',
  'draw/drew': '(?:a line|(?:\\S+ ){1,4}?to (?:a close|an end))\\b',
  'bring/brought': '(?:\\S+ ){1,5}?to (?:a close|an end)\\b',
  'go/went': '(?:our )?(?:separate|own) ways\\b',
  'say/said': 'goodbye\\b',
  hand: '(?:\\S+ ){0,5}?(?:over|back|on|to)\\b',
  pass: '(?:\\S+ ){1,4}?(?:on|over|to)\\b',
};
/** What goes on no longer, after "not". */
const goings =
  words(`do carry go continue keep/kept renew take/took work teach/taught come book extend offer run/ran make/made write/wrote clean drive/drove serve
  cover play cook bake walk film help look see/saw visit be`);

const firstPast = (verb: string) => pasts(verb)[0] ?? verb;
const base = (verb: string) => bases(verb)[0] ?? verb;
const gerund = (verb: string) => gerunds(verb)[0] ?? verb;

/** One pattern for verbs in a form, each with what must follow it. */
const inForm = (form: (verb: string) => string): string =>
  `(?:${Object.entries(endings)
    .map(([verb, rest]) => `${form(verb)}\\b${rest && `(?= ${rest})`}`)
    .join('|')})`;
const ofGoing = (form: (verb: string) => string): string =>
  `(?:${goings.map((verb) => `${form(verb)}\\b`).join('|')})`;

/** The base of each form that the patterns know. */
const baseOf = new Map(
  [...Object.keys(endings), ...goings].flatMap((verb) =>
    [firstPast(verb), gerund(verb), base(verb)].map((form) => [form, base(verb)] as const),
  ),
);

const be = "(?:['’]m|['’]re|['’]ve been|['’]d been| am| are| was| were| have been| had been)";
const thinking =
  '(?:thinking|wondering|feeling|hoping|starting to think|beginning to think|coming to think|toying with the idea)';
const think =
  '(?:think|thought|feel|felt|suppose|guess|reckon|believe|wonder|wondered|do wonder|would think)';
const lead = `(?:(?:i|we)(?:${be}(?: half)? ${thinking}| ${think})(?: (?:about|over) (?:it|this|things))?,?(?: that| if| whether| like)?,? (?:and )?)`;
const maybe = '(?:(?:maybe|perhaps|possibly),? )';
const good =
  '(?:the |an? )?(?:good |right |nearly |natural )*(?:best|better|kinder|nicer|wiser|healthier|happier|fairer|wise|sensible|fair|time|idea|moment|sense|as well|for the best|no harm)';
const whom =
  '(?: (?:all round|all things considered|on the whole|for (?:the )?(?:two of us|both of us|all of us|us both|us all|everyone|everybody|all concerned|all)))*';
const itIs = `(?:it|this|now)(?:['’]s| is|['’]d| would| might| may| could)?(?: not|n['’]t)?(?: well)?(?: be| make| feel like)? ${good}${whom}`;

const ends = (form: (verb: string) => string) => `(?<verb>${inForm(form)})`;
const goesNot = (not: string, form: (verb: string) => string) =>
  `(?<no>${not}) (?<verb>${ofGoing(form)})`;
const seen = `${lead}*${maybe}?${itIs}`;
const mightBe =
  "(?:['’]d| could| might| may| should| would|['’]ll| will)(?: well)?(?: (?:like|want|need|have|prefer|rather)(?: to)?)?";

/** Clauses that hide a decision: what they open with, who decides, whether it is a no, and its verb. */
const shapes: readonly string[] = [
  `${seen} if ${maybe}?(?<who>i|we) were to ${ends(base)}`,
  `${seen} if ${maybe}?(?<who>i|we) ${ends(firstPast)}`,
  `${seen} if ${maybe}?(?<who>i|we) ${goesNot("did(?:n['’]?t| not)|were not to", base)}`,
  `${seen} (?:for (?<whom>us|me) )?${goesNot('not to|to not', base)}`,
  `${seen} (?:for (?<whom>us|me) )?to ${ends(base)}`,
  `${lead}*(?<who>i|we)${be} (?:leaning towards?|thinking (?:of|about)|wondering about) ${goesNot('not', gerund)}`,
  `${lead}*(?<who>i|we)${be} (?:leaning towards?|thinking (?:of|about)|wondering about) ${ends(gerund)}`,
  `(?:${lead}+${maybe}?|${maybe})(?<who>i|we)${mightBe} ${goesNot('not', base)}`,
  `(?:${lead}+${maybe}?|${maybe})(?<who>i|we)${mightBe} ${ends(base)}`,
  `(?:${lead}+${maybe}?|${maybe})(?<who>i|we)${mightBe} (?:(?:start|begin) to )?(?:think about|look at|consider|talk about) ${ends(gerund)}`,
  `${lead}*(?<who>i|we)(?:['’]m| am|['’]re| are) going to ${ends(base)}`,
  `${lead}+(?<who>i|we) ${ends(base)}`,
  `(?<who>i|we)${be} hoping (?:to|that (?:i|we) (?:could|might)|(?:i|we) (?:could|might)) ${ends(base)}`,
  `(?:shall|should) (?<who>we) ${ends(base)}`,
];
const patterns = shapes.map((shape) => new RegExp(`${opening}${shape}`, 'i'));
const findPatterns = screenByWords(patterns);

/** What trails behind a decision to soften it. */
const trailing =
  /(?:,? (?:if that(?:['’]s| is| makes| sounds| sort of)\b[^,.!?]{1,30}|i (?:guess|think|suppose)|as it were|more or less|sort of|or so|like|at some point(?: soon)?))+(?=[.!?]*$)/i;
/** What stands before a decision to leave it open. */
const doubting =
  /^(?:so,? )?(?:i(?:['’]?m| am) not (?:really |quite )?sure(?: how to (?:put|say) this)?|not sure how to (?:put|say) this|i (?:might|may) be wrong|i have(?:n['’]?t| not) (?:fully |quite )?made up my mind(?: yet)?),? but /i;
const isOpen = /\bor (?:then again )?(?:maybe )?not\b/i;

/** The sentence with the decision that it hides said plainly, or null where it hides none. `bare` is the sentence without its hedges. */
export function decide(text: string, bare: string): string | null {
  if (isOpen.test(text)) return null;
  const firm = bare.replace(trailing, '').replace(doubting, '');
  for (const index of findPatterns(plainWords(firm))) {
    const found = patterns[index]?.exec(firm);
    const { who, whom, no, verb } = found?.groups ?? {};
    if (!found || !verb) continue;
    const doer = parting.test(verb) ? 'we' : (who ?? doerOf(whom, found[0]));
    if (!doer) continue;
    const plainly = `${/^i$/i.test(doer) ? 'I' : 'we'} ${no ? "won't" : 'will'} ${baseOf.get(verb.toLowerCase()) ?? verb}`;
    return capitalise(tidy(reframe(found, plainly).replace(/\?(?=\W*$)/, '.')), text);
  }
  return null;
}

/** What takes two: "I think it might be time to part ways". */
const parting = /^part(?:ed|ing)?$/i;

/** Who decides where "for us" or the words before say it. */
function doerOf(whom: string | undefined, clause: string): string | null {
  if (whom) return /^us$/i.test(whom) ? 'we' : 'i';
  return /\b(?:i|we)\b/i.exec(clause)?.[0] ?? null;
}
