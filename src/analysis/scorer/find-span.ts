import type { Span } from '../span.ts';
import type { Token } from './tokens.ts';

// The words that open a clause belong to it; those that join two don't.
const opens = new Set(['because', 'if', 'unless', 'since', 'when', 'while', 'although', 'though']);
const joins = new Set(['and', 'but', 'so', 'or', 'yet']);

/** A run of tokens, end exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Cuts a sentence at its commas, dashes and conjunctions. */
function clausesOf(sentence: string, tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    const gap = sentence.slice(tokens[i - 1]?.end, tokens[i]?.start);
    const text = tokens[i]?.text ?? '';
    if (!/[,;:()–—]|\s-\s/.test(gap) && !opens.has(text) && !joins.has(text)) continue;
    if (i > from) runs.push({ from, to: i });
    from = joins.has(text) ? i + 1 : i;
  }
  if (from < tokens.length) runs.push({ from, to: tokens.length });
  return runs;
}

/** What only names what is spoken of: "As for the font: next question". */
const topic = /^(?:pp?s|as (?:for|to) .*|(?:regarding|concerning|about) .*|by the way|also)$/;

/** "Dear Colonel, …": whom it is said to. */
const salutation = /^(?:dear|hi|hello|hey|hiya)(?: \S+){1,4}$/;

/** True for a clause of a kind that others follow. */
const isLead = (kind: RegExp, tokens: readonly Token[], { from, to }: Run): boolean =>
  to < tokens.length &&
  kind.test(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );

const reader = /^(?:you|your|yours|you['’].*)$/;

/** Sums of clauses, where only those count that name the reader, if one of them carries anything. */
function ofReader(sums: readonly number[], runs: readonly Run[], tokens: readonly Token[]) {
  const named = runs.map(({ from, to }) =>
    tokens.slice(from, to).some(({ text }) => reader.test(text)),
  );
  return sums.some((sum, i) => named[i] && sum > 0)
    ? sums.map((sum, i) => (named[i] ? sum : Math.min(sum, 0)))
    : sums;
}

/**
 * The clause that carries most of a score, widened by its neighbours while they carry a good part of it too; with
 * `ofTheReader` the one that names the reader, if such a one carries any. Null for a sentence without words, and where
 * its salutation carries most, for then nothing is said that could be at fault.
 */
export function findSpan(
  sentence: string,
  tokens: readonly Token[],
  weights: Float64Array,
  ofTheReader = false,
): Span | null {
  const runs = clausesOf(sentence, tokens);
  const sums = runs.map((run) =>
    isLead(topic, tokens, run)
      ? -Infinity
      : weights.slice(run.from, run.to).reduce((a, b) => a + b, 0),
  );
  const told = ofTheReader ? ofReader(sums, runs, tokens) : sums;
  const best = told.indexOf(Math.max(...told));
  const top = runs[best];
  if (top && isLead(salutation, tokens, top)) return null;
  const enough = 0.4 * (sums[best] ?? 0);
  let [left, right] = [best, best];
  while (left > 0 && (sums[left - 1] ?? 0) > enough) left--;
  while (right < runs.length - 1 && (sums[right + 1] ?? 0) > enough) right++;
  const first = tokens[runs[left]?.from ?? -1];
  const last = tokens[(runs[right]?.to ?? 0) - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
