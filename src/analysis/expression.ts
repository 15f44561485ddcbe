/** A part of a regular expression, as far as its words are asked for. */
export type Part =
  /** A plain letter or a figure. */
  | {
      readonly is: 'letter';
      readonly char: string;
      readonly isOptional: boolean;
      readonly repeats: boolean;
    }
  /** A class that may take one. */
  | { readonly is: 'unknown'; readonly isOptional: boolean }
  /** What no word goes across: a space, a mark, the edge of a word. */
  | { readonly is: 'edge'; readonly isOptional: boolean }
  | {
      readonly is: 'group';
      readonly choices: readonly (readonly Part[])[];
      readonly isOptional: boolean;
      readonly repeats: boolean;
    };

interface Count {
  readonly isOptional: boolean;
  readonly repeats: boolean;
}

/** Reads the source of an expression without the flags `u` and `v`; parts that look around are left out, but for those that only keep letters away. */
export function readExpression(source: string): readonly (readonly Part[])[] {
  let at = 0;

  /** What an expression finds right here. */
  const take = (expression: RegExp): RegExpExecArray | null => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  const readCount = (): Count => {
    const char = source[at];
    if (char !== '?' && char !== '*' && char !== '+' && char !== '{') return once;
    const [whole = '', least, most] = take(counted) ?? [];
    if (least === undefined)
      return { isOptional: /^[?*]/.test(whole), repeats: /^[*+]/.test(whole) };
    return { isOptional: Number(least) === 0, repeats: most !== undefined || least !== '1' };
  };

  const readChoices = (): readonly (readonly Part[])[] => {
    const choices: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        choices.push([]);
      } else {
        const part = source[at] === '(' ? readGroup() : readOne();
        if (part) choices.at(-1)?.push(part);
      }
    }
    return choices;
  };

  const readGroup = (): Part | null => {
    const [, look = ''] = take(opened) ?? [];
    const from = at;
    const choices = readChoices();
    const inside = source.slice(from, at);
    at++;
    const count = readCount();
    if (look === '') return { is: 'group', choices, ...count };
    return look.endsWith('!') && /^\[a-z0-9[^\]]*\]$/i.test(inside) ? edge : null;
  };

  const readOne = (): Part => {
    const char = source[at] ?? '';
    if (isLetter(char)) {
      at++;
      const { isOptional, repeats } = readCount();
      return { is: 'letter', char: char.toLowerCase(), isOptional, repeats };
    }
    const [whole = ''] = take(one) ?? [];
    const count = readCount();
    if (whole === '\\b' || whole === '^' || whole === '$') return edge;
    return { is: isEdge.test(whole) ? 'edge' : 'unknown', isOptional: count.isOptional };
  };

  return readChoices();
}

const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9');
const once: Count = { isOptional: false, repeats: false };
const edge: Part = { is: 'edge', isOptional: false };
const counted = /(?:[?*+]|\{(\d+)(,\d*)?\})\??/y;
const opened = /\((?:\?(?::|(<?[=!])|<\w+>))?/y;
const one = /\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[\s\S]/iy;
/** A space, a mark, or a class of nothing else. */
const isEdge =
  /^(?:\\s|\\n|\\t|\\[^a-z0-9]|\[(?!\^)(?:\\s|\\n|\\t|\\[^a-z0-9]|[^a-z0-9\\])*\]|[^a-z0-9\\[.])$/i;
