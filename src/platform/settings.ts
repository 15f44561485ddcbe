import { browser } from 'wxt/browser';
import type { Strength } from '#analysis';
import { onStoredChange } from './stored-change.ts';

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

/** The language to speak: the user's choice, else the browser's, else English. */
export function resolveLanguage(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Where the settings lie in the extension's local storage. */
export const settingsKey = 'settings';

/** Calls back after every change, wherever it was made, without what it was: content scripts ask the background. */
export const onSettingsChanged = (on: () => void, signal: AbortSignal): void =>
  onStoredChange(settingsKey, on, signal);
