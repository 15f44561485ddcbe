import { participles, words } from '../inflect.ts';

// Deeds that are plain facts once nobody is named for them: base, past, participle.
const deeds = words(`
  add allow announce answer approve archive ask book/booked break/broke/broken buy/bought cancel change charge choose/chose/chosen close complete
  confirm copy cover cut/cut damage decide delay delete deliver divide double drill drop edit extend file finish forward
  give/gave/given halve hand hide/hid/hidden hire install invite leave/left lock lose/lost make/made mark mention merge mix move
  offer open order paint park pay/paid pick place plan plug post postpone print process promise provide publish pull push put/put question quote
  raise read/read record reduce refuse reject release remove rename repaint replace reply report request reschedule return reverse review
  rewrite/rewrote/rewritten ruin sell/sold send/sent settle share shift shorten show/showed/shown shut/shut sign skip spill split/split spend/spent start stop store swap switch
  take/took/taken tape tell/told transfer translate turn unplug update upload use wash withdraw/withdrew/withdrawn write/wrote/written overwrite/overwrote/overwritten
  miss bring/brought cause submit rearrange redo/redid/redone unlock wipe water hang/hung throw/threw/thrown set/set
  fill clear empty agree ring/rang/rung phone email text deduct dock block crop resize reformat scan reset/reset uninstall import export nail trim mow tick repack relabel
  knock scratch dent crack stain flood burn/burnt bend/bent hit/hit bump scrape chip snap trample drag tear/tore/torn crush soak overlook reassign adjust alter amend lend/lent borrow mislay/mislaid pack unpack overbook scrap defrost unscrew bleach shrink/shrank/shrunk
  postdate backdate mute unmute disable enable undo/undid/undone overrule renumber recolour recolor retouch tighten loosen shred recycle
`);

const table = new Map<string, string>();
const bases = new Set<string>();
for (const entry of deeds) {
  const [base = '', past] = entry.split('/');
  const participle = participles(entry)[0] ?? '';
  bases.add(base);
  table.set(base, participle).set(participle, participle);
  if (past) table.set(past, participle);
}

/** The participle of a deed that can be told without its doer, of its base or past form; null for any other. */
export const participleOf = (verb: string): string | null => table.get(verb) ?? null;

/** True for a base form: "send". */
export const isBase = (verb: string): boolean => bases.has(verb);
