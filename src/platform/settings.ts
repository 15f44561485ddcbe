import { storage, type WxtStorageItem } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { Strength } from '#analysis';

export type Language = 'en' | 'ja';

const allowed = {
  strength: ['calm', 'normal', 'strict'],
  language: ['auto', 'en', 'ja'],
  sendGuard: ['endings-and-unkind', 'every-flag', 'never'],
} as const satisfies {
  strength: readonly Strength[];
  language: readonly (Language | 'auto')[];
  sendGuard: readonly string[];
};

/** What the user chose. */
export type Settings = { readonly [Key in keyof typeof allowed]: (typeof allowed)[Key][number] };

/** The settings of a fresh install; they are the schema too. */
export const defaultSettings: Settings = {
  strength: 'normal',
  language: 'auto',
  sendGuard: 'endings-and-unkind',
};

/** Every value that a setting can take, in the order to show them. */
export const settingChoices: { readonly [Key in keyof Settings]: readonly Settings[Key][] } =
  allowed;

/** From version n-1 to n. Never change one that was released: add the next. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {};

/** Stored settings, with the default for whatever is missing or no longer allowed. */
export function parseSettings(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const keep = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    settingChoices[key].find((choice) => choice === found[key]) ?? defaultSettings[key];
  return {
    strength: keep('strength'),
    language: keep('language'),
    sendGuard: keep('sendGuard'),
  };
}

let item: WxtStorageItem<unknown, Record<string, unknown>> | undefined;

// Made at first use, so that importing this file touches no storage.
const stored = () => {
  item ??= storage.defineItem<unknown>('local:settings', {
    fallback: null,
    version: 1 + Object.keys(migrations).length,
    migrations: { ...migrations },
  });
  return item;
};

export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored().getValue());
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Stores a change and returns all settings. One after the other, so that two quick changes both last. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const settings = parseSettings({ ...(await readSettings()), ...change });
    await stored().setValue(settings);
    return settings;
  });
  lastChange = changed.catch(() => {});
  return changed;
}

/** Calls back after every change, wherever it was made. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = stored().watch((value) => onChange(parseSettings(value)));
  signal.addEventListener('abort', stop);
}

/** The language to speak: the user's choice, else the browser's, else English. */
export function resolveLanguage(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
