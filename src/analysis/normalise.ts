import { createMemo, longMail } from './memo.ts';
import type { Span } from './span.ts';

/** A text made easier to parse, and the way back to the offsets of what was typed. */
export interface Normalised {
  readonly text: string;
  /** The span in the typed text that a span of `text` stands for. */
  toTyped(span: Span): Span;
}

const spellings: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  youre: "you're",
  your: 'your',
  youve: "you've",
  youd: "you'd",
  youll: "you'll",
  theyre: "they're",
  theyve: "they've",
  weve: "we've",
  thats: "that's",
  theres: "there's",
  whats: "what's",
  whos: "who's",
  hes: "he's",
  shes: "she's",
  couldve: "could've",
  shouldve: "should've",
  wouldve: "would've",
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  thanx: 'thanks',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  bc: 'because',
  tho: 'though',
  ppl: 'people',
  yous: 'you',
  "y'all": 'you',
  yall: 'you',
  ya: 'you',
};

const masked: readonly (readonly [RegExp, string])[] = [
  [/^f[*@#$%!_.-]{1,3}c?k?(?=ing|in|ed|er|ers|s|$|wit)/i, 'fuck'],
  [/^fu[*@#$%!_-]{1,2}k?/i, 'fuck'],
  [/^fck/i, 'fuck'],
  [/^s[*@#$%!_-]{1,2}t(?=[a-z]*$)/i, 'shit'],
  [/^sh[*@#$%!1_-]t/i, 'shit'],
  [/^b[*@#$%!_-]{1,6}cks$/i, 'bollocks'],
  [/^bull?s[*@#$%!_-]{1,2}t/i, 'bullshit'],
  [/^b[*@#$!_-]tch/i, 'bitch'],
  [/^a[*@#$%!_-]{1,2}(?:hole|e)/i, 'asshole'],
  [/^@ss(?=hole|$)/i, 'ass'],
  [/^c[*@#$%!_-]{2}p$/i, 'crap'],
  [/^cr[*@#$%!_-]p$/i, 'crap'],
  [/^d[*@#$%!_-]{1,2}n$/i, 'damn'],
];

const doubled =
  /^(?:good|too|see|need|been|really|all|well|hell|off|seen|tell|will|still|feel|week)$/;

/** What follows "you are" and not "your". */
const predicate =
  /^(?:my|our|the|an?|so|not|very|such|too|always|never|just|gonna|going|welcome|amazing|right|still|both|hoping|doing|being|getting|looking|asking|making|saying|trying|coming)\b/i;

/** What a word stands for, or null where it stands for itself. */
function respell(word: string, next: string): string | null {
  const lower = word.toLowerCase();
  if (lower === 'ur' && word !== 'UR' && predicate.test(next)) return "you're";
  if (Object.hasOwn(spellings, lower) && word !== 'UR' && word !== 'U')
    return spellings[lower] ?? null;
  if (
    lower === 'its' &&
    /^(?:your|the|not|my|all|been|always|just|like|so|yours|a|an)\b/i.test(next)
  )
    return "it's";
  if (/[*@#$%!_1-]/.test(word) || lower.startsWith('fck')) {
    for (const [pattern, plain] of masked)
      if (pattern.test(word)) return word.replace(pattern, plain);
  }
  if (/([a-z])\1\1/i.test(word)) {
    const two = word.replace(/([a-z])\1{2,}/gi, '$1$1');
    return doubled.test(two.toLowerCase()) ? two : word.replace(/([a-z])\1{2,}/gi, '$1');
  }
  return null;
}

const piece = /([!?.,;:*_~=#-])\1{3,}|[?!]{3,}|[A-Za-z@][A-Za-z@*#$%!_'’-]*[A-Za-z*]|\b[uU]\b/g;

// The screen, the parser and the scorer ask for each sentence in turn.
const kept = createMemo<Normalised>(longMail);

/** Undoes typing habits ("youre", "u", "f***", "sooo", curly quotes, runs of punctuation). */
export const normalise = (typed: string): Normalised => kept(typed, () => respellAll(typed));

function respellAll(typed: string): Normalised {
  // Each entry: from here on, text offset `at` is typed offset `typedAt`.
  const edits: { at: number; end: number; typedAt: number; typedEnd: number }[] = [];
  let text = '';
  let done = 0;
  const plain = typed
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\p{Zs}/gu, ' ');
  for (const match of plain.matchAll(piece)) {
    const found = match[0];
    const after = match.index + found.length;
    const isRun = /^[^A-Za-z@]/.test(found);
    const instead = isRun
      ? found.slice(0, 1)
      : respell(found, plain.slice(after, after + 12).trimStart());
    if (instead === null || instead === found) continue;
    text += plain.slice(done, match.index);
    edits.push({
      at: text.length,
      end: text.length + instead.length,
      typedAt: match.index,
      typedEnd: after,
    });
    text += instead;
    done = after;
  }
  if (edits.length === 0) return { text: plain, toTyped: (span) => span };
  text += plain.slice(done);
  const back = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const edit of edits) {
      if (isEnd ? offset <= edit.at : offset < edit.at) break;
      if (isEnd ? offset <= edit.end : offset < edit.end)
        return isEnd ? edit.typedEnd : edit.typedAt;
      shift = edit.typedEnd - edit.end;
    }
    return offset + shift;
  };
  return {
    text,
    toTyped: ({ start, end }) => ({
      start: back(start, false),
      end: start === end ? back(start, false) : back(end, true),
    }),
  };
}
