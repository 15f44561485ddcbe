const known = new WeakMap<Element, { readonly sign: string; readonly key: string }>();
let unnamed = 0;

/**
 * The key of a compose: first given by the page's own id of it, then kept for as long as `element` lives, since a site may name a draft late or anew.
 * `sign` tells two composes apart that use one element in turn.
 */
export function keepKey(element: Element, sign: string, id: string | null): string {
  const kept = known.get(element);
  if (kept?.sign === sign) return kept.key;
  unnamed += id ? 0 : 1;
  const key = id ?? `unnamed-${unnamed}`;
  known.set(element, { sign, key });
  return key;
}
