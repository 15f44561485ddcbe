/** Gives what is remembered for a key, or makes it. */
export type Memo<T> = (key: string, make: () => T) => T;

/** Remembers the `most` values that were asked for last. */
export function createMemo<T>(most: number): Memo<T> {
  const kept = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const known = kept.get(key);
    const entry = known ?? { value: make() };
    if (known) kept.delete(key);
    kept.set(key, entry);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return entry.value;
  };
}

/** As many sentences as about 50 drafts of 40 hold. */
export const keptSentences = 2000;
