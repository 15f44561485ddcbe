import { classesOf } from './frame-words.ts';
import { fuse } from './fuse.ts';

/** What has been read of a clause before a word. */
interface Clause {
  readonly subject: string;
  readonly isNegated: boolean;
  /** "will", "may", "must", "can" or nothing. */
  readonly mood: string;
  readonly isCondition: boolean;
  /** No word yet that could be a subject. */
  readonly isFresh: boolean;
  /** Whose or which the noun is that may follow. */
  readonly owner: string;
}

const opened: Clause = {
  subject: '',
  isNegated: false,
  mood: '',
  isCondition: false,
  isFresh: true,
  owner: '',
};

const setOf = (list: string) => new Set(list.split(' '));
const tokens = /[^\W\d_][\w'-]*|[.,;:!?()–—]/g;
const stops = setOf('. ; : ! ? ( ) – —');
const joins = setOf('and or that');
const conjunctions = setOf(
  'and but or so because since as if unless when while until that which who whether although though after before should',
);
const conditions = setOf('if unless whether should');
const negations = setOf('not never nor nolonger no-more no can-not');
const pointers = setOf('it this that there these which');
const prepositions = setOf('with for from as of');
const last = setOf('last final closing farewell');
const subjects: Readonly<Record<string, string>> = {
  i: 'we',
  we: 'we',
  he: 'they',
  she: 'they',
  they: 'they',
};
const owners: Readonly<Record<string, string>> = {
  my: 'our',
  our: 'our',
  your: 'your',
  the: 'the',
  a: 'the',
  an: 'the',
};
const moods: Readonly<Record<string, string>> = {
  will: 'will',
  shall: 'will',
  going: 'will',
  must: 'will',
  would: 'may',
  could: 'may',
  might: 'may',
  may: 'may',
  maybe: 'may',
  perhaps: 'may',
  possibly: 'may',
  probably: 'may',
  wondering: 'may',
  wonder: 'may',
  thinking: 'may',
  feel: 'may',
  feeling: 'may',
  guess: 'may',
  suppose: 'may',
  can: 'can',
  'can-not': 'can',
};
const lookup = (table: Readonly<Record<string, string>>, word: string) =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Who does what to what in a plain sentence, by classes of words: "~we !will renew", "~renew >your job", "~our last unit". */
export function framesOf(plain: string): ReadonlySet<string> {
  const words = fuse(plain).match(tokens) ?? [];
  const found = new Set<string>();
  let clause = opened;
  words.forEach((word, at) => {
    if (last.has(word)) addLast(found, clause, words.slice(at + 1, at + 4));
    if (prepositions.has(words[at - 1] ?? '')) addAfter(found, words[at - 1] ?? '', words, at);
    const next = passOver(clause, word);
    if (next) clause = next;
    if (!next || word === 'can-not') clause = take(found, clause, words, at);
  });
  return found;
}

/** The clause after a word that only steers it; null for a word that says something. */
function passOver(clause: Clause, word: string): Clause | null {
  if (stops.has(word)) return opened;
  if (word === ',') return { ...clause, isFresh: true, isNegated: false, owner: '' };
  if (conjunctions.has(word) && !(pointers.has(word) && clause.isFresh)) return join(clause, word);
  const subject =
    lookup(subjects, word) ??
    (word === 'you' && (clause.isFresh || clause.subject === '') ? 'you' : undefined);
  if (subject) return { ...clause, subject, isNegated: false, mood: '', isFresh: false, owner: '' };
  if (pointers.has(word))
    return clause.isFresh
      ? { ...clause, subject: 'it', isNegated: false, mood: '', isFresh: false, owner: 'the' }
      : { ...clause, owner: 'the' };
  if (word === 'please' || word === 'kindly')
    return { ...clause, subject: 'please', isFresh: false };
  if (negations.has(word))
    return {
      ...clause,
      isNegated: true,
      mood: lookup(moods, word) ?? clause.mood,
      owner: word.startsWith('no-') || word === 'no' ? 'no' : clause.owner,
    };
  const mood = lookup(moods, word);
  if (mood) return { ...clause, mood };
  const owner = lookup(owners, word);
  if (!owner) return null;
  return clause.isFresh
    ? { ...clause, owner, subject: `${owner} noun`, isFresh: false }
    : { ...clause, owner };
}

function join(clause: Clause, word: string): Clause {
  const isJoin = joins.has(word);
  return {
    ...opened,
    subject: isJoin ? clause.subject : '',
    isCondition: conditions.has(word) || (isJoin && clause.isCondition),
  };
}

/** Adds what a word of some class says; the clause after it. */
function take(found: Set<string>, clause: Clause, words: readonly string[], at: number): Clause {
  const classes = classesOf(words[at] ?? '');
  if (!classes) {
    if (clause.owner === 'our' || clause.owner === 'your') found.add(`~${clause.owner} thing`);
    return clause.isFresh
      ? { ...clause, isFresh: false, subject: clause.subject || 'other' }
      : clause;
  }
  const subject = clause.subject || (clause.isFresh ? 'please' : '');
  for (const verb of classes.verbs) addVerb(found, { ...clause, subject }, verb, words, at);
  for (const noun of classes.nouns) {
    found.add(`~${noun}`);
    if (clause.owner) found.add(`~${clause.owner} ${noun}`);
  }
  const isFull = classes.verbs.some((verb) => verb !== 'be' && verb !== 'keep' && verb !== 'can');
  return {
    ...clause,
    isFresh: false,
    owner: classes.nouns.length > 0 ? '' : clause.owner,
    isNegated: clause.isNegated && !isFull,
  };
}

/** A verb with its subject, negation, mood and what it is done to. */
function addVerb(
  found: Set<string>,
  { subject, isNegated, mood, isCondition }: Clause,
  verb: string,
  words: readonly string[],
  at: number,
): void {
  const not = isNegated ? '!' : '';
  const manner = `${not}${mood}${isCondition ? '?' : ''}`;
  const acts = `${not}${verb}`;
  for (const frame of [
    `${subject} ${manner} ${verb}`,
    `${subject} ${acts}`,
    `${manner} ${verb}`,
    `${subject} ${verb}`,
  ])
    found.add(`~${frame}`);
  let owner = '';
  for (const word of words.slice(at + 1, at + 6)) {
    if (stops.has(word) || word === ',' || (conjunctions.has(word) && !pointers.has(word))) break;
    if (word === 'you' || word === 'me' || word === 'us') {
      const whom = word === 'you' ? 'you' : 'us';
      found.add(`~${subject} ${acts} >${whom}`).add(`~${verb} >${whom}`);
    } else if (
      word === 'with' ||
      word === 'for' ||
      word === 'from' ||
      word === 'to' ||
      word === 'on'
    )
      owner = `${word} `;
    else if (word === 'yours') owner = 'your';
    else if (lookup(owners, word) ?? (word === 'this' ? 'the' : undefined)) {
      const own = lookup(owners, word) ?? 'the';
      owner = own === 'the' ? owner || 'the' : own;
    } else {
      const nouns = classesOf(word)?.nouns ?? [];
      for (const noun of nouns)
        found
          .add(`~${verb} >${owner} ${noun}`)
          .add(`~${acts} >${noun}`)
          .add(`~${subject} ${acts} >${noun}`);
      if (owner && (nouns.length > 0 || !classesOf(word)))
        found.add(`~${subject} ${acts} >${owner} thing`);
    }
  }
}

/** "the last lesson", "my final invoice": what is the last of its kind, and whose. */
function addLast(found: Set<string>, { owner, subject }: Clause, next: readonly string[]): void {
  found.add('~last').add(`~${owner} last`).add(`~${subject} .. last`);
  for (const noun of next.flatMap((word) => classesOf(word)?.nouns ?? []))
    found.add(`~last ${noun}`);
}

/** "as your editor", "with you", "from landlord". */
function addAfter(
  found: Set<string>,
  preposition: string,
  words: readonly string[],
  at: number,
): void {
  const word = words[at] ?? '';
  if (word === 'you' || word === 'us' || word === 'me') found.add(`~${preposition} ${word}`);
  for (const noun of classesOf(word)?.nouns ?? []) found.add(`~${preposition} ${noun}`);
  if (preposition === 'as' && lookup(owners, word))
    for (const noun of classesOf(words[at + 1] ?? '')?.nouns ?? ['thing'])
      found.add(`~as ${lookup(owners, word)} ${noun}`);
}
