import { describe, expect, test } from 'vitest';
import * as i18n from './index.ts';

interface Pair {
  readonly en: Readonly<Record<string, unknown>>;
  readonly ja: Readonly<Record<string, unknown>>;
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'en' in value && 'ja' in value;
const pairs = Object.entries(i18n).flatMap(([name, value]) =>
  isPair(value) ? [[name, value] as const] : [],
);
const texts = (table: Pair['en']) =>
  Object.entries(table).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** Said the same way in both languages: names of languages. */
const shared = ['language.en', 'language.ja'];
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('there are tables to look at', () => {
  expect(pairs.length).toBeGreaterThan(3);
});

test.each(['en', 'ja'] as const)('the words of the parts survive a message in %s', (locale) => {
  const words = i18n.partTexts(locale);
  expect(JSON.parse(JSON.stringify(words))).toEqual(words);
});

test('a parameter is put in as it is', () => {
  const t = i18n.translator(i18n.inlineTexts, 'en');
  expect(t('reminder.text', '$& {}')).toBe('Contact with $& {} has ended. You owe no answer.');
});

describe.each(pairs)('%s', (_name, { en, ja }) => {
  test('has the same keys in both languages, none of them empty', () => {
    expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of [...texts(en), ...texts(ja)]) expect(text, key).not.toBe('');
  });

  test('is written in Japanese for Japanese, and in English for English', () => {
    const unwritten = texts(ja).filter(
      ([key, text]) => !shared.includes(key) && !japanese.test(text),
    );
    const untranslated = texts(en).filter(
      ([key, text]) => !shared.includes(key) && japanese.test(text),
    );
    expect([...unwritten, ...untranslated]).toEqual([]);
  });

  test('has a place for the same parameters in both languages', () => {
    const slotted = (table: Pair['en']) =>
      texts(table).flatMap(([key, text]) => (text.includes('{}') ? [key] : []));
    expect(slotted(ja).sort()).toEqual(slotted(en).sort());
    expect(texts({ ...en, ...ja }).filter(([, text]) => text.split('{}').length > 2)).toEqual([]);
  });

  test('never raises its voice', () => {
    expect([...texts(en), ...texts(ja)].filter(([, text]) => /[!！]/.test(text))).toEqual([]);
  });
});
