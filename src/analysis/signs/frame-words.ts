import { nouns, verbs, words } from '../inflect.ts';

/** Verbs by what they mean for a working relationship; phrasal verbs as `fuse` binds them. */
const verbClasses = {
  end: [
    ...verbs('end finish terminate conclude discontinue cease stop/stopped quit/quit halt'),
    ...words('wind-up shut-down call-quits run-out stopping'),
  ],
  close: verbs('close shut/shut'),
  leave: [
    ...verbs('leave/left depart resign withdraw/withdrew/withdrawn retire disengage'),
    ...words('step-down bow-out walk-away sign-off give-up pack-in hand-back'),
  ],
  part: [...verbs('release drop/dropped part separate'), ...words('part-ways let-go')],
  cancel: verbs('cancel cancel/cancelled revoke unsubscribe delete'),
  renew: [...verbs('renew extend prolong'), ...words('reappointment renewal')],
  'go-on': [...verbs('continue proceed stay'), ...words('carry-on')],
  serve: [
    ...verbs(
      'clean edit write/wrote/written translate teach/taught tutor coach train walk mow garden design photograph shoot/shot film record mix cook bake cater host manage maintain repair service support deliver supply represent advise audit build/built develop code post paint illustrate print sew tune iron drive/drove/driven groom treat publish proofread/proofread plan/planned organise organize supervise draw/drew/drawn act perform play sing/sang/sung cover work run/ran/run do/did/done make/made create produce handle prune dig/dug fit/fitted install weld sell/sold offer provide ship roast grow/grew/grown draft sort style cut/cut wash visit',
    ),
    ...words('look-after'),
  ],
  'take-on': [...verbs('accept'), ...words('take-on take-over')],
  need: verbs('need require'),
  want: verbs('want like wish prefer/preferred intend'),
  switch: [...verbs('switch change move swap/swapped'), ...words('move-out')],
  buy: verbs('order buy/bought pay/paid subscribe hire rent purchase lease'),
  find: verbs(
    'find/found appoint choose/chose/chosen instruct engage look arrange book ask ring/rang/rung call try contact get/got select',
  ),
  send: [
    ...verbs('send/sent give/gave/given forward upload export share email transfer pass'),
    ...words('hand-over'),
  ],
  return: verbs('return refund credit reimburse repay/repaid'),
  confirm: verbs('confirm acknowledge tell/told let/let'),
  fetch: [...verbs('collect fetch download'), ...words('pick-up')],
  start: verbs('start begin/began/begun join launch'),
  pause: verbs('pause suspend postpone resume hold/held'),
  recommend: verbs('recommend suggest introduce refer/referred'),
  decide: verbs('decide resolve'),
  come: words('come coming comes came'),
  keep: [...verbs('keep/kept'), ...words('have has had')],
  be: words('be is are am was were been being'),
  can: words('can-not'),
} as const satisfies Record<string, readonly string[]>;

/** Nouns by what they are for the writer or the reader. */
const nounClasses = {
  job: [
    ...nouns('contract agreement arrangement engagement project retainer mandate assignment'),
    ...nouns('commission'),
    ...words('work collaboration cooperation relationship partnership brief'),
  ],
  account: nouns('account service'),
  unit: nouns(
    'day week month year session lesson visit class shift issue episode round delivery season term appointment set time edition evening concert game gig crate box batch one',
  ),
  task: [
    ...nouns(
      'website site shop garden house dog cat puppy logo book chapter newsletter podcast blog column wedding text translation photo picture kitchen bathroom campaign brand rebrand lawn hedge roof boiler cake piano guitar cello violin server page script manuscript drawing design illustration track video menu portrait store walk ad window horse van',
    ),
    ...words(
      'tax payroll vat seo hair cleaning bookkeeping maintenance gardening catering editing tutoring coaching photography socials instagram channel copy',
    ),
  ],
  papers: [
    ...nouns('login password key file folder credential document paper note backup code record'),
    ...words('access data ledger ledgers drive deed deeds materials'),
  ],
  invoice: nouns('invoice bill statement fee rate price'),
  deposit: words('deposit deposits money hours balance advance refund'),
  held: nouns('subscription membership plan policy order lease licence license tenancy seat trial'),
  worker: words(
    'employment employer position post role manager boss colleague colleagues staff probation salary wages rota ward p45 apprenticeship hr supervisor apprentice team desk office internship',
  ),
  club: words(
    'committee choir club band board agm treasurer society council volunteers chair captain coach league pta members orchestra union',
  ),
  kin: words(
    'son daughter mum dad mother father child children kids wife husband boy girl baby gran family',
  ),
  home: words('flat landlord landlady rent room tenant premises building'),
  firm: [
    ...nouns(
      'company firm agency platform app driver portal engineer salesman depot practice tool',
    ),
    ...words('software helpdesk system terms quality prices support team school hotel'),
  ],
  owners: words('residents owners trustees management patients parents branch shareholders'),
  client: nouns('client'),
  customer: nouns('customer subscriber member patient tenant parent reader owner guest'),
  trade: nouns(
    'provider developer designer photographer editor accountant bookkeeper cleaner teacher tutor writer supplier studio gardener electrician plumber builder dj therapist lawyer solicitor caterer translator planner trainer contractor freelancer walker sitter illustrator consultant va courier attorney welder hairdresser salon auditor copywriter agent host producer',
  ),
  other: words(
    'another other else others somebody someone anyone different successor replacement whoever elsewhere',
  ),
  ending: words(
    'end termination cessation ending closure resignation withdrawal conclusion cancellation non-renewal goodbye',
  ),
  notice: words('notice'),
  business: words(
    'clients round route business workshop insurer insurance capacity calendar diary trade career',
  ),
} as const satisfies Record<string, readonly string[]>;

type VerbClass = keyof typeof verbClasses;
type NounClass = keyof typeof nounClasses;

/** What a word is: of these classes of verbs, of these classes of nouns. */
export interface WordClasses {
  readonly verbs: readonly VerbClass[];
  readonly nouns: readonly NounClass[];
}

const table = new Map<string, { verbs: VerbClass[]; nouns: NounClass[] }>();
const entryOf = (word: string) => {
  const entry = table.get(word) ?? { verbs: [], nouns: [] };
  table.set(word, entry);
  return entry;
};
for (const [name, list] of Object.entries(verbClasses))
  for (const word of new Set(list)) entryOf(word).verbs.push(name as VerbClass);
for (const [name, list] of Object.entries(nounClasses))
  for (const word of new Set(list)) entryOf(word).nouns.push(name as NounClass);

/** Looks a word up; null for one of no class. */
export const classesOf = (word: string): WordClasses | null => table.get(word) ?? null;
