import type { Category } from '../category.ts';
import { eachObjectOnce } from '../memo.ts';
import type { Flag } from '../review.ts';
import type { Sentence } from '../sentence.ts';
import type { Span } from '../span.ts';
import { ask } from './ask.ts';
import { isJoiner, stands } from './clauses.ts';
import { decide } from './decide.ts';
import { factsOf } from './facts.ts';
import { keepsHope } from './hope.ts';
import { impersonal } from './impersonal.ts';
import { passive } from './passive.ts';
import { opensLetter, withoutClause, withoutWords } from './removal.ts';
import { withoutSwearing } from './swear.ts';
import { onePlainApology, unframe, unhedge, withoutHedges } from './unhedge.ts';
import { type Run, runOf } from './wording.ts';

/** Flagged words in their sentence. */
export interface Marked {
  readonly sentence: Sentence;
  readonly span: Span;
  /** All that is flagged in the sentence. */
  readonly marked: readonly Span[];
}

interface Place extends Marked {
  readonly run: Run;
}

/** The sentence said otherwise, "" where it is better left out, null where this way leads nowhere. */
type Strategy = (place: Place) => string | null;

const strategies = {
  passive: ({ sentence, run }) => passive(sentence, run),
  impersonal: ({ sentence, span }) => impersonal(sentence, span),
  apology: ({ sentence }) => onePlainApology(sentence),
  // Softeners are worth dropping only round a message.
  unhedge: ({ sentence }) => (holdsMessage(sentence) ? unhedge(sentence) : null),
  // A view is worth keeping only where there's a fact behind it.
  unframe: ({ sentence }) => (factsOf(sentence).length > 0 ? unframe(sentence) : null),
  swearing: ({ sentence, run }) => withoutSwearing(sentence, run),
  adjective: ({ sentence, run }) => dropAdjective(sentence, run),
  quiet: ({ sentence, span }) => quieten(sentence, span),
  clause: ({ sentence, run }) => withoutClause(sentence, run),
  // An insult spoils all of its clause.
  spoilt: (place) => dropSpoilt(place),
  sentence: (place) => (carries(place) ? '' : null),
  aside: (place) => (isAside(place) ? '' : null),
  whole: () => '',
} as const satisfies Record<string, Strategy>;

type StrategyId = keyof typeof strategies;

/** What is tried for a category, best first. */
const byCategory: Readonly<Record<Category, readonly StrategyId[]>> = {
  unkind: ['swearing', 'adjective', 'spoilt', 'sentence', 'aside'],
  blame: ['passive', 'impersonal', 'clause', 'sentence', 'aside'],
  justifying: ['clause', 'sentence', 'aside'],
  sugarcoating: ['apology', 'unhedge', 'clause', 'sentence', 'aside'],
  opinion: ['unframe', 'clause', 'sentence', 'aside'],
  'open-door': ['clause', 'sentence', 'aside'],
};

/** What is tried for a rule instead. */
const byRule: Readonly<Partial<Record<Flag['rule'], readonly StrategyId[]>>> = {
  shouting: ['quiet'],
  // What would have been says nothing without its condition.
  'if-only': ['whole'],
  // What follows from a wish leans on it: "he'll need it".
  'bad-luck-wish': ['sentence', 'aside'],
};

// A sentence that stays is flagged alike at each review of its draft.
const proposalsOf = eachObjectOnce((_: Sentence) => new Map<string, readonly string[]>());

/** Other wordings of a whole sentence, best first, not yet proven. */
export function propose(given: Marked, flag: Pick<Flag, 'category' | 'rule'>): readonly string[] {
  const { sentence, span, marked } = given;
  const before = proposalsOf(sentence);
  const key = [
    flag.category,
    flag.rule,
    ...[span, ...marked].flatMap(({ start, end }) => [start, end]),
  ].join();
  const proposed = before.get(key) ?? proposeNow(given, flag);
  before.set(key, proposed);
  return proposed;
}

function proposeNow(given: Marked, flag: Pick<Flag, 'category' | 'rule'>): readonly string[] {
  const { sentence, span } = given;
  const run = runOf(sentence, span);
  if (!run) return [];
  const place: Place = { ...given, run };
  const proposed = (byRule[flag.rule] ?? byCategory[flag.category]).flatMap((id) => {
    const text = strategies[id](place);
    return text === null || text === sentence.text || keepsHope(sentence.text, text) ? [] : [text];
  });
  const plainly = flag.category === 'sugarcoating' ? sayPlainly(sentence.text) : null;
  if (plainly === null)
    return asksAfter.test(sentence.text)
      ? proposed.filter((text) => asksAfter.test(text))
      : proposed;
  return [plainly, ...proposed.filter((text) => sayPlainly(text) !== null)];
}

