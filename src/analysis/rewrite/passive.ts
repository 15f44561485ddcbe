import { isMainClause } from '../grammar.ts';
import { findReadersPeople } from '../readers-people.ts';
import type { Sentence, Word } from '../sentence.ts';
import { tellUnanswered } from './answered.ts';
import { isHanging, isJoiner } from './clauses.ts';
import { readThing, type Thing } from './done-to.ts';
import { type Group, readGroup } from './verb-group.ts';
import { capitalise, lower, type Run, tidy } from './wording.ts';

/** Tells what the reader or their people did or left undone by the thing it was done to; null where that can't be done well. */
export function passive(sentence: Sentence, run: Run): string | null {
  const { words, text } = sentence;
  const subject = findSubject(sentence, run);
  if (!subject || sentence.isQuestion) return null;
  if (!isMainClause(sentence, subject.from)) return null;
  // "had you", "if you", "I wish you": no statement.
  if (
    /^(?:had|if|unless|should|did|have|that|which|who|what|when|than|as|because|wish)$/.test(
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
  const lead = text.slice(0, words[subject.from]?.start);
  const behind = text.slice(words[thing.to - 1]?.end);
  const unanswered = group.isAnswer ? tellUnanswered(thing, behind) : null;
  if (group.isAnswer && !unanswered) return null;
  const { thing: what, isNegative, rest } = unanswered ?? { thing, ...group, rest: behind };
  const told = tell(what, { ...group, isNegative }, verb);
  const opening = words.slice(0, subject.from).some(isHanging) ? null : lead;
  if (opening === null) return null;
  const isNamed = /^\p{Lu}/u.test(text.slice(words[thing.from]?.start));
  const clause = `${/\w/.test(lead) && !isNamed ? lower(told) : told}${rest}`;
  return capitalise(tidy(lead + clause), text);
}

const particles = new Set('off out over up down back away'.split(' '));

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

const opensClause = /^(?:i|we|it|they|he|she|this|that|there|then|now|so|nobody|nothing)$/;
const finite = /^(?:would|will|is|was|are|were|should|could|might|can|cannot|has|had)$/;
const reports = /^(?:told|asked|promised|shown)$/;

// "… and never told me" lost its subject; "to explain the vases" would lose its doer.
function endsWell({ words }: Sentence, index: number, isReport: boolean): boolean {
  const next = words[index];
  if (!next) return true;
  // "The money would be in" is what was promised, not the money.
  if (finite.test(next.text)) return false;
  // "The keys were lost and the map": what else was done away with lost its verb.
  if (/^(?:and|or)$/.test(next.text) && !opensClause.test(words[index + 1]?.text ?? ''))
    return false;
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
