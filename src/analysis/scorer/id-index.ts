import { type FeatureId, idBits } from './feature-id.ts';

/** Where each of some ids has its row. */
export interface IdIndex {
  get(id: FeatureId): number | undefined;
  /** The rows of those ids that have one, each row once however often it was asked for. */
  find(ids: Iterable<FeatureId>): readonly number[];
}

/**
 * Tells the row of an id by how many known ids are below it: one bit for every id there can be, and a count for every 32.
 * Most of what is asked for isn't known, which one bit tells; a Map takes twice as long.
 */
export function createIdIndex(rising: readonly FeatureId[], width: number): IdIndex {
  const bits = new Uint32Array(2 ** (idBits - 5));
  const below = new Uint16Array(bits.length);
  for (const id of rising) bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
  let sum = 0;
  bits.forEach((word, i) => {
    below[i] = sum;
    sum += countBits(word);
  });
  /** The place of an id among the others, or -1. */
  const rankOf = (id: FeatureId): number => {
    const at = id >>> 5;
    const word = bits[at] ?? 0;
    const bit = 1 << (id & 31);
    return (word & bit) === 0 ? -1 : (below[at] ?? 0) + countBits(word & (bit - 1));
  };
  /** In which search each was found last. */
  const foundIn = new Uint32Array(rising.length);
  let search = 0;
  return {
    get: (id) => {
      const rank = rankOf(id);
      return rank < 0 ? undefined : rank * width;
    },
    find: (ids) => {
      search++;
      const found: number[] = [];
      for (const id of ids) {
        const rank = rankOf(id);
        if (rank < 0 || foundIn[rank] === search) continue;
        foundIn[rank] = search;
        found.push(rank * width);
      }
      return found;
    },
  };
}

/** How many bits of a 32-bit word are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
