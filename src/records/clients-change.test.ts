import { describe, expect, test } from 'vitest';
import {
  type Client,
  type ClientRecord,
  type ClientRecords,
  newRecord,
  recordKey,
} from './client-record.ts';
import {
  applyClientsChange,
  type ClientsChange,
  findHeir,
  findTouched,
  plainLine,
  takeBack,
} from './clients-change.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const samByName = { name: 'Samuel', address: null };
const kim = { name: 'Kim', address: 'kim@client.test' };
const keyed = (...records: readonly ClientRecord[]): ClientRecords =>
  Object.fromEntries(records.map((one) => [recordKey(one.client ?? 'checklist'), one]));
const records = keyed(
  { ...newRecord(sam), steps: ['say-thanks'], changedAt: 10 },
  { ...newRecord(samByName), steps: ['be-clear'], phone: '+4930123456', changedAt: 20 },
  newRecord(null),
);
const of = (all: ClientRecords, client: Client) => all[recordKey(client)];
const now = 100;
const made = (change: ClientsChange) => applyClientsChange(records, change, now);

describe('renaming', () => {
  test('keeps all that is known of a client', () => {
    const renamed = { ...sam, name: 'Sammy' };
    expect(of(made({ kind: 'rename', client: sam, name: ' Sammy ' }), sam)).toEqual({
      ...of(records, sam),
      client: renamed,
      changedAt: now,
    });
  });

  test('moves a client that is kept by name alone', () => {
    const all = made({ kind: 'rename', client: samByName, name: 'Sid' });
    expect(of(all, samByName)).toBeUndefined();
    expect(of(all, { name: 'sid', address: null })?.phone).toBe('+4930123456');
  });

  test.each([
    ['nothing', ' \u202e ', samByName],
    ['the name of somebody else without an address', 'Samuel', { name: 'Kim', address: null }],
    ['anything, of somebody unknown', 'Kim', { name: 'Lee', address: null }],
  ])('to %s changes nothing', (_what, name, client) => {
    const both = { ...records, ...keyed(newRecord({ name: 'Kim', address: null })) };
    expect(applyClientsChange(both, { kind: 'rename', client, name }, now)).toBe(both);
  });
});

test('merging makes one record of two, and the one merged into is right', () => {
  const all = made({ kind: 'merge', from: samByName, into: sam });
  expect(of(all, samByName)).toBeUndefined();
  expect(of(all, sam)).toMatchObject({
    client: sam,
    steps: ['say-thanks', 'be-clear'],
    phone: '+4930123456',
    changedAt: now,
  });
});

test('a client merged with itself stays', () => {
  expect(made({ kind: 'merge', from: sam, into: sam })).toBe(records);
});

test('deleting everything leaves nothing, the general checklist included', () => {
  expect(made({ kind: 'delete-all' })).toEqual({});
});

describe('importing', () => {
  const imported = (changedAt: number | null): ClientRecord => ({
    ...newRecord(sam),
    steps: ['be-clear'],
    lastDay: '2026-06-01',
    phone: '+4930999999',
    changedAt,
  });
  const known = keyed({ ...newRecord(sam), steps: ['say-thanks'], phone: '+1', changedAt: 50 });
  const add = (record: ClientRecord) =>
    of(applyClientsChange(known, { kind: 'import', records: [record] }, now), sam);

  test.each([
    ['newer', 60, '+4930999999'],
    ['older', 40, '+1'],
    ['undated', null, '+1'],
    ['just as old', 50, '+1'],
  ])(
    'of two phone numbers a %s record gives the right one, and ticks are joined',
    (_age, at, phone) => {
      expect(add(imported(at))).toMatchObject({ phone, lastDay: '2026-06-01' });
      expect(add(imported(at))?.steps.toSorted()).toEqual(['be-clear', 'say-thanks']);
    },
  );

  test('adds who is not known, and the general checklist', () => {
    const checklist = { ...newRecord(null), steps: ['out-clause'] as const };
    const all = applyClientsChange(
      {},
      { kind: 'import', records: [newRecord(kim), checklist] },
      now,
    );
    expect(all).toEqual(keyed(newRecord(kim), checklist));
  });

  test('makes one of two records of the same client', () => {
    const twice = [imported(1), { ...imported(2), phone: '+2' }];
    const all = applyClientsChange({}, { kind: 'import', records: twice }, now);
    expect(Object.values(all)).toMatchObject([{ phone: '+2' }]);
  });
});

const changes: readonly ClientsChange[] = [
  { kind: 'rename', client: samByName, name: 'Sid' },
  { kind: 'merge', from: samByName, into: sam },
  { kind: 'delete', client: sam },
  { kind: 'delete-all' },
  { kind: 'import', records: [newRecord(kim), newRecord(sam)] },
];

test.each(changes)('$kind made a second time changes nothing more', (change) => {
  const once = made(change);
  expect(applyClientsChange(once, change, now)).toEqual(once);
});

test.each(changes)(
  '$kind is taken back whole, and what changed elsewhere meanwhile stays',
  (change) => {
    const changed = made(change);
    const lee = { name: 'Lee', address: 'lee@client.test' };
    const elsewhere = { ...changed, ...keyed(newRecord(lee)) };
    expect(takeBack(elsewhere, findTouched(records, changed), now)).toEqual({
      ...records,
      ...keyed(newRecord(lee)),
    });
  },
);

test('what was ticked for a client after the deletion outlives its undo', () => {
  const ticked = keyed({ ...newRecord(sam), steps: ['give-reason'], changedAt: now + 1 });
  const back = takeBack(ticked, findTouched(records, {}), now);
  expect(of(back, sam)?.steps).toEqual(['give-reason', 'say-thanks']);
});

test('a client that came with an import and was ticked since stays when the import is taken back', () => {
  const ticked = keyed({ ...newRecord(kim), steps: ['say-thanks'], changedAt: now + 1 });
  expect(takeBack(ticked, { [recordKey(kim)]: null }, now)).toEqual(ticked);
});

test.each<[string, ClientsChange, string | null]>([
  ['renamed', { kind: 'rename', client: samByName, name: 'Sid' }, 'name:sid'],
  ['merged', { kind: 'merge', from: samByName, into: sam }, recordKey(sam)],
  ['deleted', { kind: 'delete', client: samByName }, null],
  ['deleted with everything', { kind: 'delete-all' }, null],
  ['left alone', { kind: 'delete', client: sam }, recordKey(samByName)],
])('what belongs to a client who is %s finds its place', (_what, change, heir) => {
  expect(findHeir(recordKey(samByName), change)).toBe(heir);
});

test.each([
  ['Sam\u202e moc.tneilc', 'Sam moc.tneilc'],
  ['Sam\n\tof\u0000 Example', 'Sam of Example'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['שלום\u200f', 'שלום\u200f'],
  ['\ufeff ', ''],
])('%j reads %j in one line', (text, plain) => {
  expect(plainLine(text)).toBe(plain);
});
