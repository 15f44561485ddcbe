/** Gives what is remembered for a key, or makes it. */
export type Memo<T> = (key: string, make: () => T) => T;

/**
 * Remembers at least the `most` values that were asked for last, and at most twice as many: in two generations, so that
 * what is known is found by one look and nothing has to be moved.
 */
export function createMemo<T>(most: number): Memo<T> {
  let [young, old] = [
    new Map<string, { readonly value: T }>(),
    new Map<string, { readonly value: T }>(),
  ];
  return (key, make) => {
    const known = young.get(key);
    if (known) return known.value;
    const entry = old.get(key) ?? { value: make() };
    if (young.size >= most) [young, old] = [new Map(), young];
    young.set(key, entry);
    return entry.value;
  };
}

/** The same as `ask`, asked once for each key and remembered as long as itself is. */
export function eachOnce<Key, Result>(ask: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = ask(key);
    known.set(key, result);
    return result;
  };
}

/** The same as `ask`, asked once for each object and remembered as long as the object is. */
export function eachObjectOnce<Key extends object, Result>(
  ask: (key: Key) => Result,
): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = ask(key);
    known.set(key, { result });
    return result;
  };
}

/** As many sentences as a long mail holds, for what is large and asked for several times in a review. */
export const longMail = 200;

/** As many sentences as about 25 drafts of 40 hold. */
export const keptSentences = 1000;
