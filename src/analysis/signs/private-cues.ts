import type { Cues } from './cues.ts';

/** Neither serves the other: tenants, clubs, friends, circulars. */
export const privateCues = {
  'notice-on': [
    String.raw`\b(?:notice|end|leave|terminate|giving up|out of) (?:on |for |upon |of |to )?(?:the|my|our|this|your) (?:\w+ )?(?:flat|room|lease|tenancy|apartment|house|parking|allotment|lodging|garage|unit|shop in)\b`,
    String.raw`\b(?:move|moving|moved) out\b`,
    String.raw`\b(?:be|we are|i am) out by\b`,
    String.raw`\bdeposit back\b`,
    String.raw`\bmeter reading\b`,
    String.raw`\bland(?:lord|lady)\b`,
    String.raw`\b(?:end|terminate|leav\w+) (?:\w+ )?(?:the|our|my) (?:lease|tenancy)\b`,
    String.raw`\bnotice to quit\b`,
  ],
  club: [
    String.raw`\b(?:the|your|our|this|my) (?:choir|club|band|committee|board|pta|team|orchestra|society|book club|council|league|startup|course|gym|rota|parish)\b`,
    String.raw`\b(?:treasurer|chair|agm|volunteers|coach,|captain|rehearsal|co-host|candidate)\b`,
  ],
  readers: [
    String.raw`\b(?:dear|to (?:my|our|all)|hello|all) (?:\w+ )?(?:readers|subscribers|members|neighbours|friends|colleagues|volunteers|team)\b`,
    String.raw`\b(?:newsletter|unsubscribe|issue number|column ends)\b`,
    String.raw`\bmy readers\b`,
    String.raw`^(?:hi|hello|dear)? ?team\b`,
  ],
  friend: [
    String.raw`\b(?:mate|bro|mum|dad|nan|gran|uncle|aunt|auntie|love you|big hug|darling|wine|drinks|pints?|party|dinner|see you (?:at|on|saturday)|your mum|are we still on|fancy|between us|fyi team|say hi|cuddle|lol love)\b`,
    ' xx?$',
  ],
} satisfies Cues;
