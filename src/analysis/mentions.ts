import type { Span } from './span.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const number = '\\d{1,3}(?:[,.\u202f ]\\d{3})+(?:[.,]\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?';
const mentions = new RegExp(
  [
    `\\b\\d{4}-\\d\\d-\\d\\d\\b`,
    `\\b${day}(?: of)? ${month}\\b(?:,? \\d{4})?`,
    `\\b${month}\\.? ${day}\\b(?:,? \\d{4})?`,
    `\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b`,
    '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日',
    `(?:US|CA|AU|A|C)?[$€£¥₹] ?(?:${number})`,
    `\\b(?:EUR|USD|GBP|JPY|CHF|CAD|AUD|INR|SEK|NOK|DKK|PLN|KWD) ?(?:${number})`,
    `\\b(?:${number}) ?(?:€|£|円|(?:EUR|USD|GBP|JPY|CHF|CAD|AUD|INR|SEK|NOK|DKK|PLN|KWD|euros?|dollars|pounds|yen)\\b)`,
  ].join('|'),
  'gu',
);

/** Dates and amounts as the text writes them, each once. */
export const findMentions = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(mentions)].map(([found]) => found.trim())),
];

const name = "\\p{Lu}[\\p{L}'’-]*\\.?";
const greeting = new RegExp(
  `^\\s*(?:(?:[Hh]i|[Hh]ello|[Dd]ear|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))[ \\t]+(${name}(?:[ \\t]${name}){0,2})|(\\S{1,16}?)様)[ \\t]*(?:[,:!、，—–-]+|(?=\\r?\\n))`,
  'u',
);
const closing = new RegExp(
  `(?:^|\\n)[ \\t]*(?:(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Ww]ith best|[Ww]ith kind) )?(?:[Rr]egards|[Ww]ishes)|[Bb]est|[Tt]hanks(?: again)?|[Tt]hank you|[Cc]heers|[Ss]incerely|[Yy]ours(?: \\w+)?|[Aa]ll the best|[Mm]any thanks)[ \\t]*[,.!]?[ \\t]*(?:\\r?\\n\\s*(${name}(?:[ \\t]${name}){0,2})[ \\t]*)?(?=\\r?\\n|$)`,
  'gu',
);
const nobody = /^(?:All|Team|There|Everyone|Everybody|Sir|Madam|Folks|Both|Client|Customer)\b/;

/** Who is greeted and who signs, and the letter between the two. */
export function findNames(text: string): {
  readonly client: string | null;
  readonly own: string | null;
  readonly letter: Span;
} {
  const greeted = greeting.exec(text);
  const signed = [...text.matchAll(closing)].at(-1) ?? null;
  const client = greeted?.[1] ?? greeted?.[2] ?? null;
  return {
    client: client === null || nobody.test(client) ? null : client,
    own: signed?.[1] ?? null,
    letter: { start: greeted?.[0].length ?? 0, end: signed?.index ?? text.length },
  };
}
