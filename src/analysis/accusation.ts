import { type Context, withNext } from './context.ts';
import { excuses, forgives } from './forgiving.ts';
import { clauseEnd, isMainClause, isQuoted, isReported, textAt } from './grammar.ts';
import { lexicon } from './lexicon.ts';
import type { SureHit } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Sureness } from './sureness.ts';

/** What is said of a subject: the verb group after it. */
export interface Deed {
  /** Index of the word that carries the meaning. */
  readonly verb: number;
  readonly form: 'past' | 'perfect' | 'present' | 'progressive' | 'passive' | 'modal';
  readonly isNegative: boolean;
  /** "never", "always", "keep", … where there is one. */
  readonly frequency: 'never' | 'always' | null;
}

const have = new Set(['have', 'has', 'had']);
const doing = new Set(['do', 'does', 'did']);
const being = new Set(['am', 'are', 'is', 'was', 'were', 'be', 'been', 'being']);
const modal = new Set(words('will would can could shall should may might must'));
const never = new Set(words('never hardly rarely seldom'));
const always = new Set(
  words(
    'always constantly continually continuously repeatedly forever perpetually invariably consistently',
  ),
);
const skipped = new Set(
  words(
    'lot both all two guys people yourself yourselves just only then also even still either ever once now really simply have since',
  ),
);
/** Past forms that look like the base. */
const invariant = new Set(
  words('let put cut set hit shut cost quit beat read cast hurt split spread'),
);
const irregular = new Set(
  words(
    'billed went left kept made took threw broke chose drove fell forgot gave got hid knew laid led lost meant ran rang rose said sat sent sold spent stole stuck swore taught thought told tore went woke wrote let',
  ),
);

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Reads the verb group that follows a subject ending before `index`, or null where none follows. */
export function deedAfter(sentence: Sentence, index: number): Deed | null {
  const seen: string[] = [];
  let isNegative = false;
  let frequency: Deed['frequency'] = null;
  let at = index;
  for (; at < Math.min(sentence.words.length, index + 8); at++) {
    const word = sentence.words[at];
    if (!word || (at > index && /[;:.!?]/.test(sentence.words[at - 1]?.after ?? ''))) break;
    const { text, tags } = word;
    if ((text === 'to' || text === 'better') && seen.at(-1) === 'must') continue;
    if (text === 'not') isNegative = true;
    else if (never.has(text)) frequency = 'never';
    else if (always.has(text)) frequency = 'always';
    else if (have.has(text) && /^(?:to|better)$/.test(textAt(sentence, at + 1))) seen.push('must');
    else if (have.has(text) || doing.has(text) || being.has(text) || modal.has(text))
      seen.push(text);
    else if (!tags.has('Adverb') && !skipped.has(text)) break;
  }
  const word = sentence.words[at];
  const isVerb =
    word &&
    (word.tags.has('Verb') ||
      irregular.has(word.text) ||
      invariant.has(word.text) ||
      /^(?!(?:every|any|some|no)thing$).*(?:ed|ing)$/.test(word.text));
  if (!word || (!isVerb && seen.length === 0)) return null;
  const verb = isVerb ? at : lastIndexOf(sentence, index, at, seen.at(-1));
  return { verb, form: formOf(seen, word.text, word.tags, Boolean(isVerb)), isNegative, frequency };
}

function lastIndexOf({ words }: Sentence, from: number, to: number, text = ''): number {
  for (let i = to - 1; i >= from; i--) if (words[i]?.text === text) return i;
  return from;
}

function formOf(
  seen: readonly string[],
  text: string,
  tags: ReadonlySet<string>,
  isVerb: boolean,
): Deed['form'] {
  if (seen.some((aux) => modal.has(aux))) return 'modal';
  if (!isVerb)
    return seen.includes('had') || seen.includes('did') || seen.includes('was')
      ? 'past'
      : 'present';
  if (seen.some((aux) => being.has(aux))) return text.endsWith('ing') ? 'progressive' : 'passive';
  if (seen.some((aux) => have.has(aux))) return 'perfect';
  if (seen.includes('did')) return 'past';
  if (seen.length > 0) return 'present';
  return tags.has('PastTense') ||
    tags.has('Participle') ||
    irregular.has(text) ||
    invariant.has(text)
    ? 'past'
    : 'present';
}

