import { normalise } from '../normalise.ts';
import type { Span } from '../span.ts';

/** One word for the scorer: cheaper than a parse, so that every sentence can have it. Offsets count from the sentence's start. */
export interface Token extends Span {
  /** Lower case, typing habits undone; a name, date, amount or link by a sign for its kind, such as "@name". */
  readonly text: string;
}

/** A token, or what stands between two. */
export interface Mark extends Token {
  readonly isWord: boolean;
}

const pieces = new RegExp(
  [
    // Most are words that can't be part of an address or an amount: told at first sight, without a try at the others.
    String.raw`(?!(?:KSh|Rs)(?![\p{L}'-]))\p{L}[\p{L}'-]*(?![\p{L}'\w@+:/$-]|\.\S)`,
    String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[\w-]+\.(?:example|com|org|net|io)\b\S*`,
    String.raw`(?:[£$€¥₹₦₱]|R\$|KSh ?|Rs\.? ?)\s?\d(?:[\d.,]*\d)?k?`,
    String.raw`\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b`,
    String.raw`\d(?:[\d.,:/-]*\d)?(?:st|nd|rd|th|am|pm|%|k)?`,
    String.raw`\p{L}[\p{L}'-]*`,
    String.raw`[?!]+|\.{2,}|…|[.,;:()"—–]|\p{Extended_Pictographic}`,
  ].join('|'),
  'gu',
);

const months = new Set(
  'january february march april june july august september october november december jan feb apr aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const weekdays = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .flatMap((one) => [one, `${one}s`]),
);
// Capitals that name nobody.
const plainCapital = /^(?:I'|English$|Mrs?$|Ms$|Dr$|Dear$|Thanks?$)/;

/** The signs for what is no plain word, first match first. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:https?:|www\.)|@|[\w-]\.(?:example|com|org|net|io)\b/, '@link'],
  [/^(?:[£$€¥₹₦₱]|R\$|KSh|Rs)[\s.]*\d/, '@money'],
  [/^0\d{2,4}[ -]/, '@phone'],
  [/^\d.*%$/, '@percent'],
  [/^\d{1,2}(?:st|nd|rd|th)$|^\d{1,2}\/\d{1,2}/, '@date'],
  [/^\d/, '#'],
  [/^\?/, '?'],
  [/^!/, '!'],
  [/^(?:\.\.|…)/, '…'],
  [/^[—–]/, '—'],
  [/^\p{Extended_Pictographic}/u, ':)'],
];

const isPlainWord = /^\p{L}[\p{L}'-]*$/u;

/** The sign for a plain word in lower case, where it has one. */
function signOfWord(word: string): string | undefined {
  if (months.has(word)) return '@month';
  return weekdays.has(word) ? '@day' : undefined;
}

const isWordlike = /^[\p{L}\p{N}@#£$€¥₹₦₱]/u;

/** The words of a sentence with the punctuation between them. */
export function markUp(sentence: string): readonly Mark[] {
  const { text, toTyped } = normalise(sentence);
  const marks: Mark[] = [];
  let opens = true;
  for (const match of text.matchAll(pieces)) {
    const [found] = match;
    const { start, end } = toTyped({ start: match.index, end: match.index + found.length });
    const lower = found.toLowerCase();
    if (isPlainWord.test(found)) {
      const isName =
        !opens && lower !== found && /^\p{Lu}\p{Ll}/u.test(found) && !plainCapital.test(found);
      opens = false;
      marks.push({
        start,
        end,
        text: signOfWord(lower) ?? (isName ? '@name' : lower),
        isWord: true,
      });
      continue;
    }
    const sign = signs.find(([pattern]) => pattern.test(found))?.[1] ?? lower;
    const isWord = isWordlike.test(sign);
    marks.push({ start, end, text: sign, isWord });
    if (isWord) opens = false;
    else if (found === '.') opens = true;
  }
  return marks;
}

/** The words of a sentence. */
export const tokenise = (sentence: string): readonly Token[] =>
  markUp(sentence).filter(({ isWord }) => isWord);

const endings: readonly (readonly [RegExp, string])[] = [
  [/'s?$/, ''],
  [/(?:ies|ied)$/, 'y'],
  [/(?:ingly|edly)$/, ''],
  [/([a-z]{3})(?:ing|ed)$/, '$1'],
  [/([a-z]{3})(?:ers|er|est)$/, '$1'],
  [/([^s])s$/, '$1'],
  [/([a-z]{3})(?:ly|ness|ment|ful)$/, '$1'],
  [/(.)\1$/, '$1'],
  [/e$/, ''],
];

/** What the forms of a word have in common, roughly: "failing" and "failed" are "fail". */
export const stem = (word: string): string =>
  word.length < 4 || word.startsWith('@')
    ? word
    : endings.reduce((now, [ending, instead]) => now.replace(ending, instead), word) || word;
