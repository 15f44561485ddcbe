import { isMainClause } from '../grammar.ts';
import { findReadersPeople } from '../readers-people.ts';
import type { Sentence, Word } from '../sentence.ts';
import { gapBefore, isBoundary, isHanging, isJoiner } from './clauses.ts';
import { isBase, participleOf } from './participles.ts';
import { capitalise, lower, type Run, textOf, tidy } from './wording.ts';

interface Group {
  readonly verb: number;
  readonly participle: string;
  readonly isNegative: boolean;
  readonly isPerfect: boolean;
  readonly adverb: string;
}

interface Thing {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isPlural: boolean;
  readonly number: 'am' | 'is' | 'are';
}

/** Tells what the reader or their people did or left undone by the thing it was done to; null where that can't be done well. */
export function passive(sentence: Sentence, run: Run): string | null {
  const { words, text } = sentence;
  const subject = findSubject(sentence, run);
  if (!subject || sentence.isQuestion) return null;
  if (!isMainClause(sentence, subject.from)) return null;
  // "had you", "if you": no statement.
  if (
    /^(?:had|if|unless|should|did|have|that|which|who|what|when|than|as|because)$/.test(
      words[subject.from - 1]?.text ?? '',
    )
  )
    return null;
  const group = readGroup(sentence, subject.to);
  if (!group) return null;
  const next = words[group.verb + 1];
  const particle = particles.has(next?.text ?? '') ? 1 : 0;
  const thing = readThing(sentence, group.verb + 1 + particle, group);
  if (!thing || !endsWell(sentence, thing.to, reports.test(group.participle))) return null;
  const verb = particle ? `${group.participle} ${next?.text}` : group.participle;
  const told = tell(thing, group, verb);
  const lead = text.slice(0, words[subject.from]?.start);
  const rest = text.slice(words[thing.to - 1]?.end);
  const opening = words.slice(0, subject.from).some(isHanging) ? null : lead;
  if (opening === null) return null;
  const clause = `${/\w/.test(lead) ? lower(told) : told}${rest}`;
  return capitalise(tidy(lead + clause), text);
}

const particles = new Set('off out up down back away'.split(' '));

function findSubject(sentence: Sentence, { from, to }: Run): Run | null {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const text = sentence.words[i]?.text;
    if (text === 'your') {
      const end = findReadersPeople(sentence, i);
      return end === null ? null : { from: i, to: end };
    }
    if (text !== 'you') continue;
    let end = i + 1;
    while (/^(?:lot|guys|people|both|two)$/.test(sentence.words[end]?.text ?? '')) end++;
    return { from: i, to: end };
  }
  return null;
}

const skipped =
  /^(?:just|simply|then|even|only|actually|also|deliberately|suddenly|quietly|kindly|basically|really|literally|secretly|calmly)$/;
const failing =
  /^(?:fail|failed|forgot|forget|forgotten|neglected|neglect|omitted|refused|bother|bothered)$/;

