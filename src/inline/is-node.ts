/** True for a node of any window: in Firefox one that was moved here from another window is no `instanceof Node`. */
export function isNode(target: EventTarget | null | undefined): target is Node {
  return target != null && 'nodeType' in target;
}

/** True for an element of any window. */
export function isElement(target: EventTarget | null | undefined): target is Element {
  return isNode(target) && target.nodeType === 1;
}
