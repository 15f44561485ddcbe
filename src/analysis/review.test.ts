import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createJudge } from './ending.ts';
import { readDraft } from './read-draft.ts';
import { createReader } from './reader.ts';
import { review } from './review.ts';
import { createReviewer } from './reviewer.ts';
import { rules } from './rule-list.ts';
import { storedJudging } from './scorer/stored.ts';

// The properties below take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const judge = createJudge(storedJudging);
const matchers = rules;
const sample = `Hi Dana,

You failed to send the files, and the delay was your fault. I'm so so sorry “about” that…

Please understand: we will end our contract on 30 June. Let me know what you think. Thanks for nothing!
Sam`;
const draft = (body: string, subject = '') => ({ subject, body });
const quotes = (body: string) =>
  review(draft(body), 'strict').flags.map(({ start, end }) => body.slice(start, end));

const tokens = [
  'you',
  "it's",
  'it’s',
  'u',
  'youre',
  'never',
  'failed',
  'to',
  'send',
  'your fault',
  'because of you',
  'so so sorry',
  'soooo',
  'f***ing',
  '!!!!!',
  '....',
  '😀',
  '“',
  '”',
  '"',
  '(',
  ')',
  '\r\n',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '.',
  '?',
  '—',
  '- ',
  '> ',
  "I've",
  'dont',
  'Mr.',
  'https://a.co',
  '$5.20',
  'we end our contract',
  'let me know what you think',
  'café',
  '終わり',
  '\ud800',
];
const anyDraft = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...tokens) },
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

test('flags come with exact spans, in order', () => {
  expect(quotes(sample)).toEqual([
    'You failed to send the files',
    'your fault',
    "I'm so so sorry",
    'Please understand',
    'Let me know what you think',
    'Thanks for nothing',
  ]);
});

