import { type Cover, covers, type Draft, type Flag, type Review } from '#analysis';

const columns = [
  { head: 'Words', width: 30 },
  { head: 'Category', width: 13 },
  { head: 'Sureness', width: 8 },
  { head: 'What to do', width: 46 },
] as const;

/** Breaks a text into lines of at most `width` characters; a longer word is cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word.slice(0, width));
  }
  return lines.length > 0 ? lines : [''];
}

function formatRow(cells: readonly string[]): string {
  const wrapped = columns.map(({ width }, index) => wrap(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width }, index) => (wrapped[index]?.[line] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function adviceOf({ fix, rewrites }: Flag): string {
  const [first] = rewrites;
  if (!first) return fix;
  return first.text === '' ? `Leave it out. ${fix}` : `“${first.text}”`;
}

function summary({ flags, ending, followUp, covers: covered }: Review): string {
  const count = flags.length === 1 ? '1 flag.' : `${flags.length} flags.`;
  if (!ending) return count;
  if (followUp) return `${count} The draft confirms a call that took place.`;
  const lacks = (Object.keys(covers) as Cover[]).filter((cover) => !covered.includes(cover));
  const says = covered.length > 0 ? `It says: ${covered.join(', ')}.` : '';
  const silent = lacks.length > 0 ? `It doesn't say: ${lacks.join(', ')}.` : '';
  return [count, 'The draft ends the client relationship: call first.', says, silent]
    .filter(Boolean)
    .join(' ');
}

/** A review as a table for a terminal of 100 columns, with a summary under it. */
export function formatReview(draft: Draft, review: Review): string {
  const rule = columns.map(({ width }) => '─'.repeat(width)).join('  ');
  const rows = review.flags.map((flag) =>
    formatRow([
      draft[flag.in].slice(flag.start, flag.end),
      flag.category,
      flag.sureness,
      adviceOf(flag),
    ]),
  );
  return [
    formatRow(columns.map(({ head }) => head)),
    rule,
    ...rows,
    rule,
    ...wrap(summary(review), 100),
  ].join('\n');
}
