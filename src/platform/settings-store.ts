import { storage, type WxtStorageItem } from '@wxt-dev/storage';
import { parseSettings, type Settings, settingsKey } from './settings.ts';

/** From version n-1 to n. Never change one that was released: add the next. */
const migrations: Readonly<Record<number, (old: unknown) => unknown>> = {};

let item: WxtStorageItem<unknown, Record<string, unknown>> | undefined;

// Made at first use, so that importing this file touches no storage.
const stored = () => {
  item ??= storage.defineItem<unknown>(`local:${settingsKey}`, {
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
