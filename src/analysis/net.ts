import { compromise, type Search, type Token } from './compromise.ts';
import { expand } from './expand.ts';
import type { Matcher } from './rule.ts';
import { type Need, needsOf } from './screen.ts';

/** One compiled pattern. */
export interface Pattern {
  readonly search: Search;
  /** Several rules may look at the same words. */
  readonly owners: readonly string[];
  /** What a sentence must hold, in this order. */
  readonly needs: readonly Need[];
  /** One of these must find something in the normalised sentence; null where an owner makes no such condition. */
  readonly mayHold: readonly RegExp[] | null;
}

/** All patterns of all matchers. */
export interface Patterns {
  readonly all: readonly Pattern[];
  readonly literals: readonly { readonly owner: string; readonly expression: RegExp }[];
}

/** Compiles matchers. Throws on an unknown class and on a pattern without needed words. */
export function compile(matchers: readonly Matcher[]): Patterns {
  const byPattern = new Map<string, Matcher[]>();
  for (const matcher of matchers) {
    for (const pattern of new Set(matcher.patterns.map(expand))) {
      byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), matcher]);
    }
  }
  const all = [...byPattern].map(([match, some]): Pattern => {
    const own = some.map(({ id }) => id);
    const tokens = compromise.parseMatch(match);
    const needs = needsOf(tokens);
    if (needs.length === 0) throw new Error(`${own}: "${match}" needs no word`);
    const regs = tokens.map(pack);
    const mayHold = conditionsOf(some);
    return {
      owners: own,
      needs,
      mayHold,
      search: match.includes('[') ? { regs, group: '0' } : { regs },
    };
  });
  const literals = matchers.flatMap(({ id, literals: own = [] }) =>
    own.map((expression) => ({ owner: id, expression })),
  );
  return { all, literals };
}

function conditionsOf(matchers: readonly Matcher[]): readonly RegExp[] | null {
  const conditions = new Set(matchers.map(({ mayHold }) => mayHold ?? null));
  return conditions.has(null) ? null : [...conditions].filter((one) => one !== null);
}

/** Puts the single words of a long mixed choice into one set: compromise does so only where all are single. */
function pack(token: Token): Token {
  if (!token.choices || token.operator !== 'or') return token;
  const isPlain = (choice: readonly Token[]) =>
    choice.length === 1 && Object.keys(choice[0] ?? {}).every((key) => key === 'word');
  const plain = token.choices.filter(isPlain);
  if (plain.length < 3) return token;
  const fastOr = new Set(plain.flatMap(([only]) => (only?.word ? [only.word] : [])));
  const rest = token.choices.filter((choice) => !isPlain(choice));
  return { ...token, choices: [...rest, [{ fastOr, operator: 'or' }]] };
}
