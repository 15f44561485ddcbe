import type { Draft, FieldSpan, Span } from '#analysis';

/** The one stretch in which two texts differ: `start` is common to both, the ends are exclusive. UTF-16 offsets. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single edit that makes `after` of `before`; null where they are equal. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before[before.length - 1 - kept] === after[after.length - 1 - kept]
  )
    kept++;
  return { start, oldEnd: before.length - kept, newEnd: after.length - kept };
}

/** True between two sentences: at a line's end, and where white space follows or parts them after a sentence's last mark. */
function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || text[at - 1] === '\n' || text[at] === '\n') return true;
  // Most characters end nothing: a line of a megabyte is walked through one by one.
  if (!/[.!?。！？"'”’)\s]/.test(text[at - 1] ?? '')) return false;
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /[.!?。！？]["'”’)]*\s+$/.test(before) ||
    (/[.!?。！？]["'”’)]*$/.test(before) && /\s/.test(text[at] ?? ''))
  );
}

/** The sentences that `start`–`end` lies in or touches, without those it only borders on. */
export function findSentence(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (!isBoundary(text, from)) from--;
  while (!isBoundary(text, to)) to++;
  return { start: from, end: to };
}

/** The words of the sentences that a span of a draft lies in. */
export function readSentence(draft: Draft, span: FieldSpan): string {
  const { start, end } = findSentence(draft[span.in], span);
  return draft[span.in].slice(start, end).trim();
}

const intersects = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** A function that tells where a span of `before` stands in `after`; null where the edit touched its sentence. */
export function remapper(before: string, after: string): (span: Span) => Span | null {
  const edit = findEdit(before, after);
  if (edit === null) return (span) => span;
  const { start, oldEnd, newEnd } = edit;
  const shift = newEnd - oldEnd;
  const oldZone = findSentence(before, { start, end: oldEnd });
  const newZone = findSentence(after, { start, end: newEnd });
  return (span) => {
    const touched = span.start < oldEnd && span.end > start;
    if (touched || intersects(span, oldZone)) return null;
    const by = span.start >= oldEnd ? shift : 0;
    const moved = { start: span.start + by, end: span.end + by };
    return intersects(moved, newZone) ? null : moved;
  };
}
