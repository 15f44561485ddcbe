import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Draft, type Flag, type Rewrite, review } from '#analysis';
import { corpora, readLabelled } from '../scripts/corpora.ts';

const apply = (draft: Draft, { in: field, start, end, text }: Rewrite): Draft => ({
  ...draft,
  [field]: draft[field].slice(0, start) + text + draft[field].slice(end),
});
const firstRewrite = (flags: readonly Flag[]) => flags.flatMap(({ rewrites }) => rewrites)[0];
const figuresOf = (text: string) => text.match(/\d+/g) ?? [];

describe('the first rewrite', () => {
  test.each([
    ['You failed to send the files by Monday.', 'The files did not arrive by Monday.'],
    ['We lost the launch because of your delays.', 'We lost the launch because of the delays.'],
    ['The logo is done. This is ridiculous.', 'The logo is done.'],
  ])('of "%s" is "%s"', (body, after) => {
    const draft = { subject: '', body };
    const first = firstRewrite(review(draft).flags);
    expect(first && apply(draft, first).body).toBe(after);
  });
});

describe.each(Object.entries(corpora))('in %s', (_name, file) => {
  const drafts = readLabelled(readFileSync(file, 'utf8'));
  const reviewed = drafts.map((draft) => ({ draft, review: review(draft) }));
  const offered = reviewed.flatMap(({ draft, review: { flags } }) =>
    flags.flatMap(({ rewrites }) => rewrites.map((rewrite) => ({ draft, rewrite }))),
  );

  test('every rewrite stays inside its field and changes something', () => {
    for (const { draft, rewrite } of offered) {
      const text = draft[rewrite.in];
      expect(rewrite.start, draft.id).toBeGreaterThanOrEqual(0);
      expect(rewrite.end, draft.id).toBeLessThanOrEqual(text.length);
      expect(text.slice(rewrite.start, rewrite.end), draft.id).not.toBe(rewrite.text);
    }
  });

  test('no rewrite loses or adds a figure', () => {
    for (const { draft, rewrite } of offered) {
      const before = figuresOf(draft[rewrite.in]).sort();
      expect(figuresOf(apply(draft, rewrite)[rewrite.in]).sort(), draft.id).toEqual(before);
    }
  });

  test('no rewrite leaves two spaces in a row or a space before a comma that were not there', () => {
    const count = (text: string) => text.match(/\S {2,}\S|\S ,/g)?.length ?? 0;
    for (const { draft, rewrite } of offered) {
      const after = apply(draft, rewrite)[rewrite.in];
      expect(count(after), `${draft.id}: ${after}`).toBeLessThanOrEqual(count(draft[rewrite.in]));
    }
  });

  test('no rewrite raises a flag', { timeout: 300_000 }, () => {
    const raising = reviewed.flatMap(({ draft, review: { flags } }) =>
      flags.flatMap(({ rewrites }) =>
        rewrites
          .map((rewrite) => apply(draft, rewrite))
          .filter((after) => review(after).flags.length > flags.length)
          .map((after) => `${draft.id}: ${after.body}`),
      ),
    );
    expect(raising).toEqual([]);
  });

  test('no rewrite loses a name, a month or a weekday inside a sentence', () => {
    const namesOf = (text: string) => text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu) ?? [];
    const common = /^(?:Company|Board|Client|Contractor|Provider)$/;
    for (const { draft, rewrite } of offered) {
      const after = apply(draft, rewrite)[rewrite.in];
      const lost = namesOf(draft[rewrite.in]).filter(
        (name) => !common.test(name) && !after.toLowerCase().includes(name.toLowerCase()),
      );
      expect(lost, `${draft.id}: ${after}`).toEqual([]);
    }
  });

  test('a rewritten decision is still what ends the draft', () => {
    for (const { draft, review: before } of reviewed) {
      const { decidedAt, flags } = before;
      const within = flags
        .flatMap(({ rewrites }) => rewrites)
        .filter(
          (one) =>
            one.in === decidedAt?.in && one.start >= decidedAt.start && one.end <= decidedAt.end,
        );
      for (const rewrite of within) {
        const after = apply(draft, rewrite);
        const now = review(after).decidedAt;
        expect([now?.in, now?.start], `${draft.id}: ${after.body}`).toEqual([
          decidedAt?.in,
          decidedAt?.start,
        ]);
      }
    }
  });

  test('taking rewrite after rewrite comes to an end, a flag at a time', {
    timeout: 300_000,
  }, () => {
    for (const { draft, review: first } of reviewed) {
      let [now, flags, steps] = [draft as Draft, first.flags, 0];
      for (let next = firstRewrite(flags); next; next = firstRewrite(flags)) {
        now = apply(now, next);
        flags = review(now).flags;
        steps++;
        expect(steps, `${draft.id}: ${now.body}`).toBeLessThanOrEqual(first.flags.length);
      }
    }
  });

  // A set without faults holds too few flags for a share.
  test.runIf(drafts.some(({ flags }) => flags.length > 0))('most flags have a rewrite', () => {
    const flags = reviewed.flatMap((one) => one.review.flags);
    const share = flags.filter(({ rewrites }) => rewrites.length > 0).length / flags.length;
    console.log(`${file}: ${(100 * share).toFixed(1)} % of ${flags.length} flags have a rewrite`);
    expect(share).toBeGreaterThan(0.63);
  });
});
