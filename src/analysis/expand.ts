import { lexicon } from './lexicon.ts';

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
  const nested = /(\([^()]*)\(([^()]*)\)(\??)/.exec(pattern);
  if (!nested) return pattern;
  const [whole, outer = '', list = '', optional] = nested;
  const inner = nested.index + outer.length;
  const from = pattern.slice(0, inner).search(/[(|][^(|]*$/) + 1;
  const before = pattern.slice(from, inner);
  const rest = pattern.slice(nested.index + whole.length);
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
