import { beforeEach, describe, expect, test } from 'vitest';
import { type ClientRecords, newRecord, recordChanges, recordKey } from '#records';
import { type ClientRecordsWriter, clientRecords } from './client-records.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const kim = { name: 'Kim', address: 'kim@client.test' };

let kept: ClientRecords;
let records: ClientRecordsWriter;

beforeEach(() => {
  kept = {};
  // Slow on purpose: a second change starts while the first still reads.
  const store = {
    read: async () => structuredClone(kept),
    write: async (next: ClientRecords) => {
      await Promise.resolve();
      kept = structuredClone(next);
    },
  };
  records = clientRecords(store, () => 1000);
});

test.each([
  ['an address in another case', { ...sam, address: 'Sam@Client.test ' }, true],
  ['another name', { ...sam, name: 'Samuel' }, true],
  ['another address', { ...sam, address: 'kim@client.test' }, false],
  ['the name alone', { ...sam, address: null }, false],
])('a client is known by the address: %s', (_what, other, same) => {
  expect(recordKey(other) === recordKey(sam)).toBe(same);
});

test('a chip with a name only is a client by that name', () => {
  expect(recordKey({ name: ' SAM ', address: null })).toBe(
    recordKey({ name: 'Sam', address: null }),
  );
});

test('ticks are kept for their client alone', async () => {
  await records.change(sam, recordChanges.tick('say-thanks', true));
  expect((await records.find(sam)).steps).toEqual(['say-thanks']);
  expect((await records.find(kim)).steps).toEqual([]);
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    records.change(sam, recordChanges.tick('say-thanks', true)),
    records.change(sam, recordChanges.tick('be-clear', true)),
    records.change(sam, recordChanges.notByPhone(true)),
  ]);
  expect(await records.find(sam)).toMatchObject({
    client: sam,
    steps: ['say-thanks', 'be-clear'],
    ending: { notByPhone: true },
  });
});

test('a change after one that failed still happens', async () => {
  const fail = () => {
    throw new Error('no');
  };
  await expect(records.change(sam, fail)).rejects.toThrow('no');
  await records.change(sam, recordChanges.notByPhone(true));
  expect((await records.find(sam)).ending.notByPhone).toBe(true);
});

test('a record that holds nothing any more is not kept', async () => {
  await records.change(sam, recordChanges.tick('say-thanks', true));
  await records.change(sam, recordChanges.setSteps([]));
  expect(kept).toEqual({});
});

describe('a compose without recipients', () => {
  test('gives its ticks to the client it gets, who keeps their own', async () => {
    await records.change(sam, recordChanges.tick('be-clear', true));
    await records.change({ unnamedIn: 3 }, recordChanges.tick('say-thanks', true));
    const record = await records.attach(sam, 3);
    expect(record).toEqual({
      ...newRecord(sam),
      steps: ['be-clear', 'say-thanks'],
      changedAt: 1000,
    });
    expect(Object.keys(kept)).toEqual([recordKey(sam)]);
  });

  test('of another tab gives nothing', async () => {
    await records.change({ unnamedIn: 3 }, recordChanges.tick('say-thanks', true));
    expect((await records.attach(sam, 4)).steps).toEqual([]);
  });

  test('is forgotten with its tab', async () => {
    await records.change({ unnamedIn: 3 }, recordChanges.notByPhone(true));
    await records.change({ unnamedIn: 4 }, recordChanges.notByPhone(true));
    await records.change('checklist', recordChanges.tick('out-clause', true));
    await records.dropUnnamed((tabId) => tabId === 3);
    expect(Object.keys(kept).sort()).toEqual(['checklist', 'unnamed:4']);
  });
});
