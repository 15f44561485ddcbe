import { compromise } from './compromise.ts';
import type { Patterns } from './net.ts';
import { normalise } from './normalise.ts';
import type { Hit, Sentence, Word } from './sentence.ts';

/** A sentence and what matched in it, by matcher. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

/** Parses one sentence and sweeps all patterns over it once. */
export function parse(text: string, { net, owners, literals }: Patterns): Parsed {
  const { text: plain, toTyped } = normalise(text);
  const document = compromise(plain);
  const words: Word[] = [];
  const firsts: number[] = [];
  let offset = 0;
  for (const terms of document.document) {
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
  const hits = new Map<string, Hit[]>();
  for (const { match, view } of document.sweep(net, { tagger: false }).found) {
    const own = view.fullPointer.flatMap(([n, from, to]) => {
      const base = firsts[n] ?? 0;
      return to > from ? [{ from: base + from, to: base + to }] : [];
    });
    for (const owner of owners.get(match) ?? [])
      hits.set(owner, [...(hits.get(owner) ?? []), ...own]);
  }
  for (const { owner, expression } of literals) {
    const own = findLiteral(text, words, expression);
    if (own.length > 0) hits.set(owner, [...(hits.get(owner) ?? []), ...own]);
  }
  return { sentence: { text, words, isQuestion: /\?["')\]]*\s*$/.test(plain) }, hits };
}

/** The words that the matches of an expression touch. */
function findLiteral(text: string, words: readonly Word[], expression: RegExp): readonly Hit[] {
  return [...text.matchAll(expression)].flatMap(({ index, 0: found }) => {
    const from = words.findIndex(({ end }) => end > index);
    const to = words.findLastIndex(({ start }) => start < index + found.length) + 1;
    return from >= 0 && to > from ? [{ from, to }] : [];
  });
}

const halves: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'s": ['is', 'has', 'us', "'s"],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['had', 'would', 'did'],
  "'m": ['am'],
};

// What compromise takes apart without an apostrophe.
const joined: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'got', 'to'],
};

/** The words a sentence may match by: a superset of what its parse will hold, at a fraction of the cost. */
export function looseWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of normalise(text)
    .text.toLowerCase()
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)) {
    found.add(word);
    for (const half of joined[word] ?? []) found.add(half);
    if (word.endsWith('nt')) found.add('not').add(word.slice(0, -2));
    if (word.endsWith('ve')) found.add('have').add(word.slice(0, -2));
    const cut = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/.exec(word);
    if (!cut?.[1] || !cut[2]) continue;
    found.add(
      cut[1] === 'wo' ? 'will' : cut[1] === 'ca' ? 'can' : cut[1] === 'sha' ? 'shall' : cut[1],
    );
    for (const half of halves[cut[2]] ?? []) found.add(half);
  }
  return found;
}
