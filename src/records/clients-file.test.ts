import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClientRecord, newRecord } from './client-record.ts';
import {
  type FileFault,
  largestFile,
  parseClientsFile,
  readClientsFile,
  writeClientsFile,
} from './clients-file.ts';
import { recordsVersion } from './record-migrations.ts';

const folder = 'tests/fixtures/clients';
const sam = { name: 'Sam', address: 'sam@client.test' };
const record = newRecord(sam);

/** A file that is ours but for what is put into it. */
const fileOf = (parts: object) =>
  JSON.stringify({ format: 'call-first/clients', version: recordsVersion, records: [], ...parts });
const withRecord = (parts: object) => fileOf({ records: [record, { ...record, ...parts }] });
const faultOf = (text: string): FileFault | null => {
  const read = parseClientsFile(text);
  return read.kind === 'fault' ? read.fault : null;
};
const recordsOf = (text: string): readonly ClientRecord[] => {
  const read = parseClientsFile(text);
  if (read.kind === 'fault') throw new Error(JSON.stringify(read.fault));
  return read.records;
};

test('what is written is read again, every field of it', () => {
  const { records } = JSON.parse(readFileSync(`${folder}/version-${recordsVersion}.json`, 'utf8'));
  expect(recordsOf(writeClientsFile(records))).toEqual(records);
  expect(recordsOf(writeClientsFile([]))).toEqual([]);
});

test.each(readdirSync(folder))('a file written by an earlier release is read: %s', (name) => {
  const records = recordsOf(readFileSync(`${folder}/${name}`, 'utf8'));
  expect(records.map(({ client }) => client?.name ?? null)).toEqual([
    'Sam Okafor',
    '山田 花子',
    null,
  ]);
});

test('a file of version 3 comes with no draft put aside, and is as strictly looked at', () => {
  const text = readFileSync(`${folder}/version-3.json`, 'utf8');
  expect(recordsOf(text).map(({ ending }) => ending.draftAsideOn)).toEqual([null, null, null]);
  for (const [from, to, at] of [
    ['"callPlannedFor":"2026-06-02"', '"callPlannedFor":"soon"', 'records.0.ending.callPlannedFor'],
    ['"ending":{', '"ending":"over","was":{', 'records.0.ending.notByPhone'],
    ['"version":3', '"version":2', 'version'],
    ['"records":[', '"records":"none","more":[', 'records'],
  ] as const)
    expect(faultOf(text.replace(from, to))).toEqual({ kind: 'invalid', at });
});

test('this version has its file among those of the releases', () => {
  expect(readdirSync(folder)).toContain(`version-${recordsVersion}.json`);
});

