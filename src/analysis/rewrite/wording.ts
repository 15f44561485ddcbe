import type { Sentence } from '../sentence.ts';
import type { Span } from '../span.ts';

/** What goes where `start`–`end` of the sentence is. */
export interface Replacement extends Span {
  readonly text: string;
}

/** Words of a sentence, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The words that a span touches, or null where it touches none. */
export function runOf({ words }: Sentence, { start, end }: Span): Run | null {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  return from >= 0 && to > from ? { from, to } : null;
}

/** The text between the starts of two words, or up to the end of the sentence's last word. */
export function textOf({ text, words }: Sentence, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

/** With a capital where `like` has one. */
export function capitalise(text: string, like: string): string {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(like)
    ? text
    : text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (one) => one.toUpperCase());
}

/** In lower case at its start, but for "I" and what isn't lower-cased inside either. */
export function lower(text: string): string {
  return /^(?:I\b|\p{Lu}{2})/u.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (one) => one.toLowerCase());
}

/** One space between words, none before punctuation or after an opening quotation mark, no punctuation left without words, "a" and "an" as they sound. */
export function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/(^|[\s(])(["“‘'])\s+(?=\w)/g, '$1$2')
    .replace(/\s+([,;:.!?])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/[,;:]+([.!?])/g, '$1')
    .replace(/^[\s,;:]+/, '')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\b([Aa]) (?=[aeio]\w)(?!one\b|once\b)/g, '$1n ')
    .replace(/\b([Aa])n (?=[bcdfgjklmnpqrstvwyz]\w)/g, '$1 ');
}

/** The smallest replacement that turns one text into the other, in whole words; a short one is widened to be read by itself. */
export function difference(before: string, after: string): Replacement {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const inWord = (text: string, at: number) =>
    /\w\w|\w['’]|['’]\w/.test(text.slice(at - 1, at + 1));
  while (start > 0 && (inWord(before, start) || inWord(after, start))) start--;
  while (tail > 0 && (inWord(before, before.length - tail) || inWord(after, after.length - tail)))
    tail--;
  const text = after.slice(start, after.length - tail);
  if (text === '') return { start, end: before.length - tail, text };
  if (/^\W+$/.test(text) || text.trim().split(/\s+/).length < 3)
    return { start: 0, end: before.length, text: after };
  return { start, end: before.length - tail, text };
}
