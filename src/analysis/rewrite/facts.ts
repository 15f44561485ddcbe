import { eachObjectOnce } from '../memo.ts';
import type { Sentence, Word } from '../sentence.ts';

const figure = /\d|[£$€¥%@]|:\/\/|www\./;
const counted =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|dozen|twice|half|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|tonight|easter|christmas|xmas)(?:-\w+)?$/;
const naming = ['FirstName', 'LastName', 'Person', 'Place', 'Organization'];
const notNames = /^(?:I|I['’].*|OK|PS|P\.S\.?|A|Company|Board|Client|Contractor|Provider)$/;
const opens = /[.!?:"“”(\]]\s*$|^\s*[-*•>]?\s*$/;

/** The words of a sentence that no rewrite may lose: figures, amounts, dates, counts and names. Every rewrite that is tried asks for those of the same sentence. */
export const factsOf = eachObjectOnce((sentence: Sentence): readonly string[] => {
  const { text, words } = sentence;
  const isShouted = text === text.toUpperCase();
  return words
    .filter((word) => isFact(word, text, isShouted))
    .map(({ start, end }) => text.slice(start, end).toLowerCase());
});

function isFact(word: Word, text: string, isShouted: boolean): boolean {
  if (word.typed === '') return false;
  if (figure.test(word.typed) || /[£$€¥]\s?$/.test(word.before) || /^\s?[%£$€]/.test(word.after))
    return true;
  // "A thousand apologies" counts nothing.
  if (/^(?:thousand|million)$/.test(word.text)) return !/\ba\s$/i.test(text.slice(0, word.start));
  if (counted.test(word.text)) return true;
  const typed = text.slice(word.start, word.end);
  if (isShouted || !/^\p{Lu}/u.test(typed) || notNames.test(typed)) return false;
  return naming.some((tag) => word.tags.has(tag)) || !opens.test(text.slice(0, word.start));
}

/** True where every fact of the one stands in the other as often, and no figure was added. */
export function keepsFacts(before: Sentence, after: Sentence): boolean {
  const left = after.words.map(({ start, end }) => after.text.slice(start, end).toLowerCase());
  for (const fact of factsOf(before)) {
    const at = left.indexOf(fact);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((word) => !/\d/.test(word));
}
