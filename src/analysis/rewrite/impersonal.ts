import type { Sentence } from '../sentence.ts';
import type { Span } from '../span.ts';
import { capitalise, tidy } from './wording.ts';

const cause =
  '(?:\\w+ )?(?:delays?|mistakes?|errors?|silence|changes?|late \\w+|last-minute \\w+|cancell?ations?|lateness|absence|confusion|decisions?|edits?|corrections?|revisions?|requests?|approvals?|receipts?|instructions?|briefs?|files?|invoices?|payments?|missing \\w+|slow \\w+|schedule|deadlines?|feedback|comments?|emails?|messages?|calls?|paperwork|drawings?|deposit|photos?)';
const agents: readonly (readonly [RegExp, string])[] = [
  [/ (?:on|from|at) your (?:side|end|part)\b/gi, ''],
  [
    / (?:by|from) your (?:side|end|staff|team|people|office|department|colleagues?|assistants?|managers?|secretary|intern|crew|lads?|accounts department)\b/gi,
    '',
  ],
  [
    new RegExp(
      `\\b(because of|due to|thanks to|caused by|owing to|given|after|despite) your (?=${cause}\\b)`,
      'gi',
    ),
    '$1 the ',
  ],
  [new RegExp(`^your (?=${cause}\\b)`, 'i'), 'the '],
  [/\bnobody (?:there|from your side|in your (?:team|office)|of yours) /i, 'nobody '],
  [
    /\b(?:none|not one|not a soul|nobody|no one) (?:of|from|in|at) your (?:\w+ )?(?:side|crew|team|people|staff|office|colleagues|lot) /i,
    'nobody ',
  ],
  [/\b(?:nobody|no one|not a soul|none) (?:at|in|on|from|of) your \w+ /i, 'nobody '],
  [/\bbecause of you(?: lot| people)?,? /gi, ''],
  [/(?<!\bof )\byou were(?:n['’]?t| not) there\b/i, 'nobody was there'],
  [
    /(?<!\bof )\byou (?:did(?:n['’]?t| not) (?:even )?(?:turn|show)|never (?:even )?(?:turned|showed)) up\b(?! (?:twice|once|late|until|till)\b)/i,
    'nobody came',
  ],
  [/\byou(?:['’]re| are) (still )?((?:\w+ ){0,3}late) with (?:the|your) (\w+)/i, 'the $3 is $1$2'],
];

/** Where others were, it isn't true that nobody was there. */
const company =
  /\b(?:meeting|board|committee|panel|everyone|everybody|others|guests|audience|group|class|colleagues|friends)\b/i;
const absence = /\bnobody (?:was there|came)\b/i;

/** The sentence with the reader and their people left out of the flagged words, or null. */
export function impersonal({ text }: Sentence, { start, end }: Span): string | null {
  const flagged = text.slice(start, end);
  // A space in front lets an agent be found where the flag begins with it.
  const isInside = start > 0 && text[start - 1] === ' ';
  const given = isInside ? ` ${flagged}` : flagged;
  const bare = agents.reduce((now, [pattern, instead]) => now.replace(pattern, instead), given);
  if (bare === given || (absence.test(bare) && company.test(text))) return null;
  return capitalise(
    tidy(text.slice(0, isInside ? start - 1 : start) + bare + text.slice(end)),
    text,
  );
}
