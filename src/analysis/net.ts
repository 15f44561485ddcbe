import { compromise, type Net, type Token } from './compromise.ts';
import { lexicon } from './lexicon.ts';
import type { Matcher } from './rule.ts';

/** All patterns of all matchers, compiled together. */
export interface Patterns {
  readonly net: Net;
  /** The owners of each compiled pattern: several rules may look at the same words. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** For each pattern the sets of words of which each must have one in a sentence. */
  readonly needs: readonly (readonly ReadonlySet<string>[])[];
  readonly literals: readonly { readonly owner: string; readonly expression: RegExp }[];
}

/** Compiles matchers into one net. Throws on an unknown class and on a pattern without needed words. */
export function compile(matchers: readonly Matcher[]): Patterns {
  const owners = new Map<string, string[]>();
  for (const { id, patterns } of matchers) {
    for (const pattern of new Set(patterns.map(expand))) {
      owners.set(pattern, [...(owners.get(pattern) ?? []), id]);
    }
  }
  const entries = [...owners.keys()].map((match) =>
    match.includes('[') ? { match, group: '0' } : { match },
  );
  const needs = entries.map(({ match }) => {
    const sets = neededWords(compromise.parseMatch(match));
    if (sets.length === 0) throw new Error(`${owners.get(match)}: "${match}" needs no word`);
    return sets;
  });
  const net = compromise.buildNet(entries);
  for (const entry of new Set(Object.values(net.hooks).flat()))
    entry.regs = entry.regs?.map(pack) ?? [];
  const literals = matchers.flatMap(({ id, literals: own = [] }) =>
    own.map((expression) => ({ owner: id, expression })),
  );
  return { net, owners, needs, literals };
}

/** Puts the words of `{class}` into a pattern, and takes groups out of groups, which compromise doesn't read. */
export function expand(pattern: string): string {
  const filled = pattern.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(lexicon, name)) throw new Error(`no class {${name}} in "${pattern}"`);
    return `(${[...new Set(lexicon[name as keyof typeof lexicon])].join('|')})`;
  });
  return flatten(filled);
}

/** "(a (b|c)|d)" as "(a b|a c|d)". */
function flatten(pattern: string): string {
  const inner = /(?<=\([^()]*)\(([^()]*)\)(\??)/.exec(pattern);
  if (!inner) return pattern;
  const [whole, list = '', optional] = inner;
  const from = pattern.slice(0, inner.index).search(/[(|][^(|]*$/) + 1;
  const before = pattern.slice(from, inner.index);
  const rest = pattern.slice(inner.index + whole.length);
  const end = alternativeEnd(rest);
  const choices = [...list.split('|'), ...(optional ? [''] : [])];
  const flat = choices
    .map((choice) => `${before}${choice}${rest.slice(0, end)}`.replace(/ {2,}/g, ' ').trim())
    .join('|');
  return flatten(pattern.slice(0, from) + flat + rest.slice(end));
}

/** Where the alternative ends that a text begins in: at the next "|" or ")" outside of further groups. */
function alternativeEnd(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (depth === 0 && (text[i] === '|' || text[i] === ')')) return i;
    else if (text[i] === ')') depth--;
  }
  return text.length;
}

/** The sets of words a pattern can't do without: one set a token that is neither optional nor negative. */
function neededWords(tokens: readonly Token[]): readonly ReadonlySet<string>[] {
  return tokens.flatMap((token) => {
    const set = wordsOf(token);
    return set ? [set] : [];
  });
}

/** The words one of which a token takes, or null where other words would do as well. */
function wordsOf(token: Token): ReadonlySet<string> | null {
  if (token.optional || token.negative) return null;
  if (token.word) return new Set([token.word]);
  if (token.fastOr) return token.fastOr;
  if (!token.choices) return null;
  const sets = token.choices.map((choice) => neededWords(choice)[0] ?? null);
  if (token.operator === 'and') return sets.find((set) => set !== null) ?? null;
  return sets.every((set) => set !== null) ? new Set(sets.flatMap((set) => [...set])) : null;
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

/** Tells whether any pattern can match a text with these words. */
export function screen(needs: Patterns['needs']): (words: ReadonlySet<string>) => boolean {
  const slots = new Map<string, (readonly [number, number])[]>();
  needs.forEach((sets, pattern) => {
    sets.forEach((set, slot) => {
      for (const word of set) {
        const at = slots.get(word) ?? [];
        at.push([pattern, slot]);
        slots.set(word, at);
      }
    });
  });
  const full = needs.map((sets) => 2 ** sets.length - 1);
  return (words) => {
    const seen = new Map<number, number>();
    for (const word of words) {
      for (const [pattern, slot] of slots.get(word) ?? []) {
        const mask = (seen.get(pattern) ?? 0) | (1 << slot);
        if (mask === full[pattern]) return true;
        seen.set(pattern, mask);
      }
    }
    return false;
  };
}
