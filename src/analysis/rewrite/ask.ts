import { opening, reframe } from './frame.ts';
import { capitalise, tidy } from './wording.ts';

const wondering =
  "(?:i|we)(?:['’]m|['’]re|['’]ve been| am| are| was| were| have been)? (?:wonder|wondering|wondered|hoping)(?:,? (?:if|whether|that))?,?";
// A reason may stand behind it.
const toTheEnd =
  '(?<asked>[^,;:–—?!]+?)(?: at (?:some|any) (?:point|stage|time))?(?<reason>, (?:as|since|because|so that) [^;:–—?!]+?)?[.?]*(?=\\W*$)';
const bit = '(?:(?:at all|so much as|actually|ever) )?';
const able = '(?:be (?:able|willing|so kind as) to )?(?!not\\b)';

/** Requests in a wrapping, with the words that ask for the same without it. */
const requests: readonly (readonly [RegExp, string])[] = (
  [
    [
      `${wondering} it (?:might|would|could|['’]d) be ${bit}(?:possible|ok|okay|all right|alright) ${bit}(?<link>to|for (?:me|us|you) to|if) ${toTheEnd}`,
      'would it be possible',
    ],
    [`${wondering} (?<link>i|we) (?:could|might|can|may) ${bit}${able}${toTheEnd}`, 'could'],
    [`${wondering} (?<link>you) (?:could|might|can|would|['’]d) ${bit}${able}${toTheEnd}`, 'could'],
    [
      `${wondering} (?<link>(?:the|my|our|your|this|that|these|those|invoice)\\b[^,;:–—?!]{1,40}?) (?:could|might|can) (?<asked>be (?!(?:something|an?)\\b)[^,;:–—?!]+?)[.?]*(?=\\W*$)`,
      'could',
    ],
  ] as const
).map(([pattern, asks]) => [new RegExp(`${opening}${pattern}`, 'i'), asks]);

/** The request of a sentence as a plain question, or null where it wraps none. `bare` is the sentence without its hedges. */
export function ask(text: string, bare: string): string | null {
  for (const [pattern, asks] of requests) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const { link = '', asked = '', reason = '' } = found.groups ?? {};
    const by = link
      .replace(/^i$/i, 'I')
      .replace(/^(?:The|My|Our|Your|We|You)\b/, (one) => one.toLowerCase());
    return capitalise(tidy(reframe(found, `${asks} ${by} ${asked}${reason}?`)), text);
  }
  return null;
}
