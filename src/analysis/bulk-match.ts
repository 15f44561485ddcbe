import type { Methods, Search, Term } from './compromise.ts';
import { mayMatch } from './may-match.ts';
import { eachObjectOnce } from './memo.ts';

/** One pattern of compromise's own nets, with what it needs so that it can match. */
interface Entry extends Search {
  readonly match: string;
  readonly needs: readonly string[];
  readonly ifNo?: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

/** Patterns by the words and tags that they may be found by. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Entry[]>>;
  readonly always: readonly Entry[];
}

/** An entry and its place under each of its hooks, counted through the whole net. */
interface Hooked {
  readonly entry: Entry;
  readonly places: Map<string, number>;
}

type Have = ReadonlySet<string>;

/** The entries of a net by their rarest need, or by all their wants where they need nothing. */
const indexOf = eachObjectOnce(({ hooks }: Net): ReadonlyMap<string, readonly Hooked[]> => {
  const all = new Map<string, Hooked>();
  let place = 0;
  for (const [key, entries] of Object.entries(hooks)) {
    for (const entry of entries) {
      const hooked = all.get(entry.match) ?? { entry, places: new Map() };
      hooked.places.set(key, place++);
      all.set(entry.match, hooked);
    }
  }
  const index = new Map<string, Hooked[]>();
  const uses = (key: string) => hooks[key]?.length ?? 0;
  for (const hooked of all.values()) {
    const { needs, wants } = hooked.entry;
    const rarest = needs.toSorted((a, b) => uses(a) - uses(b)).slice(0, 1);
    for (const key of new Set(rarest.length > 0 ? rarest : wants))
      index.set(key, [...(index.get(key) ?? []), hooked]);
  }
  return index;
});

/** Finds all patterns of a net, as compromise does, but asks for the words of a sentence instead of for every word of the net: a third of a parse was spent on that. */
export function bulkMatch(
  document: readonly (readonly Term[])[],
  net: Net,
  methods: Methods,
): readonly object[] {
  const index = indexOf(net);
  const caches = methods.one.cacheDoc(document);
  return document.flatMap((terms, n) => {
    const entries = [...findEntries(index, caches[n] ?? new Set()), ...net.always];
    return entries
      .filter(({ minWords, regs }) => terms.length >= minWords && mayMatch(terms, regs))
      .flatMap((entry) =>
        methods.one
          .match([terms], entry)
          .ptrs.map((found) => ({ ...entry, pointer: [n, ...found.slice(1)] })),
      );
  });
}

/** What may match, in the order of the first hooks: it decides whose tags come last. */
function findEntries(index: ReadonlyMap<string, readonly Hooked[]>, have: Have): readonly Entry[] {
  const found = new Map<Entry, number>();
  for (const key of have) {
    for (const { entry, places } of index.get(key) ?? []) {
      if (found.has(entry) || !isPossible(entry, have)) continue;
      let first = Infinity;
      for (const [hook, place] of places) if (place < first && have.has(hook)) first = place;
      found.set(entry, first);
    }
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([entry]) => entry);
}

function isPossible({ needs, ifNo, wants, minWant }: Entry, have: Have): boolean {
  return (
    needs.every((need) => have.has(need)) &&
    !ifNo?.some((no) => have.has(no)) &&
    (wants.length === 0 || wants.filter((want) => have.has(want)).length >= minWant)
  );
}
