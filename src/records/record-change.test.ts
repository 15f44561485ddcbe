import { expect, test } from 'vitest';
import { isEmptyRecord, mergeRecords, newRecord } from './client-record.ts';
import { applyChange, type RecordChange } from './record-change.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const on = '2026-06-01';
const after = (...changes: readonly RecordChange[]) => changes.reduce(applyChange, newRecord(sam));

test('a call ticked by hand is a call that took place, and the other way round', () => {
  const byHand = after({ kind: 'tick', step: 'call-first', isDone: true, on });
  const byEvent = after({ kind: 'event', event: { kind: 'called', on } });
  expect(byHand).toEqual(byEvent);
  expect(byHand.ending.calledOn).toBe(on);
});

test('a call that is taken back takes its tick with it and leaves the others', () => {
  const record = after(
    { kind: 'steps', steps: ['call-first', 'say-thanks'], on },
    { kind: 'event', event: { kind: 'called', on: null } },
  );
  expect(record.steps).toEqual(['say-thanks']);
});

test('starting over takes back what the ticks stand for', () => {
  const record = after(
    { kind: 'steps', steps: ['call-first', 'end-contact'], on },
    { kind: 'steps', steps: [], on },
  );
  expect(record).toEqual(newRecord(sam));
});

const agreed: RecordChange = {
  kind: 'tell',
  notice: {
    kind: 'agreed',
    terms: { length: 2, unit: 'week', until: 'any-day' },
    given: '2026-06-01',
  },
};

test('the last working day follows from the notice, unless the user names another', () => {
  expect(after(agreed).ending.lastDay).toBe('2026-06-15');
  expect(after(agreed, { kind: 'tell', lastDay: '2026-06-30' }).ending.lastDay).toBe('2026-06-30');
  expect(after(agreed, { kind: 'tell', notice: { kind: 'none' } }).ending.lastDay).toBeNull();
});

test.each<RecordChange>([
  { kind: 'tick', step: 'say-thanks', isDone: true, on },
  { kind: 'event', event: { kind: 'call-planned', on } },
  { kind: 'not-by-phone', notByPhone: true },
  { kind: 'tell', notice: { kind: 'none' } },
  { kind: 'tell', phone: '+4930123456' },
  { kind: 'tell', reminderOff: true },
])('a record with %j is worth keeping', (change) => {
  expect(isEmptyRecord(newRecord(sam))).toBe(true);
  expect(isEmptyRecord(after(change))).toBe(false);
});

test('of two records that become one the first is right, and nothing that only one knew is lost', () => {
  const first = after({ kind: 'event', event: { kind: 'called', on: '2026-06-02' } });
  const second = after(
    { kind: 'event', event: { kind: 'called', on } },
    { kind: 'event', event: { kind: 'written', on } },
    { kind: 'not-by-phone', notByPhone: true },
    agreed,
  );
  const merged = mergeRecords(first, second);
  expect(merged.ending).toMatchObject({
    calledOn: '2026-06-02',
    writtenOn: on,
    notByPhone: true,
    lastDay: '2026-06-15',
  });
  expect(merged.notice).toEqual(second.notice);
});

test('a record whose last tick was taken away is empty, however the browser has ordered its keys', () => {
  const ticked = applyChange(newRecord(null), {
    kind: 'tick',
    step: 'call-first',
    isDone: true,
    on: '2026-06-10',
  });
  const sorted = Object.fromEntries(Object.entries(ticked.ending).sort()) as typeof ticked.ending;
  const back = applyChange(
    { ...ticked, ending: sorted },
    { kind: 'tick', step: 'call-first', isDone: false, on: '2026-06-10' },
  );
  expect(isEmptyRecord(back)).toBe(true);
  expect(isEmptyRecord(ticked)).toBe(false);
});
