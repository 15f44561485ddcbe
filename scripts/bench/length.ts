import { review } from '#analysis';
import { makeDraft } from './drafts.ts';
import { medianOf, time } from './measure.ts';
import type { Part, Row } from './part.ts';

const tokens = [
  "it's ",
  'Mr. ',
  '?!',
  'a.',
  'you ',
  'your fault. ',
  'x',
  '(',
  "you'",
  '\n',
  '> ',
  '😀',
  '—',
  '\u200b',
  'https://a.co/',
  '"',
];

/** What long drafts cost: a word of 10,000 beside a word of 300, and 100 kB of one token. */
export const measureLength: Part = async () => {
  for (let i = 0; i < 20; i++) review(makeDraft(300, i * 40));
  const long: number[] = [];
  const short: number[] = [];
  let done = 1;
  for (let round = 0; round < 5; round++) {
    const shorts = Array.from({ length: 10 }, (_, i) => makeDraft(300, 900 * round + 40 * i));
    short.push((await time(() => shorts.map((draft) => review(draft)))) / 3_000);
    const draft = makeDraft(10_000, 900 * round + 2_000);
    let share = 1;
    const ms = await time(() => {
      const rest = review(draft).unreviewed.find(({ because }) => because === 'length');
      if (rest) share = rest.start / draft.body.length;
    });
    long.push(ms / (10_000 * share));
    done = Math.min(done, share);
  }
  const rows: Row[] = [];
  for (const token of tokens) {
    const body = token.repeat(Math.ceil(100_000 / token.length));
    rows.push({
      what: `  ${JSON.stringify(token)}`,
      value: await time(() => review({ subject: '', body })),
      unit: 'ms',
    });
  }
  return [
    { what: 'a word of 300', value: 1000 * medianOf(short), unit: 'µs' },
    { what: 'a word of 10,000', value: 1000 * medianOf(long), unit: 'µs' },
    {
      what: '  in words of 300',
      value: medianOf(long) / medianOf(short),
      unit: 'times',
      most: 1.3,
    },
    { what: '  share reviewed before the time is over', value: 100 * done, unit: '%' },
    {
      what: '100 kB of one token, the slowest',
      value: Math.max(...rows.map(({ value }) => value)),
      unit: 'ms',
      most: 1_000,
    },
    ...rows,
  ];
};
