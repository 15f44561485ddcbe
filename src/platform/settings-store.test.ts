import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';
import { defaultSettings, onSettingsChanged } from './settings.ts';
import { changeSettings, readSettings, watchSettings } from './settings-store.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh install has the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
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

test('that there was a change is told too, until its signal, and of settings alone', async () => {
  const told = vi.fn();
  const life = new AbortController();
  onSettingsChanged(told, life.signal);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(told).not.toHaveBeenCalled();
  await changeSettings({ strength: 'calm' });
  expect(told).toHaveBeenCalled();
  told.mockClear();
  life.abort();
  await changeSettings({ strength: 'strict' });
  expect(told).not.toHaveBeenCalled();
});
