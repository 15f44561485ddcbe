/** A part of a regular expression, as far as its words are asked for. */
export type Part =
  /** A letter or a figure, or a class that may take one. */
  | {
      readonly is: 'letter';
      readonly char: string;
      readonly isOptional: boolean;
      readonly repeats: boolean;
    }
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

  const readCount = (): Count => {
    const [whole = '', least = '', most] =
      /^(?:[?*+]|\{(\d+)(,\d*)?\})\??/.exec(source.slice(at)) ?? [];
    at += whole.length;
    const isOptional = /^[?*]/.test(whole) || (least !== '' && Number(least) === 0);
    const repeats = /^[*+]/.test(whole) || (least !== '' && (most !== undefined || least !== '1'));
    return { isOptional, repeats };
  };

  const readChoices = (): readonly (readonly Part[])[] => {
    const choices: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        choices.push([]);
      } else choices.at(-1)?.push(...readPart());
    }
    return choices;
  };

  const readGroup = (): readonly Part[] => {
    const [opening = '', look = ''] = /^\((?:\?(?::|(<?[=!])|<\w+>))?/.exec(source.slice(at)) ?? [];
    at += opening.length;
    const from = at;
    const choices = readChoices();
    const inside = source.slice(from, at);
    at++;
    const count = readCount();
    if (look === '') return [{ is: 'group', choices, ...count }];
    return look.endsWith('!') && /^\[a-z0-9[^\]]*\]$/i.test(inside) ? [edge] : [];
  };

  const readPart = (): readonly Part[] => {
    const char = source[at] ?? '';
    if (char === '(') return readGroup();
    const whole =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[\s\S])/i.exec(
        source.slice(at),
      )?.[0] ?? char;
    at += whole.length;
    const count = readCount();
    if (whole === '\\b') return [edge];
    if (whole === '^' || whole === '$') return [edge];
    if (isEdge.test(whole)) return [{ is: 'edge', isOptional: count.isOptional }];
    if (/^[a-z0-9]$/i.test(whole)) return [{ is: 'letter', char: whole.toLowerCase(), ...count }];
    return [{ is: 'unknown', isOptional: count.isOptional }];
  };

  return readChoices();
}

const edge: Part = { is: 'edge', isOptional: false };
/** A space, a mark, or a class of nothing else. */
const isEdge =
  /^(?:\\s|\\n|\\t|\\[^a-z0-9]|\[(?!\^)(?:\\s|\\n|\\t|\\[^a-z0-9]|[^a-z0-9\\])*\]|[^a-z0-9\\[.])$/i;
