import { lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

const people = new Set<string>(lexicon.people);
const months = new Set('january april may june august'.split(' '));
const subjects = new Set('i we he she they you'.split(' '));
const glue = new Set('of in at on by the for and -'.split(' '));

/** The index after the noun phrase that "your" at `index` opens, where it names people or a body on the reader's side; else null. */
export function findReadersPeople({ words }: Sentence, index: number): number | null {
  let named = false;
  let i = index + 1;
  for (; i < Math.min(words.length, index + 7); i++) {
    const word = words[i];
    if (!word) break;
    const { text, tags } = word;
    const isNamed = tags.has('Actor') || tags.has('FirstName') || tags.has('Person');
    const isPerson =
      people.has(text) ||
      people.has(text.replace(/(?:'s|s)$/, '')) ||
      // April and June are months here.
      (isNamed && !months.has(text));
    if (isPerson && !text.endsWith("'s")) named = true;
    const goesOn =
      isPerson ||
      // "Your neighbours I'd stolen it": another subject begins.
      (tags.has('Noun') && !subjects.has(text)) ||
      tags.has('Adjective') ||
      tags.has('Possessive') ||
      tags.has('Value') ||
      (glue.has(text) && i > index + 1);
    if (!goesOn || (named && tags.has('Verb'))) break;
    if (/[,;:]/.test(word.after)) {
      i++;
      break;
    }
  }
  return named ? i : null;
}
