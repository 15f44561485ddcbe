import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories, covers, review } from '#analysis';
import { type Baseline, baselineOf, corpora, readLabelled } from '../scripts/corpora.ts';
import { foldsOf, readTaught } from '../scripts/learn/drafts.ts';
import { locate, score } from '../scripts/scoring.ts';
import { split } from '../src/analysis/split.ts';

const kinds = ['ending', 'client', 'other'];
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const recorded: Readonly<Record<string, Baseline>> = JSON.parse(
  readFileSync('tests/corpus/baseline.json', 'utf8'),
);

describe.each(Object.entries(corpora))('%s', (name, file) => {
  const drafts = readLabelled(readFileSync(file, 'utf8'));

  test('every id is there once', () => {
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  });

  test('every kind, category and cover is a known one', () => {
    for (const draft of drafts) {
      expect(kinds, draft.id).toContain(draft.kind);
      for (const { category } of draft.flags) expect(Object.keys(categories)).toContain(category);
      for (const cover of draft.covers ?? []) expect(Object.keys(covers)).toContain(cover);
      if (draft.kind !== 'ending') expect(draft.covers ?? [], draft.id).toEqual([]);
    }
  });

  test('every quote stands in its draft', () => {
    for (const draft of drafts) {
      for (const { quote, in: field = 'body', nth = 1 } of draft.flags) {
        expect(draft[field].split(quote).length, `${draft.id}: ${quote}`).toBeGreaterThan(nth);
        expect(quote, draft.id).toBe(quote.trim());
      }
    }
  });

  test('no figure is below the recorded one', { timeout: 300_000 }, () => {
    const now = baselineOf(score(drafts, (draft) => review(draft)));
    const before = recorded[name];
    expect(Object.keys(before ?? {})).toEqual(Object.keys(now));
    const falls = Object.entries(before ?? {}).filter(([key, value]) => (now[key] ?? 0) < value);
    expect(falls.map(([key, value]) => `${key} fell from ${value} to ${now[key]}`)).toEqual([]);
  });
});

test('in our own drafts no flag runs across two sentences', () => {
  for (const draft of readLabelled(readFileSync(corpora.own, 'utf8'))) {
    for (const { quote } of draft.flags) {
      expect(quote, draft.id).not.toContain('\n');
      expect([...segmenter.segment(quote)], `${draft.id}: ${quote}`).toHaveLength(1);
    }
  }
});

test('our own drafts are mostly plain, and hold follow-ups to a call', () => {
  const drafts = readLabelled(readFileSync(corpora.own, 'utf8'));
  expect(drafts.length).toBeGreaterThanOrEqual(80);
  expect(drafts.filter(({ flags }) => flags.length === 0).length).toBeGreaterThan(40);
  const followUps = drafts.filter(({ followUp }) => followUp);
  expect(followUps).toHaveLength(8);
  for (const { kind } of followUps) expect(kind).toBe('ending');
});

test('the short drafts are of a known kind, each with an id of its own', () => {
  const drafts = readLabelled(readFileSync('tests/corpus/kinds.jsonl', 'utf8'));
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
  for (const { kind } of drafts) expect(kinds).toContain(kind);
});

test('what is learned stays small', () => {
  expect(readFileSync('src/analysis/scorer/learned.json').length).toBeLessThanOrEqual(150_000);
});

describe('the drafts that the models learn from', () => {
  const drafts = readTaught();
  const unlearned = ['unread', 'commonplace', 'borders'].flatMap((name) =>
    readLabelled(readFileSync(`tests/corpus/${name}.jsonl`, 'utf8')),
  );

  test('and those that nothing is learned from have an id each, a known kind, and their quotes in them', () => {
    const all = [...drafts, ...unlearned];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ body }) => body)).size).toBe(all.length);
    for (const draft of all) {
      expect(kinds, draft.id).toContain(draft.kind);
      for (const label of draft.flags) expect(() => locate(draft, label), draft.id).not.toThrow();
    }
  });

  test('begin a sentence where they are said to show something', () => {
    for (const { id, subject, body, shows } of drafts) {
      const texts = [...split(subject), ...split(body)].map(({ text }) => text);
      for (const begin of Object.values(shows ?? {}).flat())
        expect(
          texts.some((text) => text.startsWith(begin)),
          `${id}: ${begin}`,
        ).toBe(true);
    }
  });

  test('are cut so that no writer stands on both sides', () => {
    const folds = foldsOf(drafts);
    const parts = new Map<string, Set<number>>();
    drafts.forEach(({ set }, i) => {
      parts.set(set, (parts.get(set) ?? new Set()).add(folds[i] ?? -1));
    });
    expect(parts.get('ann')?.size).toBe(1);
    expect(parts.get('dev')?.size).toBeGreaterThan(1);
  });
});