test('skipping sentences that no pattern can match changes no result', () => {
  const screened = createReviewer({ rules, judge, reader: createReader(matchers) });
  const whole = createReviewer({
    rules,
    judge,
    reader: createReader(matchers, { screens: false }),
  });
  fc.assert(
    fc.property(anyDraft, (body) => {
      expect(screened(draft(body), 'strict')).toEqual(whole(draft(body), 'strict'));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('an edit of one sentence parses that sentence only', () => {
  const reader = createReader(matchers, { screens: false });
  // Without rewrites: what they try is read as well.
  const reviewer = createReviewer({
    rules,
    judge,
    reader,
    limits: { now: () => 0, milliseconds: 0, atLeast: 0, rewritten: 0 },
  });
  reviewer(draft(sample));
  const before = reader.parses();
  reviewer(draft(sample.replace('your fault', 'my fault')));
  expect(reader.parses() - before).toBe(1);
  reviewer(draft(sample));
  expect(reader.parses() - before).toBe(1);
});

test('a sentence that no pattern can match is not parsed', () => {
  const reader = createReader(matchers);
  createReviewer({ rules, judge, reader })(draft('The logo is blue.'));
  expect(reader.parses()).toBe(0);
});

test('a draft with other words in one place is judged as if it had been written so', () => {
  const reader = createReader(matchers);
  const limits = { now: () => 0, milliseconds: 1, atLeast: 0, rewritten: 0 };
  const readOf = (body: string) => readDraft(draft(body), reader, limits).reads;
  const sentences = [
    'We end our contract.',
    'It was your fault.',
    'Thanks for the year!',
    'Call me.',
  ];
  const anySentences = fc.array(fc.constantFrom(...sentences, 'The files are late.'), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(anySentences, fc.nat(), fc.constantFrom(...sentences, null), (all, at, other) => {
      const index = at % all.length;
      const changed = other ? all.with(index, other) : all.toSpliced(index, 1);
      const { kind, covers, decidedBy } = judge(readOf(changed.join(' ')));
      const [read] = readOf(other ?? '');
      const instead = judge(readOf(all.join(' '))).instead(index, read?.sentence ?? null);
      expect(instead).toEqual({ kind, covers, decidedBy });
    }),
    { numRuns: 100 },
  );
});

test('a flag that strength hides gives way to one that it shows', () => {
  const { flags } = review(draft(sample), 'calm');
  expect(flags.every(({ sureness }) => sureness === 'high')).toBe(true);
});

test("the subject of a reply is somebody else's", () => {
  const flagged = (subject: string) => review(draft('The list is attached.', subject)).flags;
  expect(flagged('You are an idiot')).toHaveLength(1);
  expect(flagged('Re: You are an idiot')).toEqual([]);
  expect(flagged('RE:You are an idiot')).toEqual([]);
  expect(flagged('FW: You are an idiot')).toEqual([]);
  expect(flagged('Reason: you are an idiot')).toHaveLength(1);
});

describe('what is not reviewed', () => {
  const limited = (clock: readonly number[]) => {
    let tick = 0;
    const now = () => clock[Math.min(tick++, clock.length - 1)] ?? 0;
    return createReviewer({
      rules,
      judge,
      reader: createReader(matchers),
      limits: { now, milliseconds: 10, atLeast: 20, rewritten: 0 },
    });
  };

  test('the rest of a draft is said to be unreviewed when the time is over', () => {
    const body = 'It was your fault, I say. It was your fault. Bye now.';
    const { flags, unreviewed } = limited([0, 11])(draft(body));
    expect(flags).toHaveLength(0);
    expect(unreviewed).toEqual([{ in: 'body', start: 0, end: body.length, because: 'length' }]);
    expect(limited([0, 9])(draft(body)).flags).toHaveLength(2);
  });

  test('a short draft is reviewed whatever the clock says', () => {
    expect(limited([0, 9999])(draft('Your fault.')).flags).toHaveLength(1);
  });

  test('another language is said to be unreviewed, the English part is reviewed', () => {
    const german =
      'Leider haben wir die Daten noch nicht von Ihnen bekommen, bitte senden Sie sie.';
    const japanese = 'いつもお世話になっております。契約を終了します。';
    const body = `${german}\n\n${japanese}\n\nThe delay was your fault.`;
    const { flags, unreviewed } = review(draft(body));
    expect(flags.map(({ start, end }) => body.slice(start, end))).toEqual(['your fault']);
    expect(unreviewed.map(({ because }) => because)).toEqual(['language']);
    expect(unreviewed[0]).toMatchObject({ start: 0, end: german.length + 2 + japanese.length });
  });

  test('what is no language ends nothing and holds no flags', () => {
    for (const body of ['abcdefghi '.repeat(100), 'lorem ipsum dolor sit amet '.repeat(20)]) {
      const { ending, flags, unreviewed } = review(draft(body));
      expect({ ending, flags }).toEqual({ ending: false, flags: [] });
      expect(unreviewed.map(({ because }) => because)).toEqual(['language']);
    }
  });

  test('quoted lines hold no flags', () => {
    expect(quotes('> it was your fault\n\nIt was my fault.')).toEqual([]);
  });
});

describe('typing habits', () => {
  test.each([
    ['u failed to send it', 'u failed to send it'],
    ['the delay is ur fault', 'ur fault'],
    ['its your fault', 'its your fault'],
    ['Really YOUR FAULT!!!!!!', 'YOUR FAULT'],
    ['I am soooo sorry', 'I am soooo sorry'],
    ['the delay was “your fault”, sorry', 'your fault'],
    ['blame: your\u00a0fault', 'your\u00a0fault'],
  ])('%s', (body, quote) => {
    expect(quotes(body)).toContain(quote);
  });

  test('a sentence over soft-wrapped lines is one', () => {
    const body =
      'When I look at the last three months I have to say that you failed\nto send the files.';
    expect(quotes(body)).toEqual(['you failed\nto send the files']);
  });
});

describe('monsters', () => {
  test.each(["it's ", 'Mr. ', '?!', 'a.', 'you ', 'x', 'your fault. ', '\n', '(', "you'"])(
    '100 kB of %j are cut into pieces that are parsed once each',
    (token) => {
      const reader = createReader(matchers, { screens: false });
      const body = token.repeat(Math.ceil(100_000 / token.length));
      // How long it takes is for `npm run bench` to say: here no time passes.
      const limits = { now: () => 0, milliseconds: 1500, atLeast: 20_000, rewritten: 300 };
      const { unreviewed } = createReviewer({ rules, judge, reader, limits })(draft(body));
      expect(reader.parses()).toBeLessThan(40);
      expect(unreviewed.filter(({ because }) => because === 'length')).toEqual([]);
    },
  );
});
