import { looseWords } from './loose-words.ts';
import { createMemo, keptSentences } from './memo.ts';
import { plainWords, screenByWords } from './needed-words.ts';
import { compile, type Pattern } from './net.ts';
import { normalise } from './normalise.ts';
import { type Parsed, parse } from './parse.ts';
import type { Matcher } from './rule.ts';
import { screen } from './screen.ts';

/** Reads sentences one by one. */
export interface Reader {
  /** What a sentence holds. Sentences that no pattern can match have no hits and are parsed only when their words are asked for. */
  read(text: string): Parsed;
  /** How many sentences were parsed so far. */
  readonly parses: () => number;
}

/** Makes a reader that remembers the sentences it read last. `screens: false` parses every sentence, to prove the screen. */
export function createReader(matchers: readonly Matcher[], { screens = true } = {}): Reader {
  const { all, literals } = compile(matchers);
  const findPatterns = screen(all);
  const findLiterals = screenByWords(literals.map(({ expression }) => expression));
  const literalsIn = (text: string) =>
    findLiterals(plainWords(text))
      .flatMap((index) => literals[index] ?? [])
      .filter(({ expression }) => text.search(expression) >= 0);
  const kept = createMemo<Parsed>(keptSentences);
  let parses = 0;
  const parseNow = (text: string, some: readonly Pattern[], found: typeof literals) => {
    parses++;
    return parse(text, some, found);
  };
  const readNow = (text: string): Parsed => {
    if (!screens) return parseNow(text, all, literals);
    const { text: plain } = normalise(text);
    const some = findPatterns(looseWords(plain))
      .flatMap((index) => all[index] ?? [])
      .filter(({ mayHold }) => !mayHold || mayHold.some((expression) => expression.test(plain)));
    const found = literalsIn(text);
    return some.length + found.length > 0
      ? parseNow(text, some, found)
      : unparsed(text, () => parseNow(text, [], []));
  };
  return {
    parses: () => parses,
    read: (text) => kept(text, () => readNow(text)),
  };
}

/** A sentence without hits whose words are parsed when a rule looks at them as a neighbour. */
function unparsed(text: string, parseNow: () => Parsed): Parsed {
  let full: Parsed | null = null;
  return {
    hits: new Map(),
    sentence: {
      text,
      isQuestion: /\?["'”’)\]]*\s*$/.test(text),
      get words() {
        full ??= parseNow();
        return full.sentence.words;
      },
    },
  };
}
