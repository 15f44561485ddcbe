import type { Sentence, Word } from '../sentence.ts';
import { gapBefore, isBoundary, isHanging, isJoiner } from './clauses.ts';
import type { Group } from './verb-group.ts';
import { textOf } from './wording.ts';

/** What something was done to. */
export interface Thing {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isPlural: boolean;
  readonly number: 'am' | 'is' | 'are';
}

const counts =
  /^(?:these|those|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|all|\d+)$/;
const determiner =
  /^(?:the|a|an|my|our|this|that|these|those|every|each|both|all|any|two|three|four|five|six|seven|eight|nine|ten|several|half|his|her|their|\d+)$/;
const person =
  /^(?:me|us|myself|ourselves|yourself|yourselves|him|her|them|everyone|everybody|people|nobody|anyone)$/;

/** The thing that begins at a word, or null where that can't be the subject of a passive. */
export function readThing(sentence: Sentence, index: number, group: Group): Thing | null {
  const { words } = sentence;
  const first = words[index]?.text ?? '';
  if (index >= words.length || isBoundary(sentence, index)) return null;
  if (/^(?:me|us)$/.test(first)) {
    if (
      (takesPerson.test(group.participle) &&
        (isMarked(sentence, index + 1) || !determiner.test(words[index + 1]?.text ?? ''))) ||
      /^(?:told|asked|charged|quoted)$/.test(group.participle)
    )
      return {
        from: index,
        to: index + 1,
        text: first === 'me' ? 'I' : 'we',
        isPlural: first === 'us',
        number: first === 'me' ? 'am' : 'are',
      };
    return takesPerson.test(group.participle) || /^(?:sent|paid)$/.test(group.participle)
      ? readThing(sentence, index + 1, group)
      : null;
  }
  if (/^(?:it|them)$/.test(first)) {
    const isPlural = first === 'them';
    return {
      from: index,
      to: index + 1,
      text: isPlural ? 'they' : 'it',
      isPlural,
      number: isPlural ? 'are' : 'is',
    };
  }
  if (person.test(first) || first === 'your') return null;
  return readNouns(sentence, index, group);
}

const takesPerson = /^(?:told|asked|given|shown|promised|offered|charged|quoted)$/;

const timeUnit = /^(?:second|minute|hour|day|night|week|month|year)s?$/;

function readNouns(sentence: Sentence, index: number, group: Group): Thing | null {
  const { words } = sentence;
  let to = index;
  let hasNoun = false;
  for (; to < words.length; to++) {
    const word = words[to];
    if (!word || (to > index && isMarked(sentence, to))) break;
    const { text, tags } = word;
    // "A pass three weeks ago" is a pass.
    if (hasNoun && tags.has('Value') && timeUnit.test(words[to + 1]?.text ?? '')) break;
    if (
      hasNoun &&
      (tags.has('Date') ||
        /^(?:twice|once|today|yesterday|myself|yourself|alone|late|early|again|anyway|instead|back|away|off|out|up|down|something|anything|everything|nothing|otherwise)$/.test(
          text,
        ))
    )
      break;
    const isPart =
      to === index
        ? determiner.test(text) || tags.has('Noun') || tags.has('Adjective') || tags.has('Value')
        : true;
    if (!isPart) return null;
    if (isNounAt(words, to)) hasNoun = true;
    else if (to === index && counts.test(text) && words[to + 1]?.text === 'of') hasNoun = true;
    else if (
      text === 'of' &&
      hasNoun &&
      (words[to + 1]?.tags.has('Noun') ||
        words[to + 1]?.text === 'them' ||
        determiner.test(words[to + 1]?.text ?? ''))
    )
      hasNoun = words[to + 1]?.text === 'them';
    else if (text === 'them' && words[to - 1]?.text === 'of') continue;
    else if (to !== index && !determiner.test(text) && !tags.has('Adjective') && !tags.has('Value'))
      break;
    else if (hasNoun && tags.has('Adjective')) break;
    else if (hasNoun && determiner.test(text) && words[to - 1]?.text !== 'of' && !tags.has('Value'))
      break;
  }
  const given = textOf(sentence, index, to);
  const ofAt = words.slice(index, to).findIndex(({ text }) => text === 'of');
  const head = words[ofAt > 0 ? index + ofAt - 1 : to - 1];
  if (
    !hasNoun ||
    !given ||
    !head ||
    !(isNounAt(words, to - 1) || words[to - 1]?.tags.has('Value') || words[to - 1]?.text === 'them')
  )
    return null;
  if (
    /\b(?:you|your|yours)\b/i.test(given) ||
    /^(?:advantage|liberties|part|place|care|offence|notice)\b/i.test(given) ||
    (/^\d/.test(given) && head.tags.has('Date')) ||
    /^(?:times?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|half|lot|mind|job|way|eye|attention)$/.test(
      head.text,
    )
  )
    return null;
  const isPlural =
    counts.test(words[index]?.text ?? '') ||
    head.tags.has('Plural') ||
    (/[^su]s$/.test(head.text) && !/^(?:news|access|\w*ness)$/.test(head.text));
  const text = group.isNegative ? given.replace(/^(?:any|an?) (?:single )?/i, 'no ') : given;
  return { from: index, to, text, isPlural, number: isPlural ? 'are' : 'is' };
}

const isNounAt = (words: readonly Word[], i: number): boolean => {
  const { tags, text } = words[i] ?? { tags: new Set<string>(), text: '' };
  return tags.has('Noun') && !tags.has('Pronoun') && !determiner.test(text);
};

const isMarked = (sentence: Sentence, index: number) =>
  /[,;:()–—"“”…]|\s-\s/.test(gapBefore(sentence, index)) ||
  isJoiner(sentence.words[index]) ||
  isHanging(sentence.words[index]);
