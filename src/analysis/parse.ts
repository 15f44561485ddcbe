import { compromise, type Term } from './compromise.ts';
import { mayMatch } from './may-match.ts';
import type { Pattern, Patterns } from './net.ts';
import { normalise } from './normalise.ts';
import type { Hit, Sentence, Word } from './sentence.ts';

/** A sentence and what matched in it, by matcher. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

/** Parses one sentence and looks for some patterns in it, and for the literals. */
export function parse(
  text: string,
  patterns: readonly Pattern[],
  literals: Patterns['literals'],
): Parsed {
  const { text: plain, toTyped } = normalise(text);
  const { document } = compromise(plain);
  const words: Word[] = [];
  const firsts: number[] = [];
  let offset = 0;
  for (const terms of document) {
    firsts.push(words.length);
    for (const term of terms) {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      offset = end + term.post.length;
      // The second half of a contraction has no text of its own.
      const first = words.at(-1);
      const shares = term.text === '' && term.implicit !== undefined && first !== undefined;
      const span = shares ? first : toTyped({ start, end });
      words.push({
        text: term.implicit || term.normal,
        typed: text.slice(span.start, shares ? span.start : span.end),
        tags: term.tags,
        before: term.pre,
        after: term.post,
        start: span.start,
        end: span.end,
      });
    }
  }
  const hits = findPatterns(document, firsts, patterns);
  for (const { owner, expression } of literals) {
    const own = findLiteral(text, words, expression);
    if (own.length > 0) hits.set(owner, [...(hits.get(owner) ?? []), ...own]);
  }
  return { sentence: { text, words, isQuestion: /\?["')\]]*\s*$/.test(plain) }, hits };
}

/** The hits by owner; `firsts` are the indexes of each sentence's first word. */
function findPatterns(
  document: readonly (readonly Term[])[],
  firsts: readonly number[],
  patterns: readonly Pattern[],
): Map<string, readonly Hit[]> {
  const hits = new Map<string, readonly Hit[]>();
  const { match } = compromise.methods().one;
  for (const { search, owners } of patterns) {
    if (!document.some((terms) => mayMatch(terms, search.regs))) continue;
    const own = match(document, search).ptrs.flatMap(([n, from, to]) => {
      const base = firsts[n] ?? 0;
      return to > from ? [{ from: base + from, to: base + to }] : [];
    });
    if (own.length === 0) continue;
    for (const owner of owners) hits.set(owner, [...(hits.get(owner) ?? []), ...own]);
  }
  return hits;
}

/** The words that the matches of an expression touch. */
function findLiteral(text: string, words: readonly Word[], expression: RegExp): readonly Hit[] {
  const hits: Hit[] = [];
  // Not matchAll: it compiles the expression anew.
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    const { index } = found;
    const end = index + found[0].length;
    if (end === index) expression.lastIndex++;
    const from = words.findIndex((word) => word.end > index);
    const to = words.findLastIndex((word) => word.start < end) + 1;
    if (from >= 0 && to > from) hits.push({ from, to });
  }
  return hits;
}