/** What a mail is about is worth keeping, however it is asked after. */
const asksAfter =
  /\b(?:check(?:ing)? in|ask(?:ing)?|follow(?:ing)? up|touch(?:ing)? base) (?:with (?:you|u) )?(?:about|on|regarding)\b|\bwonder(?:ing|ed)? (?:if|whether)\b/i;

/** The decision or the request of a sentence in plain words; what holds one is never left out. */
function sayPlainly(text: string): string | null {
  const bare = withoutHedges(text);
  return decide(text, bare) ?? ask(text, bare);
}

const message =
  /\b(?:stop\w*|end(?:s|ed|ing)?|finish\w*|last|final|leav(?:e|ing)|quit\w*|clos(?:e|ing)|wind\w*|hand(?:ing)?|can(?:no|['’])t|won['’]t|(?:will|can) not|no longer|(?:carry|go)(?:ing)? on|continu\w+|late|delay\w*|overdue|unpaid|price|fees?|rates?|invoices?|deposit|changes?|refund|mistake|error|wrong|sorry)\b/i;
const holdsMessage = (sentence: Sentence): boolean =>
  message.test(sentence.text) || factsOf(sentence).length > 0;

/** How much of a sentence is flagged, from 0 to 1. */
function shareMarked({ sentence: { words }, marked }: Place): number {
  const touched = words.filter((word) =>
    marked.some(({ start, end }) => word.end > start && word.start < end),
  );
  return touched.length / words.length;
}

// What is asked for stays asked for.
const asksBeside = ({ sentence: { words }, marked }: Place): boolean =>
  words.some(
    (word) =>
      word.text === 'please' &&
      marked.every(({ start, end }) => word.end <= start || word.start >= end),
  );

const promise = /\b(?:i|we)(?:['’]?ll| will)\b/i;

/** Up to so many words a remark may go with so much of it flagged. */
const remarks = [
  { words: 18, share: 0.2 },
  { words: 30, share: 0.35 },
];

// A remark that carries no message and promises nothing isn't worth mending.
const isAside = (place: Place): boolean =>
  remarks.some(
    ({ words, share }) => place.sentence.words.length <= words && shareMarked(place) >= share,
  ) &&
  !opensLetter(place.sentence) &&
  !asksBeside(place) &&
  !holdsMessage(place.sentence) &&
  !promise.test(place.sentence.text);

// Flags on most of a sentence speak for all of it, and so does one on the clause that the rest hangs on.
function carries(place: Place): boolean {
  const { sentence, run } = place;
  const { words } = sentence;
  if (opensLetter(sentence) || asksBeside(place)) return false;
  if (shareMarked(place) >= 0.5) return true;
  const rest = words[run.to]?.text ?? '';
  if (run.from === 0 && /^(?:for|as|since|because|which|who)$/.test(rest)) return true;
  const isMain = run.from === 0 || isJoiner(words[run.from - 1]);
  return (
    isMain &&
    run.to < words.length &&
    run.to - run.from > 2 &&
    !stands(words.slice(run.to).filter((word, i) => i > 0 || !isJoiner(word)))
  );
}

// A request stays, whatever it is asked with.
function dropSpoilt({ sentence, run }: Place): string | null {
  const left = withoutClause(sentence, run, 0);
  const share = (run.to - run.from) / sentence.words.length;
  const asks = sentence.words.some(({ text }) => text === 'please' || text === 'could');
  return left === '' && share < (asks ? 0.5 : 0.2) ? null : left;
}

function dropAdjective(sentence: Sentence, given: Run): string | null {
  const { words } = sentence;
  const isLed = words[given.from]?.tags.has('Determiner') && given.to - given.from > 1;
  const run = isLed ? { ...given, from: given.from + 1 } : given;
  const own = words.slice(run.from, run.to);
  const before = words[run.from - 1];
  const next = words[run.to];
  const isAlone = own.every(
    ({ tags, text }) => tags.has('Adjective') || tags.has('Adverb') || /ing$/.test(text),
  );
  const isInPhrase =
    before &&
    (before.tags.has('Determiner') ||
      before.tags.has('Possessive') ||
      before.tags.has('Preposition'));
  if (!isAlone || !isInPhrase || !next?.tags.has('Noun')) return null;
  return withoutWords(sentence, [run]);
}

function quieten({ text }: Sentence, span: Span): string | null {
  const isAll = text === text.toUpperCase();
  const { start, end } = isAll ? { start: 0, end: text.length } : span;
  const low = text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  const now = text.slice(0, start) + low + text.slice(end);
  return start === 0 ? now.replace(/\p{L}/u, (one) => one.toUpperCase()) : now;
}