const benign = new Set<string>(lexicon.benignDeed);
const harmful = new Set<string>(lexicon.harmfulDeed);
const ambiguous = new Set<string>(lexicon.ambiguousDeed);
const praising = new Set<string>(lexicon.praise);
const aggravating = new Set<string>(lexicon.aggravation);

const keeping = new Set(words('keep keeps kept'));
/** "Your brother kept everyone on time". */
const keptWell =
  /\bke(?:ep|eps|pt) .{1,30}\b(?:on time|on track|going|running|informed|posted|warm|safe|alive|company|tidy|clean|in order|up to date|your (?:word|promise))\b/i;

/** How much a verb accuses whoever did it. */
export function weigh(
  sentence: Sentence,
  { verb }: Deed,
): 'harmful' | 'open' | 'ambiguous' | 'benign' {
  const text = textAt(sentence, verb);
  const two = `${text} ${textAt(sentence, verb + 1)}`;
  const three = `${two} ${textAt(sentence, verb + 2)}`;
  if ([text, two, three].some((phrase) => harmful.has(phrase))) return 'harmful';
  if ([text, two, three].some((phrase) => benign.has(phrase))) return 'benign';
  if (keeping.has(text) && keptWell.test(sentence.text)) return 'benign';
  return ambiguous.has(text) ? 'ambiguous' : 'open';
}

/** True where the clause praises or thanks. */
export function praises(sentence: Sentence, from: number, to: number): boolean {
  return sentence.words.slice(Math.max(0, from - 4), to + 6).some(({ text }) => praising.has(text));
}

/** True where words like "without", "again", "three times" make a plain deed a reproach. */
export function aggravates(sentence: Sentence, from: number, to: number): boolean {
  return sentence.words.slice(from, to + 8).some(({ text }) => aggravating.has(text));
}

/** The hit as a whole clause, from its subject on. */
export function wholeClause(
  sentence: Sentence,
  from: number,
  verb: number,
  sureness: Sureness,
): SureHit {
  return { from, to: clauseEnd(sentence, verb), sureness };
}

const isNoQuestion = String.raw`^(?!.*\?["')\]]*\s*$)`;
/** Before the reader they make them an object, or open a side clause. */
const aside =
  'if when once what how whether unless until who which where thank for with to of from about let';
/** After the reader they are no deed, or one that may be or is to come. */
const noDeed =
  'will would can could may might shall should must for the a an in on at with your my our and or but if of by from to is that this know';
const oneOf = (list: string) => `(?:${words(list).join('|')})`;

/** Without this no main clause has the reader for its subject, with a deed that can be held against them. */
export const mayAccuse = new RegExp(
  String.raw`${isNoQuestion}.*(?<!\b${oneOf(aside)} )\b(?:you|u)\b(?!'ll| ${oneOf(noDeed)}\b| *(?:[,.;:!?)]|$))`,
  'is',
);

/** Without this no main clause begins with "your". */
export const mayAccuseTheirs = new RegExp(
  String.raw`${isNoQuestion}.*(?<!\b${oneOf('of in for to with on at from by about into over under if when until')} )\byour\b`,
  'is',
);

/** A main clause about the subject at `from`, with its deed, or null in questions, quotations and side clauses. */
export function accusedDeed(sentence: Sentence, from: number, subjectEnd: number): Deed | null {
  if (sentence.isQuestion || !isMainClause(sentence, from)) return null;
  if (isQuoted(sentence, { from, to: subjectEnd })) return null;
  return deedAfter(sentence, subjectEnd);
}

/** The hit, where it says to the reader's face what they did: no question, condition, quotation or report of what others said. */
export function accuses(hit: SureHit, sentence: Sentence): SureHit | null {
  const isSaid = !sentence.isQuestion && isMainClause(sentence, hit.from);
  return isSaid && !isQuoted(sentence, hit) && !isReported(sentence, hit) ? hit : null;
}

/** True where the writer forgives in the same breath: "you forgot the attachment, easily done". What was done `often` takes more than a shrug. */
export const isForgiven = (sentence: Sentence, context: Context, isOften = false): boolean =>
  withNext(sentence, context).some(({ text }) => (isOften ? excuses(text) : forgives(text)));
