import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { defaultSettings, parseSettings, resolveLanguage, settingChoices } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

test('every default is one of its choices', () => {
  for (const [key, choices] of Object.entries(settingChoices))
    expect(choices).toContain(defaultSettings[key as keyof typeof defaultSettings]);
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