test.each<[string, string, FileFault['kind']]>([
  ['nothing', '', 'not-json'],
  ['words', 'Dear Sam', 'not-json'],
  ['half a file', fileOf({}).slice(0, -5), 'not-json'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-json'],
  ['null', 'null', 'not-ours'],
  ['a list', '[]', 'not-ours'],
  ['another program’s file', '{"format":"contacts","version":1}', 'not-ours'],
  ['a file without a version', fileOf({ version: undefined }), 'not-ours'],
  ['a version that is no number', fileOf({ version: '3' }), 'not-ours'],
  ['a newer file', fileOf({ version: recordsVersion + 1, records: 'of another shape' }), 'newer'],
  ['a version that never was', fileOf({ version: 1 }), 'invalid'],
])('%s is told for what it is', (_what, text, kind) => {
  expect(faultOf(text)?.kind).toBe(kind);
});

test.each<[string, object]>([
  ['client', { client: 'Sam' }],
  ['client.address', { client: { name: 'Sam', address: '\u202e ' } }],
  ['client', { client: { name: ' ', address: null } }],
  ['steps.0', { steps: ['no-such-step'] }],
  ['ending.calledOn', { ending: { ...record.ending, calledOn: '2026-02-30' } }],
  ['ending.calledOn', { ending: { ...record.ending, calledOn: ' 2026-02-03' } }],
  ['ending.notByPhone', { ending: {} }],
  ['lastDay', { lastDay: '9999-12-31' }],
  ['phone', { phone: 'javascript:alert(1)' }],
  ['reminderOff', { reminderOff: 1 }],
  ['changedAt', { changedAt: -1 }],
  ['plan.edits.opening', { plan: { language: 'en', facts: plan().facts, edits: { opening: 1 } } }],
  ['notice.kind', { notice: { kind: 'soon' } }],
])('a record with a wrong %s is refused, and where it stands is told', (at, parts) => {
  expect(faultOf(withRecord(parts))).toEqual({ kind: 'invalid', at: `records.1.${at}` });
});

test.each([
  ['a notice of a thousand years', { length: 12_000, unit: 'month', until: 'any-day' }],
  ['a notice of half a day', { length: 0.5, unit: 'day', until: 'any-day' }],
])('%s, which no date can be reckoned from, is refused', (_what, terms) => {
  const notice = { kind: 'agreed', terms, given: '2026-06-01' };
  expect(faultOf(withRecord({ notice }))?.kind).toBe('invalid');
});

test('money that no browser can write out is refused', () => {
  const balance = { kind: 'you-owe', amount: { currency: '<b>', minor: 1 } };
  expect(faultOf(withRecord({ ending: { ...record.ending, balance } }))?.kind).toBe('invalid');
});

describe('a hostile file', () => {
  test('gives nothing to an object’s prototype', () => {
    const evil = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},';
    const text = fileOf({ records: [{ ...record, plan: plan() }] })
      .replaceAll('{', evil)
      .replaceAll(',}', '}');
    const read = parseClientsFile(text);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    if (read.kind === 'fault') throw new Error(JSON.stringify(read.fault));
    expect(JSON.stringify(read.records)).not.toContain('isAdmin');
    expect(Object.getPrototypeOf(read.records[0])).toBe(Object.prototype);
    expect(Object.keys(read.records[0] ?? {}).sort()).toEqual(Object.keys(record).sort());
  });

  test('cannot turn a name round, break its line or hide in it', () => {
    const client = { name: 'Sam\u202emoc.\u2066tneilc\nBcc:\u0000', address: 'a@b.test\u202e' };
    expect(recordsOf(fileOf({ records: [newRecord(client)] }))[0]?.client).toEqual({
      name: 'Sammoc.tneilc Bcc:',
      address: 'a@b.test',
    });
  });

  test('may hold markup in a name: it is text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const [read] = recordsOf(fileOf({ records: [newRecord({ ...sam, name })] }));
    expect(read?.client?.name).toBe(name);
  });

  test('of more bytes than are read is not even opened', async () => {
    const text = async () => {
      throw new Error('opened');
    };
    const file = { size: largestFile + 1, text } as unknown as Blob;
    expect(await readClientsFile(file)).toEqual({ kind: 'fault', fault: { kind: 'too-large' } });
  });

  test.each([
    ['nothing but lists in lists', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    ['lists that never end', '['.repeat(10_000_000)],
    ['objects in a record', withRecord({}).replace('"steps":[]', `"steps":${deep(200_000)}`)],
    ['ten million bytes of a name', withRecord({ client: { name: 'x'.repeat(10_000_000) } })],
  ])(
    'of %s is refused',
    (_what, text) => {
      expect(faultOf(text)).not.toBeNull();
    },
    30_000,
  );
});

function deep(levels: number): string {
  return `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
}

function plan() {
  return {
    language: 'en',
    facts: {
      clientName: null,
      ownName: null,
      decision: null,
      reasons: [],
      nextSteps: [],
      contract: [],
      alternatives: [],
      thanks: null,
      mentions: [],
    },
    edits: { thanks: 'Thank you.' },
  };
}
