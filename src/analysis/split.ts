import type { Span } from './span.ts';

/** A sentence's place in its field. `text` has soft line breaks as spaces, so that offsets stay true. */
export interface Piece extends Span {
  readonly text: string;
  /** Counts blocks of text: lines that belong together. */
  readonly block: number;
}

// Longer pieces make the parser quadratic.
const longest = 600;
const abbreviation =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|etc|e\.g|i\.e|eg|ie|approx|inc|ltd|co|jr|sr|dept|est|fig|inv|ref|tel|ext|min|max|a\.m|p\.m|[a-z])$/i;
const opensNewLine = /^\s*(?:[-*•–>]|\d{1,2}[.)]\s|[A-Z][a-z]+:)/;

/** Splits a field into sentences: lines first, soft-wrapped ones joined, lines quoted with ">" left out. */
export function split(text: string): readonly Piece[] {
  return blocks(text).flatMap((block, index) =>
    sentences(block.text).flatMap(({ start, end }) =>
      chunks(block.text, start, end).map((span) => ({
        text: block.text.slice(span.start, span.end),
        start: block.start + span.start,
        end: block.start + span.end,
        block: index,
      })),
    ),
  );
}

/** Lines that belong together, joined by spaces of the same length. */
function blocks(text: string): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let joins = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (/^\s*>/.test(line) || line.trim() === '') {
      joins = false;
      continue;
    }
    const last = found.at(-1);
    const gap = last ? text.slice(last.start + last.text.length, match.index) : '';
    if (last && joins && /^\r?\n$/.test(gap) && !opensNewLine.test(line)) {
      last.text += ' '.repeat(gap.length) + line;
    } else {
      found.push({ text: line, start: match.index });
    }
    joins = line.trimEnd().length >= 55 && line.trimEnd().length <= 100;
  }
  return found;
}

/** Sentences of one block, without the space round them. */
function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const own = text.slice(start, end);
    const lead = own.length - own.trimStart().length;
    const length = own.trim().length;
    if (length > 0) found.push({ start: start + lead, end: start + lead + length });
    start = end;
  };
  for (const match of text.matchAll(
    /(?:(?<![.!?…])[.!?…]+|\p{Extended_Pictographic})["'”’)\]]*\s+/gu,
  )) {
    const stop = match[0];
    if (/^\.["'”’)\]]*\s/.test(stop)) {
      const before = text.slice(Math.max(start, match.index - 12), match.index);
      if (abbreviation.test(before) && !/(?:^|\s)i$/.test(before)) continue;
    }
    push(match.index + stop.length);
  }
  push(text.length);
  return found;
}

/** Cuts what is too long to be parsed at once, at spaces where there are any. */
function chunks(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const cut = space > from + longest / 2 ? space + 1 : from + longest;
    // Never between the halves of a surrogate pair.
    const code = text.charCodeAt(cut - 1);
    const to = code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut;
    found.push({ start: from, end: to });
    from = to;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}
