import type { Sentence, Word } from '../sentence.ts';
import {
  gapBefore,
  goesOnWithVerb,
  hasSubject,
  isCondition,
  isHanging,
  isJoiner,
  isOrder,
  isVerbless,
  opensManner,
  opensWell,
  stands,
  standsFirst,
  widen,
} from './clauses.ts';
import { capitalise, type Run, textOf, tidy } from './wording.ts';

/** The sentence without the clauses that a run touches and makes up a share of, "" where nothing can stand without them, null where the rest can't be cut clean. */
export function withoutClause(sentence: Sentence, run: Run, share = 0.5): string | null {
  const { words, text } = sentence;
  let { from, to } = widen(sentence, run);
  if ((run.to - run.from) / (to - from) < share) return null;
  while (to > run.to && isJoiner(words[to - 1])) to--;
  if (from > 0 && isJoiner(words[from - 1])) from--;
  if (words.length - to <= 3 && isVerbless(words.slice(to))) to = words.length;
  if (from === 0 && to >= words.length) return opensLetter(sentence) ? null : '';
  if (to - from < 2 || isNeeded(sentence, from, to)) return null;
  const tail = text.slice(words.at(-1)?.end);
  if (to >= words.length) return withoutEnd(sentence, from, tail);
  return from === 0 ? withoutStart(sentence, to) : withoutMiddle(sentence, from, to, tail);
}

/** True where what is left would mean something else: "I'd have come" without its "if", "do it again and …" without the rest. */
function isNeeded(sentence: Sentence, from: number, to: number): boolean {
  const { words } = sentence;
  const left = [...words.slice(0, from), ...words.slice(to)];
  const first = isJoiner(words[from]) ? from + 1 : from;
  if (/^(?:me|us|him|her|them)$/.test(words[first]?.text ?? '')) return true;
  if (
    isCondition(words, first) &&
    left.some(({ text }) => /^(?:would|could|might|should)$/.test(text))
  )
    return true;
  if (isJoiner(words[from]) && isOrder(afterOpening(sentence, 0, from))) return true;
  return false;
}

const closing = (tail: string) => /[.!?…]/.exec(tail)?.[0]?.replace('…', '.') ?? '';

function withoutEnd(sentence: Sentence, from: number, tail: string): string | null {
  const { words, text } = sentence;
  const gap = gapBefore(sentence, from);
  const bare = gap.trim() === '';
  if (/[("“]\s*$/.test(gap) || /^[)"”]/.test(tail) || !endsWell(sentence, from)) return null;
  if (!standsFirst(afterOpening(sentence, 0, from))) return null;
  if (bare && isJoiner(words[from]) && !stands(words.slice(from + 1))) return null;
  if (bare && /^(?:who|which|whose|where|that)$/.test(words[from]?.text ?? '')) return null;
  if (
    bare &&
    /^(?:if|when|whether|as|than|like|until)$/.test(words[from]?.text ?? '') &&
    words[from - 1]?.tags.has('Verb')
  )
    return null;
  const end = closing(tail);
  return tidy(text.slice(0, words[from - 1]?.end)) + (end === '?' ? '.' : end);
}

// The last clause that is left must be more than a word: ", shout".
const endsWell = (sentence: Sentence, end: number): boolean =>
  end > 1 &&
  (!/[,;:()–—]/.test(gapBefore(sentence, end - 1)) ||
    Boolean(sentence.words[end - 1]?.tags.has('Adverb')));

function withoutStart(sentence: Sentence, to: number): string | null {
  const { words, text } = sentence;
  let at = to;
  if (/[)"”(“]/.test(gapBefore(sentence, to))) return null;
  while (isJoiner(words[at])) at++;
  if (isHanging(words[at]) || opensManner(words, at) || !opensWell(sentence, at)) return null;
  // "If you see it differently, let me know" asks for nothing without its condition.
  if (isCondition(words, 0) && words.length - at <= 4 && isOrder(words.slice(at))) return null;
  const lead = /^\s*[-*•]\s+/.exec(text)?.[0] ?? '';
  return lead + capitalise(tidy(text.slice(words[at]?.start)), text.slice(words[0]?.start));
}

function withoutMiddle(sentence: Sentence, from: number, to: number, tail: string): string | null {
  const { words, text } = sentence;
  const [before, after] = [gapBefore(sentence, from), gapBefore(sentence, to)];
  if (/[()"“”]/.test(before + after)) return null;
  const left = text.slice(0, words[from - 1]?.end);
  const rest = textOf(sentence, to, words.length) + tail;
  const head = afterOpening(sentence, 0, from);
  const next = words[to];
  if (isVerbless(head)) {
    const whole = [...words.slice(0, from), ...words.slice(to)];
    const goesOn = !isJoiner(next) && !isHanging(next) && /,/.test(before) && /,/.test(after);
    return goesOn && goesOnWithVerb(words, to) && hasSubject(whole)
      ? tidy(`${left} ${rest}`)
      : null;
  }
  if (!standsFirst(head) || !endsWell(sentence, from)) return null;
  if (
    isJoiner(next)
      ? !opensWell(sentence, to + 1) || !hasSubject(words.slice(to + 1))
      : !opensWell(sentence, to)
  )
    return null;
  const isOpen = isJoiner(next) || /[;:]|\s[-–—]+\s|—/.test(after) || before.trim() === '';
  return tidy(left + (isOpen ? after : before) + rest);
}

/** True where a sentence holds the salutation too. */
export const opensLetter = ({ words }: Sentence): boolean =>
  /^(?:hi+|hello|dear|dearest|hey+|morning)$/.test(words[0]?.text ?? '');

// "Dear Ann, I stop" opens with words that aren't part of a clause.
function afterOpening({ words }: Sentence, from: number, to: number): readonly Word[] {
  const first = words[from]?.text ?? '';
  const greets = /^(?:hi|hello|dear|hey)$/.test(first);
  const comma = words.findIndex((word, i) => i < 4 && word.after.includes(','));
  const start = greets && comma >= 0 && comma < to ? comma + 1 : from;
  return words.slice(start + (isJoiner(words[start]) ? 1 : 0), to);
}

/** The sentence without some of its words, as far as they aren't needed where they stand. Runs come in order. */
export function withoutWords({ text, words }: Sentence, runs: readonly Run[]): string {
  const left = runs.reduceRight(
    (kept, { from, to }) =>
      kept.slice(0, words[from]?.start) + kept.slice(words[to - 1]?.end ?? kept.length),
    text,
  );
  return capitalise(tidy(left), text);
}
