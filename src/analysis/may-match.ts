import type { Term, Token } from './compromise.ts';

/** Takes exactly one term. */
const isSingle = ({ optional, negative, greedy, min, max, choices }: Token): boolean =>
  !(optional || negative || greedy) &&
  min === undefined &&
  max === undefined &&
  (choices?.every((choice) => choice.length === 1) ?? true);

/** False where a term is certainly not what a token takes, by what compromise asks of it. */
function mayTake(term: Term, token: Token): boolean {
  const { normal, text, machine, root, implicit, alias, tags } = term;
  if (token.word !== undefined) {
    const { word } = token;
    if (token.use || token.fuzzy) return true;
    return word === normal || word === text || word === machine || Boolean(alias?.includes(word));
  }
  if (token.tag !== undefined) return tags.has(token.tag);
  if (token.fastOr)
    return token.fastOr.has(root || implicit || machine || normal) || token.fastOr.has(text);
  if (token.choices && token.operator === 'or')
    return token.choices.some(([only]) => !only || !isSingle(only) || mayTake(term, only));
  return true;
}

/** False where a sentence has no place at which a pattern could begin. It spares two of three tries, each of which sets up a state for every word. */
export function mayMatch(terms: readonly Term[], tokens: readonly Token[]): boolean {
  const varies = tokens.findIndex((token) => !isSingle(token));
  const length = varies < 0 ? tokens.length : varies;
  const last = tokens[0]?.start ? 0 : terms.length - length;
  for (let from = 0; from <= last; from++) {
    let at = 0;
    for (; at < length; at++) {
      const [term, token] = [terms[from + at], tokens[at]];
      if (!term || !token || !mayTake(term, token)) break;
    }
    if (at === length) return true;
  }
  return false;
}
