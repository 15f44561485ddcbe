const known = new WeakMap<Element, { readonly sign: string; readonly key: string }>();
let unnamed = 0;

/**
 * The key of a compose: first given by the page's own id of it, then kept for as long as its root lives, since a site may name a draft late or anew.
 * `sign` tells two composes apart that use one root in turn.
 */
export function keepKey(root: Element, sign: string, id: string | null): string {
  const kept = known.get(root);
  if (kept?.sign === sign) return kept.key;
  unnamed += id ? 0 : 1;
  const key = id ?? `unnamed-${unnamed}`;
  known.set(root, { sign, key });
  return key;
}
