import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Draft, Review, review } from '#analysis';
import { corpora, readLabelled } from '../scripts/corpora.ts';

// `npm run fuzz` runs all of it, which takes minutes; `npm test` a share.
const isLong = process.env.npm_lifecycle_event === 'fuzz';
vi.setConfig({ testTimeout: isLong ? 3_600_000 : 300_000 });

const drafts: readonly Draft[] = Object.values(corpora)
  .flatMap((file) => readLabelled(readFileSync(file, 'utf8')))
  .map(({ subject, body }) => ({ subject, body }));
/** Some drafts from all over the corpora. */
const pick = (count: number) =>
  Array.from({ length: count }, (_, i) => drafts[Math.floor((i * drafts.length) / count)]!);

/** Two analysers that share nothing, not even what they remember. */
let one: typeof review;
let other: typeof review;
beforeAll(async () => {
  one = (await import('#analysis')).review;
  vi.resetModules();
  other = (await import('#analysis')).review;
  expect(other).not.toBe(one);
});

const pieces = [
  ..."you|it's|it’s|u|youre|never|failed|to|send|your fault|because of you|so so sorry|soooo".split(
    '|',
  ),
  ...'f***ing|!!!!!|....|we end our contract|let me know what you think|dont|Mr.|I’ve|cannot'.split(
    '|',
  ),
  ...'https://a.co|$5.20|café|終わり|مرحبا|😀|👩‍👩‍👧|e\u0301|\ud800|\udc00|\u200b|\u200d|\u00ad|\ufeff'.split(
    '|',
  ),
  ...[
    '“',
    '”',
    '"',
    '(',
    ')',
    '.',
    '?',
    '—',
    '- ',
    '> ',
    '2-3',
    'km/h',
    '\u00a0',
    '\u2028',
    '\t',
    '\0',
  ],
  ...['\r\n', '\n', '\n\n', '\r', ' '],
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.constantFrom(...drafts).map(({ body }) => body.slice(0, 90)) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 25 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

/** Spans inside their field, in order, apart, round words; rewrites inside it that change something. */
function expectExact(draft: Draft, { flags, unreviewed }: Review): void {
  for (const spans of [flags, unreviewed]) {
    let last = { in: 'subject', end: 0 };
    for (const span of spans) {
      if (span.in === last.in) expect(span.start).toBeGreaterThanOrEqual(last.end);
      else expect(span.in).toBe('body');
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(draft[span.in].length);
      last = span;
    }
  }
  for (const { in: field, start, end, rewrites } of flags) {
    expect(draft[field].slice(start, end)).toMatch(/^[^\s\p{Cf}](?:[\s\S]*[^\s\p{Cf}])?$/u);
    for (const rewrite of rewrites) {
      const was = draft[rewrite.in].slice(rewrite.start, rewrite.end);
      expect(was).toHaveLength(rewrite.end - rewrite.start);
      expect(rewrite.text).not.toBe(was);
    }
  }
}

const lines = ['😀', 'a\u200b', 'you ', "it's your fault ", 'x', '\ud800 '];

test('any text is reviewed, with exact spans', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, body) => {
      expectExact({ subject, body }, one({ subject, body }, 'strict'));
    }),
    isLong ? { numRuns: 10_000 } : { numRuns: 300, seed: 7 },
  );
});

test.each(isLong ? lines : lines.slice(0, 2))(
  'a line of 1 MB of %j is reviewed, with exact spans',
  (token) => {
    const draft = { subject: '', body: token.repeat(Math.ceil(1_000_000 / token.length)) };
    expectExact(draft, one(draft));
  },
);

test('typed character by character or read whole, a draft gets the same review', () => {
  for (const draft of pick(isLong ? 200 : 3)) {
    const { subject, body } = draft;
    for (let typed = 1; typed < body.length; typed++) one({ subject, body: body.slice(0, typed) });
    expect(one(draft)).toEqual(other(draft));
  }
});

test('a review does not depend on the ones before it', () => {
  const some = pick(isLong ? drafts.length : 60);
  const inOrder = new Map(some.map((draft) => [draft, one(draft)]));
  fc.assert(
    fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (shuffled) => {
      for (const draft of shuffled) expect(other(draft)).toEqual(inOrder.get(draft));
    }),
    { numRuns: isLong ? 5 : 1, endOnFailure: true },
  );
});
