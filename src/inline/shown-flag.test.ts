import { expect, test } from 'vitest';
import type { Flag, Review } from '#analysis';
import { readSentence } from './edit.ts';
import { findShownFlags, placeOf } from './shown-flag.ts';

function reviewOf(body: string, words: string, subject = ''): Review {
  const place = subject ? ('subject' as const) : ('body' as const);
  const start = (subject || body).indexOf(words);
  const span = { in: place, start, end: start + words.length };
  const flag: Flag = {
    ...span,
    category: 'blame',
    rule: 'your-fault',
    sureness: 'high',
    why: '',
    fix: '',
    rewrites: [{ ...span, text: 'delayed' }],
  };
  return { flags: [flag], ending: false, followUp: false, covers: [], unreviewed: [] };
}

const draft = { subject: 'Late', body: 'It was your fault. We stop.' };
const reviewed = { draft, review: reviewOf(draft.body, 'your fault') };
const none = new Set<string>();

test('a flag and its rewrites move with the words', () => {
  const now = { ...draft, body: `Hello.\n${draft.body}` };
  const [shown] = findShownFlags(reviewed, now, none);
  expect(now.body.slice(shown!.start, shown!.end)).toBe('your fault');
  expect(shown!.rewrites).toEqual([{ in: 'body', start: 14, end: 24, text: 'delayed' }]);
});

test('an edit of the subject leaves the flags of the body', () => {
  expect(findShownFlags(reviewed, { ...draft, subject: 'Too late' }, none)).toHaveLength(1);
});

test('the sentence that is being typed in shows nothing', () => {
  expect(
    findShownFlags(reviewed, { ...draft, body: 'It was all your fault. We stop.' }, none),
  ).toEqual([]);
});

test('what is ignored stays ignored wherever the sentence moves, until it changes', () => {
  const ignored = new Set(
    reviewed.review.flags.map((flag) => placeOf(flag.rule, readSentence(draft, flag))),
  );
  const moved = { ...draft, body: `Hello. ${draft.body}` };
  expect(findShownFlags(reviewed, moved, ignored)).toEqual([]);
  const changed = 'It really was your fault.';
  const again = { draft: { ...draft, body: changed }, review: reviewOf(changed, 'your fault') };
  expect(findShownFlags(again, again.draft, ignored)).toHaveLength(1);
});

test('the same words twice have two ids', () => {
  const body = 'your fault. your fault.';
  const [flag] = reviewOf(body, 'your fault').flags;
  const review = { ...reviewed.review, flags: [flag!, { ...flag!, start: 12, end: 22 }] };
  const shown = findShownFlags(
    { draft: { subject: '', body }, review },
    { subject: '', body },
    none,
  );
  expect(new Set(shown.map((it) => it.id)).size).toBe(2);
});
