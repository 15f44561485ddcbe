import { createMemo } from './memo.ts';

const months =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;
const month = `(?:${months.source.slice(4, -3)}|may)`;
const steps: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛ʼ`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [
    /\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w.-]+@[\w.-]+\w|\b[\w-]+\.(?:example|com|org|net)\b\S*/g,
    ' weblink ',
  ],
  [/\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b/g, ' phonenumber '],
  [
    /(?:[£$€]\s?\d[\d.,]*k?|\b\d[\d.,]*\s?(?:euros?|eur|usd|gbp|pounds?|dollars?|quid|bucks|[£$€]))/g,
    ' money ',
  ],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b(?: \\d{4})?`, 'g'), ' dated '],
  [new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`, 'g'), ' dated '],
  [/\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/g, ' dated '],
  [/\b(?:the )?\d{1,2}(?:st|nd|rd|th)\b/g, ' dated '],
  [months, ' dated '],
  [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g, ' weekday '],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bshan'?t\b/g, 'shall not'],
  [
    /\b(do|does|did|have|has|had|is|are|was|were|would|could|should|might|must|need)n'?t\b/g,
    '$1 not',
  ],
  [/\b(i|you|we|they|he|she|it|that|there|who)'ll\b/g, '$1 will'],
  [/\b(you|we|they)'?re\b(?<!\bwere)/g, '$1 are'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\bi'm\b|\bim\b/g, 'i am'],
  [/\bi'd\b/g, 'i would'],
  [/\bit's\b|\bits\b(?= (?:been|time|not|my|a|the))/g, 'it is'],
  [/\bthat'?s\b/g, 'that is'],
  [/\bur\b/g, 'your'],
  [/\bu\b/g, 'you'],
  [/\b(?:pls|plz)\b/g, 'please'],
  [/\b(?:thx|thanx|thank you|thankyou|ty)\b/g, 'thanks'],
  [/\b(?:coz|cos|cuz|bc)\b/g, 'because'],
  [/\bgonna\b/g, 'going to'],
  [/\banymore\b/g, 'any more'],
  [/\b\d[\d.,]*\b/g, ' number '],
];

// What a sentence does and what it tells of its draft are asked one after the other.
const kept = createMemo<string>(50);

/** A sentence made comparable: lower case, contractions in full, dates, money, links and numbers by a word for each. */
export const plain = (text: string): string => kept(text, () => makePlain(text));

function makePlain(text: string): string {
  let now = text.toLowerCase();
  for (const [pattern, instead] of steps) now = now.replace(pattern, instead);
  return now.replace(/\s+/g, ' ').trim();
}