function readGroup({ words }: Sentence, index: number): Group | null {
  let isNegative = false;
  let isPerfect = false;
  let wantsBase = false;
  let adverb = '';
  for (let i = index; i < Math.min(words.length, index + 8); i++) {
    const text = words[i]?.text ?? '';
    const comma = i > index && /[,;:(]/.test(words[i - 1]?.after ?? '');
    if (comma) return null;
    if (text === 'not' || text === 'never') isNegative = true;
    else if (/^(?:have|has|had)$/.test(text) && participleOf(text) === null) isPerfect = true;
    else if (text === 'did') wantsBase = true;
    else if (failing.test(text)) {
      isNegative = true;
      wantsBase = true;
      if (words[i + 1]?.text !== 'to') return null;
      i++;
    } else if (text === 'still' || text === 'again' || text === 'already') adverb = `${text} `;
    else if (!skipped.test(text)) {
      const participle = participleOf(text);
      if (!participle || /ing$/.test(text)) return null;
      const ambiguous = isBase(text) && participle !== text;
      if (ambiguous !== wantsBase && !(participle === text && wantsBase)) return null;
      return { verb: i, participle, isNegative, isPerfect, adverb };
    }
  }
  return null;
}

const counts =
  /^(?:these|those|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|all|\d+)$/;
const determiner =
  /^(?:the|a|an|my|our|this|that|these|those|every|each|both|all|any|two|three|four|five|six|seven|eight|nine|ten|several|half|his|her|their|\d+)$/;
const person =
  /^(?:me|us|myself|ourselves|yourself|yourselves|him|her|them|everyone|everybody|people|nobody|anyone)$/;

function readThing(sentence: Sentence, index: number, group: Group): Thing | null {
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

function readNouns(sentence: Sentence, index: number, group: Group): Thing | null {
  const { words } = sentence;
  let to = index;
  let hasNoun = false;
  for (; to < words.length; to++) {
    const word = words[to];
    if (!word || (to > index && isMarked(sentence, to))) break;
    const { text, tags } = word;
    if (
      hasNoun &&
      (tags.has('Date') ||
        /^(?:twice|once|today|yesterday|myself|yourself|alone|late|early|again|anyway|instead|back|away|off|out|up|down)$/.test(
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
    /^(?:times?|days?|weeks?|months?|years?|half|lot|mind|job|way|eye|attention)$/.test(head.text)
  )
    return null;
  const isPlural =
    counts.test(words[index]?.text ?? '') ||
    head.tags.has('Plural') ||
    (/[^su]s$/.test(head.text) && !/^(?:news|access|\w*ness)$/.test(head.text));
  const text = group.isNegative ? given.replace(/^(?:any|an?) /i, 'no ') : given;
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

const reports = /^(?:told|asked|promised|shown)$/;

// "… and never told me" lost its subject; "to explain the vases" would lose its doer.
function endsWell({ words }: Sentence, index: number, isReport: boolean): boolean {
  const next = words[index];
  if (!next) return true;
  if (
    !isReport &&
    /^(?:me|us|him|her|them|it|you|yourself|yourselves|to|that|how|why|what|who|which|whether)$/.test(
      next.text,
    ) &&
    !(next.text === 'to' && !words[index + 1]?.tags.has('Verb'))
  )
    return false;
  if (
    !isReport &&
    (next.tags.has('Verb') ||
      (next.tags.has('Noun') &&
        !next.tags.has('Date') &&
        !next.tags.has('Value') &&
        !/[,;:–—]/.test(words[index - 1]?.after ?? '')))
  )
    return false;
  return words.slice(index).every(({ text, tags }, i) => {
    const after = words[index + i + 1];
    if (
      /^(?:yourself|yourselves)$/.test(text) ||
      (tags.has('Gerund') && /^(?:by|without|while|when)$/.test(words[index + i - 1]?.text ?? ''))
    )
      return false;
    return !(
      isJoiner({ text } as Word) &&
      after &&
      (after.tags.has('Verb') || after.tags.has('Adverb') || after.text === 'never')
    );
  });
}

function tell({ text, number, isPlural }: Thing, group: Group, verb: string): string {
  const { isNegative, isPerfect, adverb } = group;
  const isNo = /^no /i.test(text);
  const not = isNegative && !isNo ? 'not ' : '';
  const first = capitalise(text, 'A');
  if (isNegative && verb === 'sent' && number !== 'am' && !/^[Ww]e$/.test(text)) {
    const have = isPlural ? 'have' : 'has';
    if (isNo) return `${first} ${isPerfect ? `${have} ${adverb}arrived` : 'arrived'}`;
    return isPerfect ? `${first} ${have} ${adverb}not arrived` : `${first} did ${adverb}not arrive`;
  }
  const have = number === 'is' ? 'has' : 'have';
  const was = number === 'are' ? 'were' : 'was';
  return isPerfect
    ? `${first} ${have} ${adverb}${not}been ${verb}`
    : `${first} ${was} ${adverb}${not}${verb}`;
}
