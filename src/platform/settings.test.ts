import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import {
  changeSettings,
  defaultSettings,
  parseSettings,
  readSettings,
  resolveLanguage,
  settingChoices,
  watchSettings,
} from './settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh install has the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('every default is one of its choices', () => {
  for (const [key, choices] of Object.entries(settingChoices))
    expect(choices).toContain(defaultSettings[key as keyof typeof defaultSettings]);
});

test('a change is kept and leaves the other settings alone', async () => {
  await changeSettings({ language: 'ja' });
  await changeSettings({ strength: 'strict' });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    strength: 'strict',
    language: 'ja',
  });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});

test('two changes at once both last', async () => {
  await Promise.all([changeSettings({ language: 'ja' }), changeSettings({ strength: 'strict' })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, strength: 'strict', language: 'ja' });
});

test('a change is told to whoever watches, until its signal', async () => {
  const told = vi.fn();
  const life = new AbortController();
  watchSettings(told, life.signal);
  await changeSettings({ strength: 'calm' });
  life.abort();
  await changeSettings({ strength: 'strict' });
  expect(told.mock.calls).toEqual([[{ ...defaultSettings, strength: 'calm' }]]);
});

test.each([
  ['nothing', null],
  ['no object', 'strict'],
  ['a value that no version knew', { strength: 'brutal', language: 3, sendGuard: 'always' }],
  ['a setting that is gone', { tone: 'x' }],
])('%s in storage gives the defaults', (_what, stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
});

test.each([
  ['auto', 'ja', 'ja'],
  ['auto', 'ja-JP', 'ja'],
  ['auto', 'de', 'en'],
  ['en', 'ja', 'en'],
  ['ja', 'en', 'ja'],
] as const)('language %s in a browser that speaks %s is %s', (language, browserSpeaks, spoken) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browserSpeaks);
  expect(resolveLanguage({ ...defaultSettings, language })).toBe(spoken);
});
