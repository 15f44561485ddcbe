import { compile, screen } from './net.ts';
import { looseWords, type Parsed, parse } from './parse.ts';
import type { Matcher } from './rule.ts';

/** Reads sentences one by one. */
export interface Reader {
  /** What a sentence holds. Sentences that no pattern can match have no hits and are parsed only when their words are asked for. */
  read(text: string): Parsed;
  /** How many sentences were parsed so far. */
  readonly parses: () => number;
}

// About 50 drafts of 40 sentences.
const keptSentences = 2000;

/** Makes a reader that remembers the sentences it read last. `screens: false` parses every sentence, to prove the screen. */
export function createReader(matchers: readonly Matcher[], { screens = true } = {}): Reader {
  const patterns = compile(matchers);
  const hasWords = screen(patterns.needs);
  const canMatch = (text: string) =>
    hasWords(looseWords(text)) ||
    patterns.literals.some(({ expression }) => text.search(expression) >= 0);
  const kept = new Map<string, Parsed>();
  let parses = 0;
  const parseNow = (text: string) => {
    parses++;
    return parse(text, patterns);
  };
  return {
    parses: () => parses,
    read(text) {
      const known = kept.get(text);
      if (known) {
        kept.delete(text);
        kept.set(text, known);
        return known;
      }
      const parsed = screens && !canMatch(text) ? unparsed(text, parseNow) : parseNow(text);
      kept.set(text, parsed);
      if (kept.size > keptSentences) kept.delete(kept.keys().next().value ?? '');
      return parsed;
    },
  };
}

/** A sentence without hits whose words are parsed when a rule looks at them as a neighbour. */
function unparsed(text: string, parseNow: (text: string) => Parsed): Parsed {
  let full: Parsed | null = null;
  return {
    hits: new Map(),
    sentence: {
      text,
      isQuestion: /\?["'”’)\]]*\s*$/.test(text),
      get words() {
        full ??= parseNow(text);
        return full.sentence.words;
      },
    },
  };
}
