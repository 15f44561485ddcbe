/**
 * What an observation is known by: a hash of `idBits` bits, 0 and up. Two observations that share one are not told apart;
 * among so many ids that a model keeps twenty thousand of, one in a hundred that it never saw meets one that it knows. More bits would
 * tell no more apart that counts, as cross-validation shows, and leave room for fewer.
 */
export type FeatureId = number;

/** How many bits an id has. */
export const idBits = 21;

/** 32 bits of a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A hash of both, in this order. */
export function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ next, 0x9e3779b1);
  return (mixed << 13) | (mixed >>> 19);
}

/** The id of what was hashed: every bit of it counts (the finish of MurmurHash3). */
export function toId(hash: number): FeatureId {
  let id = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  id = Math.imul(id ^ (id >>> 13), 0xc2b2ae35);
  return (id ^ (id >>> 16)) >>> (32 - idBits);
}

/** The id of an observation that has a name. */
export const idOf = (name: string): FeatureId => toId(hashText(name));
