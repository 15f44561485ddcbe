import type { Flag, Rewrite } from '../review.ts';
import type { Sentence } from '../sentence.ts';
import type { Span } from '../span.ts';
import type { Piece } from '../split.ts';
import { keepsFacts } from './facts.ts';
import { propose } from './propose.ts';
import { difference } from './wording.ts';

/** A flag in its sentence. */
export interface Flagged {
  readonly flag: Flag;
  readonly piece: Piece;
  readonly sentence: Sentence;
  /** The shown flags of the sentence, this one among them. */
  readonly all: readonly Flag[];
  /** The text of the whole field. */
  readonly text: string;
  /** The sentence that follows in the block, if any. */
  readonly next: string | null;
}

/** What would become of the draft if the sentence read so; null where the draft as a whole would say less. */
export type TryOut = (
  text: string,
) => { readonly sentence: Sentence; readonly flags: readonly Flag[] } | null;

const most = 2;

/** Proven rewrites of one flag, best first: each keeps the facts and raises no flag. */
export function offerRewrites(flagged: Flagged, tryOut: TryOut): readonly Rewrite[] {
  const { flag, piece, sentence } = flagged;
  const span = { start: flag.start - piece.start, end: flag.end - piece.start };
  const offered: Rewrite[] = [];
  const marked = flagged.all.map(({ start, end }) => ({
    start: start - piece.start,
    end: end - piece.start,
  }));
  for (const proposed of propose({ sentence, span, marked }, flag)) {
    const text = close(proposed, flagged);
    const rewrite = isSound(text, flagged, tryOut) ? toRewrite(text, flagged) : null;
    if (rewrite && !offered.some((one) => one.text === rewrite.text && one.start === rewrite.start))
      offered.push(rewrite);
    if (offered.length === most) break;
  }
  return offered;
}

const closed = /[.!?…\p{Extended_Pictographic}]["'”’)\]]*$/u;

/** With a full stop where the next sentence would run on, as after a clause that went with its emoji, and with the comma before a signature. */
function close(text: string, { sentence, next }: Flagged): string {
  if (text === '' || closed.test(text)) return text;
  if (/,\s*$/.test(sentence.text)) return text.endsWith(',') ? text : `${text},`;
  return next !== null && closed.test(sentence.text) ? `${text}.` : text;
}

const leans = /^\W*(?:that|this|these|those|which|both|neither|nor|hence|otherwise|instead)\b/i;
const nothing: Sentence = { text: '', words: [], isQuestion: false };

function isSound(
  text: string,
  { flag, piece, sentence, all, text: field, next }: Flagged,
  tryOut: TryOut,
): boolean {
  if (text === '') {
    const isAll = field.trim() === piece.text.trim();
    return (
      !isAll && keepsFacts(sentence, nothing) && !(next && leans.test(next)) && tryOut('') !== null
    );
  }
  if (!isWhole(text, sentence.text)) return false;
  const tried = tryOut(text);
  if (!tried || !keepsFacts(sentence, tried.sentence)) return false;
  const others = all.filter((one) => one !== flag);
  // What another flag says of the words that are left, it may go on saying.
  return tried.flags.every(({ category, ...span }) => {
    const said = wordsOf(text, span, piece);
    return others.some((other) => {
      const was = wordsOf(sentence.text, other, piece);
      return category === other.category && (was.includes(said) || said.includes(was));
    });
  });
}

const wordsOf = (text: string, { start, end }: Span, piece: Piece): string =>
  text.slice(start - piece.start, end - piece.start).toLowerCase();

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** More than a stump, its quotation marks and brackets in pairs as they were. */
function isWhole(text: string, before: string): boolean {
  if (count(text, /[\p{L}\p{N}]+/gu) < 2) return false;
  if (count(before, /"/g) % 2 === 0 && count(text, /"/g) % 2 === 1) return false;
  return [/\(/g, /\)/g, /“/g, /”/g].every((mark, i, marks) => {
    const pair = marks[i ^ 1] ?? mark;
    return count(before, mark) !== count(before, pair) || count(text, mark) === count(text, pair);
  });
}

function toRewrite(text: string, { flag, piece, sentence, text: field }: Flagged): Rewrite {
  if (text === '') return { in: flag.in, ...withSpace(field, piece.start, piece.end), text };
  const { start, end, text: instead } = difference(sentence.text, text);
  return { in: flag.in, start: piece.start + start, end: piece.start + end, text: instead };
}

/** A sentence goes with the space behind it, the last of a line with the space before. */
function withSpace(
  field: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const behind = /^[^\S\r\n]*/.exec(field.slice(end))?.[0].length ?? 0;
  const isLast = /^[\r\n]|^$/.test(field.slice(end + behind));
  if (!isLast) return { start, end: end + behind };
  const before = /[^\S\r\n]*$/.exec(field.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
