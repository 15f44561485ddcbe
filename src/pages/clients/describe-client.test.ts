import { describe, expect, test } from 'vitest';
import { applyChange, newRecord, type RecordChange } from '#records';
import { describeKept, describeState } from './describe-client.ts';
import { countImport, findClients, type NamedRecord } from './named-record.ts';
import { wordsIn } from './words.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const today = '2026-06-10';
const happened = (
  kind: 'call-planned' | 'draft-aside' | 'called' | 'written' | 'contact-ended',
): RecordChange => ({
  kind: 'event',
  event: { kind, on: '2026-06-12' },
});
const notice: RecordChange = {
  kind: 'tell',
  notice: {
    kind: 'agreed',
    terms: { length: 2, unit: 'week', until: 'any-day' },
    given: '2026-06-01',
  },
};
const after = (...changes: readonly RecordChange[]) =>
  changes.reduce(applyChange, newRecord(sam)) as NamedRecord;

test.each<[string, string, readonly RecordChange[]]>([
  ['Not begun', 'これから', []],
  ['Planning', '準備中', [{ kind: 'tick', step: 'say-thanks', isDone: true, on: today }]],
  ['Call planned for 12 June 2026', '2026年6月12日に電話の予定', [happened('call-planned')]],
  ['Draft put aside until the call', '下書きは電話が済むまで保留', [happened('draft-aside')]],
  [
    'Call planned for 12 June 2026 · draft put aside until then',
    '2026年6月12日に電話の予定 · 下書きは保留',
    [happened('call-planned'), happened('draft-aside')],
  ],
  [
    'Called on 12 June 2026',
    '2026年6月12日に電話済み',
    [happened('draft-aside'), happened('called')],
  ],
  ['Planning · notice runs until 15 June 2026', '準備中 · 予告期間は2026年6月15日まで', [notice]],
  [
    'Called on 12 June 2026 · work runs until 30 June 2026',
    '2026年6月12日に電話済み · 業務は2026年6月30日まで',
    [happened('called'), { kind: 'tell', lastDay: '2026-06-30' }],
  ],
  [
    'Contact ended on 12 June 2026 · last working day was 5 June 2026',
    '2026年6月12日に連絡を終了 · 最終日は2026年6月5日でした',
    [happened('contact-ended'), { kind: 'tell', lastDay: '2026-06-05' }],
  ],
])('“%s” is how far things are', (en, ja, changes) => {
  const record = after(...changes);
  expect(describeState(record, today, wordsIn('en'), 'en-GB')).toBe(en);
  expect(describeState(record, today, wordsIn('ja'), 'ja')).toBe(ja);
});

test('what else is kept is named, and nothing where nothing is', () => {
  const record = after(
    { kind: 'not-by-phone', notByPhone: true },
    { kind: 'tell', phone: '+4930123456', reminderOff: true },
  );
  expect(describeKept(record, wordsIn('en'))).toBe(
    'not by phone · phone number kept · reminder off',
  );
  expect(describeKept(after(), wordsIn('en'))).toBe('');
});

describe('the list', () => {
  const clients = [
    { name: 'Żaneta', address: 'z@client.test' },
    { name: 'ａｄａ', address: 'ada@studio.test' },
    { name: '', address: 'nameless@client.test' },
  ].map(newRecord);
  const find = (words: string) =>
    findClients([...clients, newRecord(null)], words, 'en').map(({ client }) => client.address);

  test('leaves the general checklist out and is in the order of names', () => {
    expect(find('')).toEqual(['ada@studio.test', 'nameless@client.test', 'z@client.test']);
  });

  test.each([
    ['ADA', 'ada@studio.test'],
    [' studio ', 'ada@studio.test'],
    ['nameless', 'nameless@client.test'],
  ])('is searched by %j in name and address, however wide or tall', (words, address) => {
    expect(find(words)).toEqual([address]);
  });

  test('an import is counted by client, whatever their case and however often they stand in it', () => {
    const known = newRecord({ name: 'Ada', address: 'ADA@studio.test' });
    const lee = newRecord({ name: 'Lee', address: 'lee@client.test' });
    const file = [known, known, lee, newRecord(null)];
    expect(countImport(file, clients)).toEqual({ added: 1, known: 1 });
  });
});
