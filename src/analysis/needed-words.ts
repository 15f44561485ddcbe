import { type Part, readExpression } from './expression.ts';

/** Says whether no word can reach over an end of some parts. */
type AtEdge = () => boolean;

const no: AtEdge = () => false;

/** True where whatever comes next, from a place on, begins with an edge. */
function meetsEdge(parts: readonly Part[], from: number, after: AtEdge, step: 1 | -1): boolean {
  const part = parts[from];
  if (!part) return after();
  const beyond = () => meetsEdge(parts, from + step, after, step);
  if (part.isOptional && !beyond()) return false;
  if (part.is === 'edge') return true;
  if (part.is !== 'group') return false;
  const next = part.repeats ? no : beyond;
  return part.choices.every((choice) =>
    meetsEdge(choice, step > 0 ? 0 : choice.length - 1, choice.length === 0 ? beyond : next, step),
  );
}

type Words = ReadonlySet<string>;

/** Words one of which each choice needs; null where one needs none. */
function wordsOfChoices(
  choices: readonly (readonly Part[])[],
  before: AtEdge,
  after: AtEdge,
): Words | null {
  const all: string[] = [];
  for (const choice of choices) {
    const own = wordsOfParts(choice, before, after);
    if (!own) return null;
    all.push(...own);
  }
  return new Set(all);
}

/** The rarest of the words that some parts can't do without; null where they can do without each. */
function wordsOfParts(parts: readonly Part[], before: AtEdge, after: AtEdge): Words | null {
  let best: Words | null = null;
  const offer = (words: Words | null) => {
    if (words && (!best || costOf(words) < costOf(best))) best = words;
  };
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part || part.isOptional) continue;
    const from = i;
    const opens = () => meetsEdge(parts, from - 1, before, -1);
    if (part.is === 'group') {
      const closes = () => meetsEdge(parts, from + 1, after, 1);
      offer(wordsOfChoices(part.choices, part.repeats ? no : opens, part.repeats ? no : closes));
    } else if (isSingle(part)) {
      let word = '';
      for (; isSingle(parts[i]); i++) word += charOf(parts[i]);
      i--;
      if (opens()) offer(new Set([meetsEdge(parts, i + 1, after, 1) ? word : beginning(word)]));
    }
  }
  return best;
}

const longest = 4;
/** What stands for all words that begin with some letters. */
const beginning = (letters: string): string => `${letters.slice(0, longest)}*`;

const isSingle = (part: Part | undefined): boolean =>
  part?.is === 'letter' && !part.isOptional && !part.repeats;
const charOf = (part: Part | undefined): string => (part?.is === 'letter' ? part.char : '');

const common = new Set(
  'i we you u your ur it the a an is was are be been to of and not no have has had do did does this that my our me us in on at for with so but if or as all just t s m re ve ll d'.split(
    ' ',
  ),
);
/** How often a sentence will hold one of some words, roughly. */
const costOf = (words: Words): number => {
  let cost = 0;
  for (const word of words)
    cost += common.has(word.replace('*', '')) ? 100 : word.endsWith('*') ? 3 : 1;
  return cost;
};

/**
 * Words, in lower case and of plain letters and figures, one of which each text holds that an expression finds something
 * in, or their beginnings ("agai*"); null where there are none, or where the expression has the flag `u` or `v`.
 */
export const neededWords = ({ source, flags }: RegExp): ReadonlySet<string> | null =>
  /[uv]/.test(flags) ? null : wordsOfChoices(readExpression(source), no, no);

/** The plain words of a text, in lower case, and their beginnings. */
export function plainWords(text: string): ReadonlySet<string> {
  const words = new Set<string>(text.toLowerCase().match(/[a-z0-9]+/g));
  for (const word of [...words])
    for (let length = 1; length <= longest; length++) words.add(`${word.slice(0, length)}*`);
  return words;
}

/** Finds the indexes of the expressions that may find something in a text with such words, rising. They are read at the first call. */
export function screenByWords(
  expressions: readonly RegExp[],
): (words: ReadonlySet<string>) => readonly number[] {
  let index: Index | null = null;
  return (words) => {
    index ??= indexOf(expressions);
    const found = new Set(index.always);
    for (const word of words) for (const one of index.waiting.get(word) ?? []) found.add(one);
    return [...found].sort((a, b) => a - b);
  };
}

interface Index {
  readonly always: readonly number[];
  /** By the words that they need. */
  readonly waiting: ReadonlyMap<string, readonly number[]>;
}

function indexOf(expressions: readonly RegExp[]): Index {
  const always: number[] = [];
  const waiting = new Map<string, number[]>();
  expressions.forEach((expression, at) => {
    const needed = neededWords(expression);
    if (!needed) always.push(at);
    for (const word of needed ?? []) waiting.set(word, [...(waiting.get(word) ?? []), at]);
  });
  return { always, waiting };
}
